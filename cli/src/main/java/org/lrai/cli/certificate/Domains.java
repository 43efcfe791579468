package org.lrai.cli.certificate;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Interval;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.verifier.property.Domain;
import org.lrai.verifier.property.DomainReader;

/** The domains of models, from the files in which people write them. */
final class Domains {
  private static final long LARGEST_FILE = 1 << 28;

  private Domains() {}

  /**
   * The domain that a file states: VNN-LIB, lines such as {@code x in [0, 1]}, or that of another
   * certificate. Ends are rounded outward to the type of the input; an input that the jar was
   * compiled for one content of has that.
   */
  static List<Input> read(Path file, Compilation compilation, ModelSizes sizes) throws IOException {
    if (file.toString().endsWith(".json") || CertificateFiles.isJar(file)) {
      return Certificate.read(file.toString(), CertificateFiles.read(file).payload()).domain();
    }
    List<Value> inputs = compilation.imported().graph().inputs();
    SequencedMap<String, int[]> open = new LinkedHashMap<>();
    for (Value input : inputs) {
      if (!compilation.imported().fixedInputs().containsKey(input.name())) {
        open.put(
            input.name(), Arrays.stream(shape(input, sizes)).mapToInt(Math::toIntExact).toArray());
      }
    }
    Domain domain = DomainReader.read(file.toString(), text(file), open);
    List<Input> box = new ArrayList<>();
    for (Value input : inputs) {
      TensorData fixed = compilation.imported().fixedInputs().get(input.name());
      ElementType element = ModelSizes.tensorType(input).element();
      List<Interval> intervals =
          fixed != null
              ? point(fixed)
              : outward(
                  file, input, Objects.requireNonNull(domain.inputs().get(input.name())), element);
      box.add(
          new Input(
              input.name(),
              element.text(),
              Arrays.stream(shape(input, sizes)).boxed().toList(),
              intervals));
    }
    return box;
  }

  /**
   * Whether inputs are those of a model, with values of their types, and with the content that the
   * jar was compiled for where there is one.
   */
  static boolean isOf(List<Input> domain, Compilation compilation, ModelSizes sizes) {
    List<Value> inputs = compilation.imported().graph().inputs();
    boolean same = domain.size() == inputs.size();
    for (int i = 0; same && i < inputs.size(); i++) {
      Value value = inputs.get(i);
      Input input = domain.get(i);
      ElementType element = ModelSizes.tensorType(value).element();
      TensorData fixed = compilation.imported().fixedInputs().get(value.name());
      same =
          input.name().equals(value.name())
              && input.type().equals(element.text())
              && input.shape().equals(Arrays.stream(shape(value, sizes)).boxed().toList())
              && (fixed == null || input.box().equals(point(fixed)))
              && input.box().stream()
                  .allMatch(end -> isValue(end.lower(), element) && isValue(end.upper(), element));
    }
    return same;
  }

  private static boolean isValue(double number, ElementType element) {
    return element.isFloat()
        ? FloatFormats.decode(element, FloatFormats.encode(element, number, false)) == number
        : number == Math.rint(number) && Math.abs(number) < 1L << 53;
  }

  /** Whether elements of all inputs, one after the other, lie in a domain, as binary32 numbers. */
  static boolean holds(List<Input> domain, List<Double> elements) {
    List<Interval> box = domain.stream().flatMap(input -> input.box().stream()).toList();
    boolean holds = box.size() == elements.size();
    for (int i = 0; holds && i < box.size(); i++) {
      double element = elements.get(i);
      holds = holds(box.get(i), element) && (float) element == element;
    }
    return holds;
  }

  /** An interval of one number holds a zero of its sign only. */
  private static boolean holds(Interval interval, double element) {
    return Double.compare(interval.lower(), interval.upper()) == 0
        ? Double.compare(element, interval.lower()) == 0
        : interval.lower() <= element && element <= interval.upper();
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      throw failure(file, "the file is larger than any domain");
    }
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw failure(file, "it is not text in UTF-8");
    }
  }

  private static long[] shape(Value input, ModelSizes sizes) {
    TensorType type = ModelSizes.tensorType(input);
    return sizes.shape(type).orElseThrow(); // sizes has all symbols of inputs
  }

  private static List<Interval> outward(
      Path file, Value input, List<org.lrai.verifier.property.Interval> box, ElementType element) {
    List<Interval> intervals = new ArrayList<>();
    for (org.lrai.verifier.property.Interval interval : box) {
      try {
        var outward = interval.outward(element);
        intervals.add(new Interval(outward.lower().doubleValue(), outward.upper().doubleValue()));
      } catch (IllegalArgumentException e) {
        throw failure(file, input.name() + ": " + e.getMessage());
      }
    }
    return intervals;
  }

  private static List<Interval> point(TensorData content) {
    List<Interval> point = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      double value =
          content.element().isFloat() ? content.getDouble(i) : (double) content.getLong(i);
      point.add(new Interval(value, value));
    }
    return point;
  }

  private static DiagnosticException failure(Path file, String message) {
    return new DiagnosticException(
        Diagnostic.error("domain", message)
            .inFile(file.toString())
            .withRemedy("write one line for each input: NAME in [LOWER, UPPER]"));
  }
}
