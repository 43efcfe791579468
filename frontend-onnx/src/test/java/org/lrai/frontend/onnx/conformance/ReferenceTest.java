package org.lrai.frontend.onnx.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.frontend.onnx.ImportOptions;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.frontend.onnx.OnnxTensors;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;

/**
 * Whole models against their evaluation in double precision by ONNX's own reference evaluator
 * ({@code reference_f64_output_*.npy}): import and definitions together mean what ONNX means. Where
 * that evaluator is not in double precision, {@link SinglePrecisionErf} follows it.
 *
 * <p>{@code -Dreference=REGEX} runs only the models with a matching name.
 */
class ReferenceTest {
  /** Largest error, relative to the largest output. */
  private static final double TOLERANCE = 1e-11;

  static Stream<ConformanceData.Case> models() {
    if (ConformanceData.folder().isEmpty()) {
      return Stream.empty();
    }
    Pattern wanted = Pattern.compile(System.getProperty("reference", ""));
    return Stream.of("models-synthetic", "models-trained", "models")
        .flatMap(part -> ConformanceData.cases(part).stream())
        .filter(model -> wanted.matcher(model.name()).find())
        .filter(
            model -> model.dataSets().stream().anyMatch(set -> Files.exists(reference(set, 0))));
  }

  @Test
  void theDataAreThere() {
    assumeTrue(ConformanceData.folder().isPresent(), "there is no folder ../shared/data");
    assertTrue(models().findAny().isPresent());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("models")
  void agreesWithTheReferenceInDoublePrecision(ConformanceData.Case model) throws IOException {
    Graph imported = new OnnxImporter().importModel(model.model(), ImportOptions.NONE).graph();
    Graph graph = SinglePrecisionErf.of(imported);
    for (ConformanceData.DataSet set : model.dataSets()) {
      Map<String, Evaluated> inputs = new HashMap<>();
      for (int k = 0; k < graph.inputs().size(); k++) {
        Path file = set.inputs().get(k);
        inputs.put(graph.inputs().get(k).name(), Tensor.of(OnnxTensors.read(file)));
      }
      int k = 0;
      for (Map.Entry<String, Evaluated> output : new Interpreter().run(graph, inputs).entrySet()) {
        String what = set.outputs().get(k) + " " + output.getKey();
        check(what, (Tensor) output.getValue(), reference(set, k++));
      }
    }
  }

  private static void check(String what, Tensor got, Path reference) throws IOException {
    Npy want = Npy.read(reference);
    assertArrayEquals(want.dims(), got.dims(), what);
    double largest = Arrays.stream(want.values()).map(Math::abs).max().orElse(0);
    double error = 0;
    for (int i = 0; i < want.values().length; i++) {
      error = Math.max(error, Math.abs(got.doubles()[i] - want.values()[i]));
    }
    assertTrue(error <= TOLERANCE * largest, what + ": off by " + error + ", largest " + largest);
  }

  private static Path reference(ConformanceData.DataSet set, int output) {
    return set.outputs().getFirst().resolveSibling("reference_f64_output_" + output + ".npy");
  }

  /** A NumPy file of doubles. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Npy(long[] dims, double[] values) {
    private static final Pattern SHAPE = Pattern.compile("'shape': \\(([^)]*)\\)");

    static Npy read(Path file) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      byte[] header = new byte[bytes.getShort(8)];
      bytes.get(10, header);
      String text = new String(header, StandardCharsets.ISO_8859_1);
      Matcher shape = SHAPE.matcher(text);
      assertTrue(text.contains("'<f8'") && text.contains("False") && shape.find(), text);
      long[] dims =
          Stream.of(shape.group(1).split(","))
              .map(String::strip)
              .filter(dim -> !dim.isEmpty())
              .mapToLong(Long::parseLong)
              .toArray();
      double[] values = new double[(bytes.capacity() - 10 - header.length) / Double.BYTES];
      bytes.position(10 + header.length);
      bytes.asDoubleBuffer().get(values);
      return new Npy(dims, values);
    }
  }
}
