package org.lrai.cli.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.rule.RewriteStep.Change;
import org.lrai.passes.WeightFormat;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.CostTable;
import org.lrai.verifier.witness.Witness;
import org.lrai.verifier.witness.WitnessReplay.Verdict;
import org.lrai.verifier.witness.WitnessText;

/** The steps of compilations, made again; and steps that are made up, refused. */
class WitnessTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");
  private static final Path EXAMPLES = Path.of("..", "examples");

  private record Compiled(Graph imported, Witness witness) {
    static Compiled of(Path model) {
      return of(model, WeightFormat.F32);
    }

    static Compiled of(Path model, WeightFormat weights) {
      Graph imported = Compilation.imported(CompilationRequest.of(model)).graph();
      return new Compiled(imported, Compilation.witness(imported, weights));
    }

    Verdict replay() {
      return Compilation.replay(imported, witness);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"digits-cnn", "digits-mlp"})
  void stepsOfTheExamplesAreMadeAgain(String name) {
    for (WeightFormat weights : WeightFormat.values()) {
      Compiled compiled = Compiled.of(EXAMPLES.resolve(name).resolve("model.onnx"), weights);
      Verdict verdict = compiled.replay();
      Verdict.Valid valid = assertInstanceOf(Verdict.Valid.class, verdict, verdict::toString);
      assertEquals(
          weights == WeightFormat.F32 ? 0 : 1,
          valid.counts().getOrDefault("round weights to " + weights.text(), 0));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void convolutionsByTilesAreMadeAgain(int step) {
    Path model = DATA.resolve("models-synthetic/resnet20-raw-op13/model.onnx");
    assumeTrue(Files.exists(model), () -> model + " is not there");
    Compiled compiled =
        Choice.of(CostTable.recorded()).withStep(step).schedule(() -> Compiled.of(model));
    Verdict verdict = compiled.replay();
    Verdict.Valid valid = assertInstanceOf(Verdict.Valid.class, verdict, verdict::toString);
    assertTrue(
        compiled.witness().steps().stream()
            .anyMatch(made -> made.change() instanceof Change.Tile tile && tile.step() == step),
        valid::toString);
  }

  /** Rules, loops, quantized operators, convolutions by tiles. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "models-synthetic/bert-mini4-op13",
        "models-synthetic/mobilenet_v2_035-raw-op13",
        "models-synthetic/resnet20-raw-op13",
        "models-synthetic/gpt2-tiny-kv-op17",
        "models/micro-kws-m-static-qdq",
        "models/micro-kws-m-static-qoperator",
        "models/mnist-cnn-integer",
        "models/silero-vad-16k-op15",
        "models/ultraface-rfb-320"
      })
  void stepsOfModelsAreMadeAgain(String name) {
    Path model = DATA.resolve(name).resolve("model.onnx");
    assumeTrue(Files.exists(model), () -> model + " is not there");
    for (WeightFormat weights : WeightFormat.values()) {
      Verdict verdict = Compiled.of(model, weights).replay();
      assertInstanceOf(Verdict.Valid.class, verdict, verdict::toString);
    }
  }

  @Test
  void stepsOfTrainedModelsAreMadeAgain() throws IOException {
    Path folder = DATA.resolve("models-trained");
    assumeTrue(Files.exists(folder), () -> folder + " is not there");
    assertTrue(replayed(folder) > 0, folder + " has no models");
  }

  /** All models below a folder, one line for each; too long for every build. */
  @Test
  @EnabledIfSystemProperty(named = "witness.models", matches = ".+")
  void stepsOfAllModelsOfAFolderAreMadeAgain() throws IOException {
    for (String folder : System.getProperty("witness.models", "").split(",")) {
      System.out.printf("%s: %d replayed%n", folder, replayed(Path.of(folder)));
    }
  }

  /** How many models of a folder were compiled; the steps of each are made again. */
  private static int replayed(Path folder) throws IOException {
    List<String> invalid = new ArrayList<>();
    List<Path> models;
    try (Stream<Path> files = Files.walk(folder)) {
      models = files.filter(file -> file.toString().endsWith(".onnx")).sorted().toList();
    }
    int replayed = 0;
    for (Path model : models) {
      for (WeightFormat weights : WeightFormat.values()) {
        String said;
        try {
          Compiled compiled = Compiled.of(model, weights);
          Verdict verdict = compiled.replay();
          said = compiled.witness.steps().size() + " steps: " + verdict;
          replayed += weights == WeightFormat.F32 ? 1 : 0;
          if (verdict instanceof Verdict.Invalid) {
            invalid.add(model + ": " + said);
          }
        } catch (DiagnosticException e) {
          said = "not compiled: " + e.getMessage();
        }
        System.out.println(folder.relativize(model) + " " + weights.text() + ": " + said);
      }
    }
    assertEquals(List.of(), invalid);
    return replayed;
  }

  /** Not the nearest multiples; not the weights of a product; other constants. */
  @Test
  void weightsThatAreNotRoundedAsIsSaidAreRefused() {
    Path model = EXAMPLES.resolve("digits-cnn").resolve("model.onnx");
    Compiled compiled = Compiled.of(model, WeightFormat.INT8);
    List<Witness.Step> steps = compiled.witness.steps();
    int which = 0;
    while (!(steps.get(which).change() instanceof Change.RoundWeights)) {
      which++;
    }
    Change.RoundWeights step = (Change.RoundWeights) steps.get(which).change();
    SequencedMap<String, Integer> fewer = new LinkedHashMap<>(step.weights());
    String first = fewer.pollFirstEntry().getKey();
    SequencedMap<String, Integer> otherAxis = new LinkedHashMap<>(step.weights());
    otherAxis.replaceAll((name, axis) -> 1 - axis);
    SequencedMap<String, Integer> more = new LinkedHashMap<>(step.weights());
    more.put("no such constant", 0);
    assertTrue(step.weights().containsKey(first));
    for (Change broken :
        List.of(
            new Change.RoundWeights("f16", step.weights()),
            new Change.RoundWeights("int4", step.weights()),
            new Change.RoundWeights(step.format(), fewer),
            new Change.RoundWeights(step.format(), otherAxis),
            new Change.RoundWeights(step.format(), more))) {
      Witness.Step was = steps.get(which);
      Witness.Step made = new Witness.Step(was.scope(), broken, was.before(), was.after());
      Witness other = with(compiled.witness, which, List.of(made));
      assertInstanceOf(Verdict.Invalid.class, Compilation.replay(compiled.imported, other));
    }
  }

  @Test
  void theTextOfAWitnessIsReadAsItWasWritten() {
    Path model = EXAMPLES.resolve("digits-cnn").resolve("model.onnx");
    Compiled compiled = Compiled.of(model, WeightFormat.INT8);
    byte[] text = WitnessText.write(new WitnessText.Document("00", compiled.witness));
    WitnessText.Document read = WitnessText.read("witness", text);
    assertEquals(compiled.witness, read.witness());
    assertArrayEquals(text, WitnessText.write(read));
  }

  @Test
  void stepsThatAreMadeUpAreRefused() {
    Compiled compiled = Compiled.of(EXAMPLES.resolve("digits-cnn").resolve("model.onnx"));
    Witness witness = compiled.witness;
    int refused = 0;
    for (int k = 0; k < witness.steps().size(); k++) {
      for (Witness broken : broken(witness, k)) {
        Verdict verdict = Compilation.replay(compiled.imported, broken);
        assertInstanceOf(
            Verdict.Invalid.class, verdict, () -> broken.steps() + " for " + witness.steps());
        refused++;
      }
    }
    assertTrue(refused > 3 * witness.steps().size(), refused + " of " + witness.steps().size());
    List<Witness> others =
        List.of(
            new Witness(witness.after(), witness.steps(), witness.after()),
            new Witness(witness.before(), witness.steps(), witness.before()));
    for (Witness other : others) {
      assertInstanceOf(Verdict.Invalid.class, Compilation.replay(compiled.imported, other));
    }
  }

  /** The same with one step left out, taken twice, with other digests, and changed. */
  private static List<Witness> broken(Witness witness, int which) {
    Witness.Step step = witness.steps().get(which);
    List<Witness> all = new ArrayList<>();
    all.add(with(witness, which, List.of()));
    all.add(with(witness, which, List.of(step, step)));
    all.add(
        with(
            witness,
            which,
            List.of(new Witness.Step(step.scope(), step.change(), step.after(), step.after()))));
    all.add(
        with(
            witness,
            which,
            List.of(new Witness.Step(step.scope(), step.change(), step.before(), step.before()))));
    for (Change change : changes(step.change())) {
      // Who makes up a step also makes up its digests: only those of the ends are known.
      all.add(
          with(
              witness,
              which,
              List.of(new Witness.Step(step.scope(), change, step.before(), step.after()))));
    }
    return all;
  }

  private static Witness with(Witness witness, int which, List<Witness.Step> instead) {
    List<Witness.Step> steps = new ArrayList<>(witness.steps().subList(0, which));
    steps.addAll(instead);
    steps.addAll(witness.steps().subList(which + 1, witness.steps().size()));
    return new Witness(witness.before(), steps, witness.after());
  }

  private static List<Change> changes(Change change) {
    return switch (change) {
      case Change.Rewrite rewrite ->
          List.of(
              new Change.Rewrite(
                  rewrite.rule(),
                  rewrite.digest().replace('0', '1'),
                  rewrite.values(),
                  rewrite.tensors(),
                  rewrite.roots()),
              new Change.Rewrite(
                  "remove-identity",
                  rewrite.digest(),
                  rewrite.values(),
                  rewrite.tensors(),
                  rewrite.roots()),
              new Change.Rewrite(
                  rewrite.rule(),
                  rewrite.digest(),
                  rewrite.values(),
                  rewrite.tensors(),
                  List.copyOf(rewrite.tensors().values())));
      case Change.Fold(List<String> values, boolean exact) ->
          List.of(
              new Change.Fold(values.subList(0, values.size() - 1), exact),
              new Change.Fold(plus(values, "no such value"), exact));
      case Change.Merge(var kept) -> {
        SequencedMap<String, String> swapped = new LinkedHashMap<>();
        kept.forEach((gone, stays) -> swapped.put(stays, gone));
        yield List.of(new Change.Merge(swapped), new Change.Merge(new LinkedHashMap<>()));
      }
      case Change.Remove(List<String> values) ->
          List.of(
              new Change.Remove(values.subList(1, values.size())),
              new Change.Remove(plus(values, "no such value")));
      case Change.Expand() -> List.of(new Change.Fold(List.of(), true));
      case Change.RoundWeights _ -> List.of(new Change.Fold(List.of(), true));
      case Change.Capture() -> List.of(new Change.Fold(List.of(), true));
      case Change.Pad(var paddings) ->
          List.of(new Change.Pad(paddings.subList(1, paddings.size())));
      case Change.Phases(var all) -> List.of(new Change.Phases(all.subList(1, all.size())));
      case Change.MergeGroups(var all) ->
          List.of(new Change.MergeGroups(all.subList(1, all.size())));
      case Change.FloatProducts(var all) ->
          List.of(new Change.FloatProducts(all.subList(1, all.size())));
      case Change.PadPools(var all) -> List.of(new Change.PadPools(all.subList(1, all.size())));
      case Change.Tile tile ->
          List.of(
              tile(tile, other(tile.output()), tile.input(), tile.weights()),
              tile(tile, tile.output(), other(tile.input()), tile.weights()),
              tile(tile, tile.output(), tile.input(), other(tile.weights())));
    };
  }

  private static Change tile(
      Change.Tile tile, List<Long> output, List<Long> input, List<Long> weights) {
    return new Change.Tile(tile.step(), tile.taps(), output, input, weights, tile.tilings());
  }

  private static List<Long> other(List<Long> numbers) {
    List<Long> changed = new ArrayList<>(numbers);
    changed.set(0, numbers.getFirst() + 1);
    return changed;
  }

  private static List<String> plus(List<String> names, String name) {
    List<String> more = new ArrayList<>(names);
    more.add(name);
    return more;
  }
}
