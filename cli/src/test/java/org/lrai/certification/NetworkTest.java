package org.lrai.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.lrai.ir.text.Constants;
import org.lrai.ir.text.GraphParser;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.SampledHints;

/** The checker's network of a model says what the model means and what its plan computes. */
class NetworkTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  /** A model of the test data, and its plan; every symbol is 1. */
  private record Planned(Graph graph, Plan plan, Map<String, Long> sizes) {
    static Planned of(String file) {
      Path path = DATA.resolve(file);
      assumeTrue(Files.exists(path), path + " is missing");
      Graph graph = new OnnxImporter().importModel(path, ImportOptions.NONE).graph();
      Map<String, Long> sizes = new HashMap<>();
      graph.symbols().keySet().forEach(symbol -> sizes.put(symbol, 1L));
      return new Planned(graph, Pipeline.plan(Pipeline.optimize(graph)), sizes);
    }

    NetworkTexts texts() {
      return NetworkTexts.of(graph, plan);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "models-trained/digits-mlp/model.onnx, 1e-3",
    "models-trained/breast-cancer-mlp/model.onnx, 1e-2",
    "models-trained/digits-cnn/model.onnx, 1e-2",
    "models-trained/digits-lstm/model.onnx, 1e-1",
    "models-synthetic/cnn1d-op17/model.onnx, 1e-2",
    "vnncomp/acasxu/onnx/ACASXU_run2a_1_1_batch_2000.onnx, 1e-2",
    "vnncomp/mnist_fc/onnx/mnist-net_256x2.onnx, 1e-2",
  })
  void bothSidesAreThoseOfTheModel(String file, double largest) {
    Planned planned = Planned.of(file);
    NetworkTexts texts = planned.texts();

    NetworkReader.Result result =
        NetworkReader.read(
            texts.graph(),
            texts.plan(),
            planned.sizes(),
            texts::tensor,
            Map.of(),
            new SampledHints());

    Network network = assertInstanceOf(NetworkReader.Result.Read.class, result).network();
    Random random = new Random(5);
    for (int k = 0; k < 3; k++) {
      compare(network, planned.graph(), planned.plan(), planned.sizes(), random, largest);
    }
  }

  /**
   * Sums of products without a name are told apart by their values, also those of sine and cosine.
   */
  @Test
  void sumsOfProductsAreTheirOwn() {
    Graph graph =
        GraphParser.parse(
            """
            graph waves {
              input %x: f32[1, 3]
              %square: f32[1, 3] = mul(%x, %x)
              %sine: f32[1, 3] = sin(%x)
              %cosine: f32[1, 3] = cos(%x)
              %first: f32[1, 3] = mul(%square, %sine)
              %second: f32[1, 3] = mul(%square, %cosine)
              %sum: f32[1, 3] = add(%first, %second)
              output %sum
            }
            """,
            Constants.NONE);
    Plan plan = Pipeline.plan(Pipeline.optimize(graph));
    NetworkTexts texts = NetworkTexts.of(graph, plan);

    NetworkReader.Result result =
        NetworkReader.read(
            texts.graph(), texts.plan(), Map.of(), texts::tensor, Map.of(), new SampledHints());

    Network network = assertInstanceOf(NetworkReader.Result.Read.class, result).network();
    compare(network, graph, plan, Map.of(), new Random(5), 1e-5);
  }

  /** Read alone, a plan means over the reals what it computes, to within its weights' rounding. */
  @ParameterizedTest
  @CsvSource({
    "models-trained/digits-mlp/model.onnx, 1e-5",
    "models-trained/digits-cnn/model.onnx, 1e-5",
    "vnncomp/sri_resnet_a/onnx/resnet_3b2_bn_mixup_adv_4.0_bs128_lr-1.onnx, 1e-5",
    "vnncomp/vit/onnx/pgd_2_3_16.onnx, 1e-5",
  })
  void aPlanAloneMeansWhatItComputes(String file, double largest) {
    Planned planned = Planned.of(file);
    NetworkTexts texts = planned.texts();

    NetworkReader.Result result =
        NetworkReader.readPlan(texts.plan(), planned.sizes(), texts::tensor);

    Network network = assertInstanceOf(NetworkReader.Result.Read.class, result).network();
    Random random = new Random(5);
    double[] point = random.doubles(network.layers().getFirst().size()).toArray();
    Arrays.setAll(point, i -> (float) point[i]);
    NetworkAtPoint here = NetworkAtPoint.of(network, point);
    double[] executed = PlanRun.of(planned.plan(), planned.sizes(), List.of(point)).getFirst();
    assertEquals(network.outputs().length, executed.length);
    for (int i = 0; i < executed.length; i++) {
      int neuron = network.outputs()[i];
      double difference = Math.abs(executed[i] - here.meant(neuron));
      assertTrue(difference <= here.error(neuron) * (1 + 1e-9), difference + " at " + i);
      assertTrue(difference < largest * (1 + Math.abs(executed[i])), difference + " at " + i);
    }
  }

  private static void compare(
      Network network,
      Graph graph,
      Plan plan,
      Map<String, Long> sizes,
      Random random,
      double largest) {
    Map<String, Tensor> inputs = new HashMap<>();
    List<Object> arrays = new ArrayList<>();
    for (Value input : graph.inputs()) {
      long[] dims =
          ((TensorType) input.type())
              .shape().dims().stream().mapToLong(dim -> dim.asConstant().orElse(1)).toArray();
      double[] values = new double[(int) Arrays.stream(dims).reduce(1, (a, b) -> a * b)];
      Arrays.setAll(values, _ -> random.nextFloat());
      inputs.put(input.name(), Tensor.ofDoubles(ElementType.FLOAT32, dims, values));
      arrays.add(values);
    }
    double[] point = arrays.stream().flatMapToDouble(a -> Arrays.stream((double[]) a)).toArray();

    NetworkAtPoint here = NetworkAtPoint.of(network, point);

    var interpreter = new Interpreter();
    List<Evaluated> meant = List.copyOf(interpreter.run(graph, inputs).values());
    List<double[]> executed = PlanRun.of(plan, sizes, arrays);
    int next = 0;
    for (int k = 0; k < executed.size(); k++) {
      double[] reference = ((Tensor) meant.get(k)).doubles();
      for (int i = 0; i < reference.length; i++) {
        int neuron = network.outputs()[next++];
        assertEquals(reference[i], here.meant(neuron), 1e-11 * (1 + Math.abs(reference[i])));
        double difference = Math.abs(executed.get(k)[i] - reference[i]);
        double bound = here.error(neuron) * (1 + 1e-9);
        assertTrue(difference <= bound, difference + " > " + bound);
        assertTrue(bound < largest * (1 + Math.abs(reference[i])), "bound " + bound);
      }
    }
    assertEquals(network.outputs().length, next);
  }
}
