package org.lrai.certification;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.NetworkReader;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.CostTable;
import org.lrai.verifier.certificate.NetworkTexts;
import org.lrai.verifier.certificate.SampledHints;

/** Convolutions that are executed as products of transformed tiles, bounded over boxes. */
class TiledConvolutionTest {
  private static final int CHANNELS = 32;
  private static final int HEIGHT = 12;
  private static final int WIDTH = 16;
  private static final int SIZE = CHANNELS * HEIGHT * WIDTH;

  /** A block of a residual network: convolution, what it was of, rectifier; the mean as output. */
  private static Graph block(Random random) {
    GraphBuilder graph = new GraphBuilder("tiled");
    Value x =
        graph.input("x", new TensorType(ElementType.FLOAT32, Shape.of(1, CHANNELS, HEIGHT, WIDTH)));
    WindowAxis axis = new WindowAxis(1, 1, IndexExpr.ONE, IndexExpr.ONE);
    Value zero = graph.scalar(ElementType.FLOAT32, 0);
    Value weights = constant(graph, random, 0.1, CHANNELS, CHANNELS, 3, 3);
    Value bias = constant(graph, random, 0.5, CHANNELS);
    Value sum = graph.apply(new Conv(List.of(axis, axis), 1), x, weights, bias);
    Value added = graph.apply(new Binary(ScalarOp.ADD), sum, x);
    Value active = graph.apply(new Binary(ScalarOp.MAX), added, zero);
    return graph.build(graph.apply(new Reduce(Reduce.Kind.MEAN, List.of(2, 3), false), active));
  }

  private static Value constant(GraphBuilder graph, Random random, double scale, long... dims) {
    float[] values = new float[(int) Arrays.stream(dims).reduce(1, (a, b) -> a * b)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (scale * random.nextGaussian());
    }
    return graph.constant("w", TensorData.ofFloats(dims, values));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void boundsHoldWhatIsMeasured(int step) {
    Random random = new Random(11);
    Graph graph = block(random);
    Plan plan =
        Choice.of(CostTable.recorded())
            .withStep(step)
            .schedule(() -> Pipeline.plan(Pipeline.optimize(graph)));
    NetworkTexts texts = NetworkTexts.of(graph, plan);
    assertTrue(texts.plan().contains("products"), "no convolution was transformed");
    NetworkReader.Result result =
        NetworkReader.read(
            texts.graph(), texts.plan(), Map.of(), texts::tensor, Map.of(), new SampledHints());
    Network network = assertInstanceOf(NetworkReader.Result.Read.class, result).network();
    assertTrue(
        network.layers().stream()
            .anyMatch(layer -> layer instanceof Network.Layer.Affine map && map.slack() != null),
        "no transformed convolution was recognized");
    double[] center = random.doubles(SIZE, -1, 1).map(value -> (float) value).toArray();
    double radius = 0x1p-8;
    Box box =
        new Box(
            Arrays.stream(center).map(value -> (float) (value - radius)).toArray(),
            Arrays.stream(center).map(value -> (float) (value + radius)).toArray());

    Analysis analysis =
        new Analyzer(network).analyze(box, new Effort(false, true, 10_000_000_000L));

    double largest = 0;
    double bound = 0;
    for (int k = 0; k < 20; k++) {
      int corner = k % 4;
      double[] x =
          Arrays.stream(center)
              .map(value ->
                  (float)
                      (value
                          + radius
                              * (corner == 0
                                  ? random.nextDouble(-1, 1)
                                  : random.nextBoolean() ? 1 : -1)))
              .toArray();
      for (int i = 0; i < SIZE; i++) {
        x[i] = Math.clamp(x[i], box.lower()[i], box.upper()[i]);
      }
      double[] executed = PlanRun.of(plan, Map.of(), List.of(x)).getFirst();
      Tensor input =
          Tensor.ofDoubles(ElementType.FLOAT32, new long[] {1, CHANNELS, HEIGHT, WIDTH}, x.clone());
      double[] meant =
          ((Tensor) new Interpreter().run(graph, Map.of("x", input)).values().iterator().next())
              .doubles();
      for (int i = 0; i < meant.length; i++) {
        int output = network.outputs()[i];
        double difference = executed[i] - meant[i];
        double[] change = analysis.change(output);
        double[] real = analysis.real(output);
        assertTrue(change[0] <= difference && difference <= change[1], difference + " at " + i);
        assertTrue(real[0] <= meant[i] && meant[i] <= real[1], meant[i] + " at " + i);
        largest = Math.max(largest, Math.abs(difference));
        bound = Math.max(bound, analysis.error(output));
      }
    }
    assertTrue(largest > 0);
    assertTrue(bound < 1e-3, "bound " + bound + " where " + largest + " was seen");
  }
}
