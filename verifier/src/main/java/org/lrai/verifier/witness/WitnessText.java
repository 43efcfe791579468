package org.lrai.verifier.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.certificates.CertificateException;
import org.lrai.certificates.json.HexNumber;
import org.lrai.certificates.json.Json;
import org.lrai.certificates.json.JsonReader;
import org.lrai.certificates.json.Reading;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.text.GraphParser;

/**
 * Witnesses as JSON: {@code {"format", "model", "before", "steps", "after"}}; each step has a
 * {@code kind}, what the kind asks for, and digests. Sizes are texts, whole numbers are numbers,
 * words begin with a stroke, real numbers are in hexadecimal and begin with {@code =}.
 */
public final class WitnessText {
  private static final String FORMAT = "lrai-witness-1";

  private WitnessText() {}

  /**
   * What the file says.
   *
   * @param model SHA-256 of the ONNX file that the graph before was imported from
   */
  public record Document(String model, Witness witness) {}

  /** The bytes of a file. */
  public static byte[] write(Document document) {
    Witness witness = document.witness;
    return Json.of(
            Map.of(
                "format", Json.of(FORMAT),
                "model", Json.of(document.model),
                "before", Json.of(witness.before()),
                "after", Json.of(witness.after()),
                "steps", Json.of(witness.steps().stream().map(WitnessText::step).toList())))
        .canonical();
  }

  private static Json step(Witness.Step step) {
    Map<String, Json> members = new HashMap<>(change(step.change()));
    if (!step.scope().isEmpty()) {
      members.put("scope", texts(step.scope()));
    }
    members.put("before", Json.of(step.before()));
    members.put("after", Json.of(step.after()));
    return Json.of(members);
  }

  private static Map<String, Json> change(Change change) {
    return switch (change) {
      case Change.Rewrite rewrite ->
          Map.of(
              "kind", Json.of("rule"),
              "rule", Json.of(rewrite.rule()),
              "digest", Json.of(rewrite.digest()),
              "values", values(rewrite.values()),
              "tensors", names(rewrite.tensors()),
              "roots", texts(rewrite.roots()));
      case Change.Fold(List<String> values, boolean exact) ->
          Map.of("kind", Json.of("fold"), "values", texts(values), "exact", Json.of(exact));
      case Change.Merge(var kept) -> Map.of("kind", Json.of("merge"), "kept", names(kept));
      case Change.Remove(List<String> values) ->
          Map.of("kind", Json.of("remove"), "values", texts(values));
      case Change.Expand() -> Map.of("kind", Json.of("expand"));
      case Change.Capture() -> Map.of("kind", Json.of("capture"));
      case Change.RoundWeights(String format, var weights) ->
          Map.of("kind", Json.of("weights"), "format", Json.of(format), "channels", axes(weights));
      case Change.Pad(var paddings) ->
          Map.of(
              "kind",
              Json.of("pad"),
              "paddings",
              Json.of(
                  paddings.stream()
                      .map(p -> texts(List.of(p.convolution(), p.zero(), p.padded())))
                      .toList()));
      case Change.Phases(var convolutions) ->
          Map.of(
              "kind",
              Json.of("phases"),
              "convolutions",
              Json.of(
                  convolutions.stream()
                      .map(c ->
                          texts(
                              List.of(
                                  c.convolution(), c.zero(), c.padded(), c.weights(), c.whole())))
                      .toList()));
      case Change.MergeGroups(var convolutions) ->
          Map.of(
              "kind",
              Json.of("groups"),
              "convolutions",
              Json.of(
                  convolutions.stream()
                      .map(c -> texts(List.of(c.convolution(), c.weights(), "" + c.together())))
                      .toList()));
      case Change.FloatProducts(var products) ->
          Map.of(
              "kind",
              Json.of("products"),
              "products",
              Json.of(products.stream().map(WitnessText::product).toList()));
      case Change.PadPools(var pools) ->
          Map.of(
              "kind",
              Json.of("pools"),
              "pools",
              Json.of(
                  pools.stream()
                      .map(c ->
                          texts(List.of(c.pool(), c.around(), c.padded(), c.average(), c.shares())))
                      .toList()));
      case Change.Tile tile ->
          Map.of(
              "kind", Json.of("tile"),
              "step", Json.of(tile.step()),
              "taps", Json.of(tile.taps()),
              "output", longs(tile.output()),
              "input", longs(tile.input()),
              "weights", longs(tile.weights()),
              "tilings", Json.of(tile.tilings().stream().map(WitnessText::tiling).toList()));
    };
  }

  private static Json product(Change.FloatProduct product) {
    List<String> row = new ArrayList<>(List.of(product.product()));
    row.addAll(product.numbers());
    row.addAll(List.of(product.left(), product.right(), product.sum()));
    return texts(row);
  }

  private static Json tiling(Change.Tiling tiling) {
    return texts(
        List.of(
            tiling.convolution(),
            tiling.zero(),
            tiling.padded(),
            tiling.inputMatrix(),
            tiling.tiles(),
            tiling.weights(),
            tiling.products(),
            tiling.outputMatrix()));
  }

  private static Json texts(List<String> texts) {
    return Json.of(texts.stream().map(Json::of).toList());
  }

  private static Json longs(List<Long> numbers) {
    return Json.of(numbers.stream().map(Json::of).toList());
  }

  private static Json names(Map<String, String> names) {
    Map<String, Json> members = new HashMap<>();
    names.forEach((name, value) -> members.put(name, Json.of(value)));
    return Json.of(members);
  }

  private static Json axes(Map<String, Integer> axes) {
    Map<String, Json> members = new HashMap<>();
    axes.forEach((name, axis) -> members.put(name, Json.of((long) axis)));
    return Json.of(members);
  }

  private static Json values(Map<String, AttributeValue> values) {
    Map<String, Json> members = new HashMap<>();
    values.forEach((name, value) -> members.put(name, value(value)));
    return Json.of(members);
  }

  private static Json value(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Index(IndexExpr index) ->
          index.asConstant().isPresent() && Math.abs(index.asConstant().getAsLong()) < 1L << 53
              ? Json.of(index.asConstant().getAsLong())
              : Json.of(index.toString());
      case AttributeValue.Real(double number) -> Json.of("=" + HexNumber.text(number));
      case AttributeValue.Word(String text) -> Json.of("/" + text);
      case AttributeValue.ListOf(var elements) ->
          Json.of(elements.stream().map(WitnessText::value).toList());
      case AttributeValue.Structure(var components) -> values(components);
      case AttributeValue.Other _ ->
          throw new IllegalArgumentException("no rule has such a parameter: " + value);
    };
  }

  /**
   * Reads a file.
   *
   * @throws CertificateException where it is none; names file and place
   */
  public static Document read(String file, byte[] bytes) {
    Reading reading = Reading.of(file, JsonReader.readCanonical(file, bytes));
    if (!reading.text("format").equals(FORMAT)) {
      throw reading.wrong("format", "expected " + FORMAT);
    }
    String model = reading.text("model");
    List<Witness.Step> steps = new ArrayList<>();
    for (Reading step : reading.list("steps")) {
      List<String> scope = step.has("scope") ? step.texts("scope") : List.of();
      steps.add(new Witness.Step(scope, change(step), step.text("before"), step.text("after")));
      step.end();
    }
    Witness witness = new Witness(reading.text("before"), steps, reading.text("after"));
    reading.end();
    return new Document(model, witness);
  }

  private static Change change(Reading step) {
    return switch (step.text("kind")) {
      case "rule" ->
          new Change.Rewrite(
              step.text("rule"),
              step.text("digest"),
              values(step, step.member("values")),
              names(step, "tensors"),
              step.texts("roots"));
      case "fold" -> new Change.Fold(step.texts("values"), step.truth("exact"));
      case "merge" -> new Change.Merge(names(step, "kept"));
      case "remove" -> new Change.Remove(step.texts("values"));
      case "expand" -> new Change.Expand();
      case "capture" -> new Change.Capture();
      case "weights" -> new Change.RoundWeights(step.text("format"), axes(step, "channels"));
      case "pad" ->
          new Change.Pad(
              rows(step, "paddings", 3).stream()
                  .map(row -> new Change.Padding(row.get(0), row.get(1), row.get(2)))
                  .toList());
      case "phases" ->
          new Change.Phases(
              rows(step, "convolutions", 5).stream()
                  .map(row ->
                      new Change.Phased(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                  .toList());
      case "groups" ->
          new Change.MergeGroups(
              rows(step, "convolutions", 3).stream()
                  .map(row -> new Change.Grouped(row.get(0), row.get(1), groups(step, row.get(2))))
                  .toList());
      case "products" ->
          new Change.FloatProducts(
              rows(step, "products", 8).stream()
                  .map(row ->
                      new Change.FloatProduct(
                          row.get(0), row.subList(1, 5), row.get(5), row.get(6), row.get(7)))
                  .toList());
      case "pools" ->
          new Change.PadPools(
              rows(step, "pools", 5).stream()
                  .map(row ->
                      new Change.PooledWindow(
                          row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)))
                  .toList());
      case "tile" ->
          new Change.Tile(
              (int) step.whole("step", 1, 16),
              (int) step.whole("taps", 1, 16),
              longs(step, "output"),
              longs(step, "input"),
              longs(step, "weights"),
              rows(step, "tilings", 8).stream()
                  .map(row ->
                      new Change.Tiling(
                          row.get(0),
                          row.get(1),
                          row.get(2),
                          row.get(3),
                          row.get(4),
                          row.get(5),
                          row.get(6),
                          row.get(7)))
                  .toList());
      default -> throw step.wrong("kind", "there is no such step");
    };
  }

  private static long groups(Reading step, String text) {
    if (!text.matches("[1-9][0-9]{0,8}")) {
      throw step.wrong("convolutions", "expected a number of groups, found " + text);
    }
    return Long.parseLong(text);
  }

  private static List<List<String>> rows(Reading step, String name, int length) {
    List<List<String>> rows = new ArrayList<>();
    if (!(step.member(name) instanceof Json.Array(List<Json> elements))) {
      throw step.wrong(name, "expected a list of lists");
    }
    for (Json element : elements) {
      List<String> row = new ArrayList<>();
      if (element instanceof Json.Array(List<Json> cells)) {
        for (Json cell : cells) {
          if (cell instanceof Json.Text(String text)) {
            row.add(text);
          }
        }
      }
      if (row.size() != length) {
        throw step.wrong(name, "expected lists of " + length + " names");
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Long> longs(Reading step, String name) {
    List<Long> numbers = new ArrayList<>();
    for (long number : step.wholes(name, -1 << 20, 1 << 20)) {
      numbers.add(number);
    }
    return numbers;
  }

  private static SequencedMap<String, String> names(Reading step, String name) {
    SequencedMap<String, String> names = new LinkedHashMap<>();
    if (!(step.member(name) instanceof Json.Members(var members))) {
      throw step.wrong(name, "expected names");
    }
    members.forEach((key, value) -> {
      if (!(value instanceof Json.Text(String text))) {
        throw step.wrong(name, "expected a name of " + key);
      }
      names.put(key, text);
    });
    return names;
  }

  private static SequencedMap<String, Integer> axes(Reading step, String name) {
    SequencedMap<String, Integer> axes = new LinkedHashMap<>();
    if (!(step.member(name) instanceof Json.Members(var members))) {
      throw step.wrong(name, "expected axes by name");
    }
    members.forEach((key, value) -> {
      if (!(value instanceof Json.Whole(long axis)) || axis < 0 || axis > 1000) {
        throw step.wrong(name, "expected an axis of " + key);
      }
      axes.put(key, (int) axis);
    });
    return axes;
  }

  private static SequencedMap<String, AttributeValue> values(Reading step, Json json) {
    SequencedMap<String, AttributeValue> values = new LinkedHashMap<>();
    if (!(json instanceof Json.Members(var members))) {
      throw step.wrong("values", "expected values by name");
    }
    members.forEach((name, value) -> values.put(name, value(step, value)));
    return values;
  }

  private static AttributeValue value(Reading step, Json json) {
    return switch (json) {
      case Json.Whole(long number) -> AttributeValue.of(number);
      case Json.Text(String text) -> value(step, text);
      case Json.Array(List<Json> elements) ->
          new AttributeValue.ListOf(
              elements.stream().map(element -> value(step, element)).toList());
      case Json.Members members -> new AttributeValue.Structure(values(step, members));
      case Json.Truth _ -> throw step.wrong("values", "no value of a rule is true or false");
    };
  }

  private static AttributeValue value(Reading step, String text) {
    try {
      if (text.startsWith("/")) {
        return new AttributeValue.Word(text.substring(1));
      }
      return text.startsWith("=")
          ? new AttributeValue.Real(HexNumber.parse(text.substring(1)))
          : new AttributeValue.Index(GraphParser.parseIndex(text));
    } catch (DiagnosticException | IllegalArgumentException e) {
      throw step.wrong("values", String.valueOf(e.getMessage()));
    }
  }
}
