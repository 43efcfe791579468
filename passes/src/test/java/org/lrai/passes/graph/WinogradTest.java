package org.lrai.passes.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.TileAssembly;
import org.lrai.ir.op.linear.TileTransform;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.PassResult;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.CostTable;

class WinogradTest {
  private static final long[] INPUT = {2, 16, 7, 9};

  /** A convolution and one that reads what it gives, as the sizes of windows say. */
  private static Graph convolutions(long channels, long stride) {
    GraphBuilder graph = new GraphBuilder("convolutions");
    Value x = graph.input("x", new TensorType(ElementType.FLOAT32, Shape.of(INPUT)));
    WindowAxis axis = new WindowAxis(stride, 1, IndexExpr.ONE, IndexExpr.ZERO);
    Value first = weights(graph, channels, INPUT[1], 3, 3);
    Value bias = weights(graph, channels);
    return graph.build(graph.apply(new Conv(List.of(axis, axis), 1), x, first, bias));
  }

  private static Value weights(GraphBuilder graph, long... dims) {
    float[] values = new float[(int) Arrays.stream(dims).reduce(1, (a, b) -> a * b)];
    Random random = new Random(values.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return graph.constant("w", TensorData.ofFloats(dims, values));
  }

  private static PassResult rewritten(Graph graph, int step) {
    return Choice.of(CostTable.recorded()).withStep(step).schedule(() -> new Winograd().run(graph));
  }

  private static double[] run(Graph graph, double[] x) {
    Tensor input = Tensor.ofDoubles(ElementType.FLOAT32, INPUT, x.clone());
    return ((Tensor) new Interpreter().run(graph, Map.of("x", input)).values().iterator().next())
        .doubles();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void tilesGiveTheConvolution(int step) {
    Graph graph = convolutions(20, 1);
    PassResult result = rewritten(graph, step);
    Graph tiled = result.graph();

    assertTrue(
        tiled.nodes().stream()
            .anyMatch(node -> node.op() instanceof TileTransform(long s) && s == step));
    assertTrue(tiled.nodes().getLast().op() instanceof TileAssembly);
    assertTrue(
        result.steps().getFirst().change() instanceof RewriteStep.Change.Tile t
            && t.step() == step);
    double[] x = new Random(step).doubles(2 * 16 * 7 * 9, -1, 1).map(v -> (float) v).toArray();
    double[] expected = run(graph, x);
    double[] actual = run(tiled, x);
    // The interpreter computes in double precision; the weights are rounded to floats once.
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], 2e-5, "element " + i);
    }
  }

  @Test
  void whatIsNoSuchConvolutionStays() {
    for (Graph graph : List.of(convolutions(15, 1), convolutions(20, 2))) {
      PassResult result = rewritten(graph, 4);
      assertSame(graph, result.graph());
      assertEquals(List.of(), result.steps());
    }
    assertEquals(List.of(), rewritten(convolutions(20, 1), 0).steps());
  }

  @Test
  void weightsOfTwoOutputsAreSimpleFractions() {
    float[] window = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    TensorData kernel = TensorData.ofFloats(new long[] {1, 1, 3, 3}, window);
    TensorData transformed = WinogradMatrices.ALL.getFirst().transformed(kernel);
    // G w G' by hand: rows (1, 2, 3), (12, 15, 18) / 2, (4, 5, 6) / 2, (7, 8, 9), then columns.
    double[] expected = {1, 3, 1, 3, 6, 11.25, 3.75, 9, 2, 3.75, 1.25, 3, 7, 12, 4, 9};
    for (int k = 0; k < expected.length; k++) {
      assertEquals(expected[k], transformed.getDouble(k), "element " + k);
    }
  }
}
