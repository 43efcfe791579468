package org.lrai.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.cost.ConvolutionCost;
import org.lrai.passes.cost.TileSize;

/** What is computed to find out what kernels cost. */
final class TrialGraphs {
  /** The node of {@link #convolution} that is the convolution. */
  static final String WINDOWS = "windows";

  private static final int OTHER_CHANNELS = 16;

  private TrialGraphs() {}

  /** One vector without its sign. */
  static Graph idle() {
    GraphBuilder graph = new GraphBuilder("idle");
    Value x = graph.input("x", type(TileSize.LANES));
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), x));
  }

  /** {@code x[rows, terms] * w[terms, columns]}. */
  static Graph product(long rows, int terms, int columns) {
    GraphBuilder graph = new GraphBuilder("product");
    Value x = graph.input("x", type(rows, terms));
    return graph.build(graph.apply(new MatMul(), x, weights(graph, "w", terms, columns)));
  }

  /**
   * A padded 3x3 convolution between others of one tap, which turn the image into the order that
   * convolutions like, and back.
   */
  static Graph convolution(ConvolutionCost shape) {
    GraphBuilder graph = new GraphBuilder("convolution");
    Value x = graph.input("x", type(1, OTHER_CHANNELS, shape.height(), shape.width()));
    int inputs = (int) shape.inputs();
    int outputs = (int) shape.outputs();
    Value first = weights(graph, "first", inputs, OTHER_CHANNELS, 1, 1);
    Value windows = weights(graph, WINDOWS, outputs, inputs, 3, 3);
    Value last = weights(graph, "last", OTHER_CHANNELS, outputs, 1, 1);
    WindowAxis padded = new WindowAxis(1, 1, IndexExpr.ONE, IndexExpr.ONE);
    Value before = graph.scope("first").apply(conv(WindowAxis.PLAIN), x, first);
    Value y = graph.scope(WINDOWS).apply(conv(padded), before, windows);
    return graph.build(graph.scope("last").apply(conv(WindowAxis.PLAIN), y, last));
  }

  private static Conv conv(WindowAxis axis) {
    return new Conv(List.of(axis, axis), 1);
  }

  private static TensorType type(long... dims) {
    return new TensorType(ElementType.FLOAT32, Shape.of(dims));
  }

  private static Value weights(GraphBuilder graph, String name, int... dims) {
    long[] extents = Arrays.stream(dims).asLongStream().toArray();
    float[] values = new float[Arrays.stream(dims).reduce(1, Math::multiplyExact)];
    Random random = new Random(values.length);
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return graph.constant(name, TensorData.ofFloats(extents, values));
  }
}
