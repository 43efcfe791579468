package org.lrai.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.frontend.onnx.ImportOptions;
import org.lrai.frontend.onnx.OnnxImporter;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.SampledHints;

/**
 * Where all inputs are numbers, both sides are computed: the bound is the difference at that point,
 * and little more.
 */
class PointTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  /** What two ways to compute the real value in double precision may differ by. */
  private static final double REFERENCE = 1e-11;

  @ParameterizedTest
  @CsvSource({
    "models-trained/digits-mlp",
    "models-trained/digits-cnn",
    "models-synthetic/mlp-fraud-op17", // a sigmoid
    "models-synthetic/cnn1d-op17", // exponential and leaky linear units, largest of windows
    "models-synthetic/tcn-op21", // tanh
    "models-trained/digits-lstm", // a loop over steps
  })
  void theBoundIsTheDifference(String folder) {
    Path path = DATA.resolve(folder).resolve("model.onnx");
    assumeTrue(Files.exists(path), path + " is missing");
    Graph graph = new OnnxImporter().importModel(path, ImportOptions.NONE).graph();
    Plan plan = Pipeline.plan(Pipeline.optimize(graph));
    Map<String, Long> sizes = new HashMap<>();
    graph.symbols().keySet().forEach(symbol -> sizes.put(symbol, 1L));
    Random random = new Random(7);
    Map<String, Tensor> inputs = new HashMap<>();
    Map<String, double[]> points = new HashMap<>();
    List<Object> arrays = new ArrayList<>();
    for (Value input : graph.inputs()) {
      long[] dims =
          ((TensorType) input.type())
              .shape().dims().stream().mapToLong(dim -> dim.asConstant().orElse(1)).toArray();
      double[] values = random.doubles(size(dims), -2, 2).map(value -> (float) value).toArray();
      inputs.put(input.name(), Tensor.ofDoubles(ElementType.FLOAT32, dims, values));
      points.put(input.name(), values);
      arrays.add(values);
    }
    NetworkTexts texts = NetworkTexts.of(graph, plan);

    NetworkReader.Result result =
        NetworkReader.read(
            texts.graph(), texts.plan(), sizes, texts::tensor, points, new SampledHints());

    Network network = assertInstanceOf(NetworkReader.Result.Read.class, result).network();
    double[] point =
        arrays.stream().flatMapToDouble(a -> java.util.Arrays.stream((double[]) a)).toArray();
    Analysis analysis = new Analyzer(network).analyze(new Box(point, point), Effort.FULL);
    List<Evaluated> meant = List.copyOf(new Interpreter().run(graph, inputs).values());
    List<double[]> executed = PlanRun.of(plan, sizes, arrays);
    int next = 0;
    for (int k = 0; k < executed.size(); k++) {
      double[] reference = ((Tensor) meant.get(k)).doubles();
      for (int i = 0; i < reference.length; i++) {
        int neuron = network.outputs()[next++];
        double slack = REFERENCE * (1 + Math.abs(reference[i]));
        double difference = Math.abs(executed.get(k)[i] - reference[i]);
        assertEquals(difference, analysis.error(neuron), slack);
        assertEquals(reference[i], analysis.real(neuron)[0], slack);
        assertTrue(analysis.real(neuron)[0] <= analysis.real(neuron)[1]);
      }
    }
    assertEquals(network.outputs().length, next);
  }

  private static long size(long[] dims) {
    long size = 1;
    for (long dim : dims) {
      size *= dim;
    }
    return size;
  }
}
