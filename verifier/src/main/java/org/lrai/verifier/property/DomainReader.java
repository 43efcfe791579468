package org.lrai.verifier.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.verifier.property.grammar.DomainGrammarLexer;
import org.lrai.verifier.property.grammar.DomainGrammarParser;
import org.lrai.verifier.property.grammar.DomainGrammarParser.LineContext;
import org.lrai.verifier.property.grammar.DomainGrammarParser.PlaceContext;

/**
 * Reads domains, in either form:
 *
 * <ul>
 *   <li>VNN-LIB with assertions of inputs alone;
 *   <li>lines such as {@code x in [0, 1]}, {@code x[3] in [-2.5, 4]}, {@code image[:, 0, :] in [0,
 *       255]}; of several that name an element, the last counts; {@code "a name"} may have any
 *       characters; {@code #} begins a comment.
 * </ul>
 */
public final class DomainReader {
  private final TextErrors errors;
  private final SequencedMap<String, int[]> shapes;
  private final SequencedMap<String, @Nullable Interval[]> boxes = new LinkedHashMap<>();

  private DomainReader(TextErrors errors, SequencedMap<String, int[]> shapes) {
    this.errors = errors;
    this.shapes = shapes;
    shapes.forEach((name, shape) -> boxes.put(name, new @Nullable Interval[size(shape)]));
  }

  /**
   * The domain that a text states for a model.
   *
   * @param file its name, for messages
   * @param shapes of the model's inputs, by name, all dims known
   * @throws DiagnosticException with code {@code domain} or {@code vnnlib}, line and column
   */
  public static Domain read(String file, String text, SequencedMap<String, int[]> shapes) {
    return text.stripLeading().startsWith("(") || text.stripLeading().startsWith(";")
        ? ofVnnLib(file, text, shapes)
        : ofLines(file, text, shapes);
  }

  private static Domain ofVnnLib(String file, String text, SequencedMap<String, int[]> shapes) {
    Property property = VnnLibReader.read(file, text);
    List<Property.Case> cases = property.cases();
    if (cases.size() != 1 || !cases.getFirst().constraints().isEmpty()) {
      throw failure(file, "a domain is one box of inputs, without further constraints");
    }
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    shapes.forEach((name, shape) -> sizes.put(name, size(shape)));
    try {
      return Domain.of(cases.getFirst().box(), sizes);
    } catch (IllegalArgumentException e) {
      throw failure(file, String.valueOf(e.getMessage()));
    }
  }

  private static Domain ofLines(String file, String text, SequencedMap<String, int[]> shapes) {
    TextErrors errors = new TextErrors("domain", file);
    var lexer = new DomainGrammarLexer(CharStreams.fromString(text));
    var parser = new DomainGrammarParser(new CommonTokenStream(lexer));
    errors.listenTo(lexer, parser);
    DomainReader reader = new DomainReader(errors, shapes);
    parser.file().line().forEach(reader::add);
    return reader.domain(file);
  }

  private void add(LineContext line) {
    Token nameToken = line.name().getStart();
    String text = nameToken.getText();
    String name =
        nameToken.getType() == DomainGrammarLexer.STRING
            ? text.substring(1, text.length() - 1)
            : text;
    int[] shape = shapes.get(name);
    @Nullable Interval[] box = boxes.get(name);
    if (shape == null || box == null) {
      throw errors.at(nameToken, "the model has no input " + name + ", but " + shapes.keySet());
    }
    Interval interval = interval(line);
    if (line.index() == null) {
      Arrays.fill(box, interval);
      return;
    }
    List<PlaceContext> places = line.index().place();
    if (places.size() != shape.length) {
      throw errors.at(
          line.index().getStart(),
          "%d subscripts for the %d dims of %s".formatted(places.size(), shape.length, name));
    }
    fill(box, interval, shape, places, 0, 0);
  }

  private Interval interval(LineContext line) {
    BigDecimal lower = errors.decimal(line.NUMBER(0).getSymbol());
    BigDecimal upper = errors.decimal(line.NUMBER(1).getSymbol());
    if (lower.compareTo(upper) > 0) {
      throw errors.at(line.NUMBER(0).getSymbol(), "nothing lies in [" + lower + ", " + upper + "]");
    }
    return new Interval(lower, upper);
  }

  private void fill(
      @Nullable Interval[] box,
      Interval interval,
      int[] shape,
      List<PlaceContext> places,
      int axis,
      int start) {
    if (axis == shape.length) {
      box[start] = interval;
      return;
    }
    PlaceContext place = places.get(axis);
    int from = place.COLON() != null ? 0 : subscript(place.getStart(), shape[axis]);
    int to = place.COLON() != null ? shape[axis] : from + 1;
    for (int i = from; i < to; i++) {
      fill(box, interval, shape, places, axis + 1, start * shape[axis] + i);
    }
  }

  private int subscript(Token token, int extent) {
    BigDecimal value = errors.decimal(token);
    if (value.signum() < 0
        || value.stripTrailingZeros().scale() > 0
        || value.compareTo(BigDecimal.valueOf(extent)) >= 0) {
      throw errors.at(token, token.getText() + " is no subscript of a dim of " + extent);
    }
    return value.intValue();
  }

  private Domain domain(String file) {
    SequencedMap<String, List<Interval>> inputs = new LinkedHashMap<>();
    boxes.forEach((name, box) -> {
      List<Interval> intervals = new ArrayList<>();
      for (int i = 0; i < box.length; i++) {
        Interval interval = box[i];
        if (interval == null) {
          throw failure(file, "element %d of input %s has no interval".formatted(i, name));
        }
        intervals.add(interval);
      }
      inputs.put(name, intervals);
    });
    return new Domain(inputs);
  }

  private static int size(int[] shape) {
    return Math.toIntExact(Arrays.stream(shape).asLongStream().reduce(1, Math::multiplyExact));
  }

  private static DiagnosticException failure(String file, String message) {
    return new DiagnosticException(
        Diagnostic.error("domain", message)
            .inFile(file)
            .withRemedy("write one line for each input: NAME in [LOWER, UPPER]"));
  }
}
