package org.lrai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.reduction.Cumulative;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Small graphs for kernels of detectors, of searches in lanes and of cumulative sums. */
final class LaneSamples {
  private static final IndexExpr N = IndexExpr.symbol("n");

  private LaneSamples() {}

  static Map<String, Graph> all() {
    return Map.of(
        "running sums", runningSums(),
        "running products", runningProducts(),
        "channels taken apart", takenApart(),
        "search in lanes", Samples.search(5, 19),
        "peaks", peaks(),
        "pieces of rows", pieces());
  }

  private static TensorType type(IndexExpr... dims) {
    return new TensorType(ElementType.FLOAT32, Shape.of(dims));
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  private static Graph runningSums() {
    GraphBuilder graph = new GraphBuilder("sums");
    Value x = graph.input("x", type(constant(2), N, constant(20)));
    Value sums = graph.apply(new Cumulative(Cumulative.Kind.SUM, 1, false, false), x);
    return graph.build(graph.apply(new Binary(ScalarOp.MUL), sums, x));
  }

  private static Graph runningProducts() {
    GraphBuilder graph = new GraphBuilder("products");
    Value x = graph.input("x", type(N, constant(7)));
    return graph.build(
        graph.apply(new Cumulative(Cumulative.Kind.PRODUCT, 1, false, true), x),
        graph.apply(new Cumulative(Cumulative.Kind.SUM, 0, true, true), x));
  }

  /** A convolution 1x1 of {@code channels} to {@code outputs} channels. */
  private static Value convolution(GraphBuilder graph, IndexExpr batch, long outputs) {
    Value x = graph.input("x", type(batch, constant(3), constant(4), constant(5)));
    WindowAxis axis = new WindowAxis(1, 1, constant(0), constant(0));
    Conv conv = new Conv(List.of(axis, axis), 1);
    return graph.apply(conv, x, Samples.weights(graph, "w", outputs, 3, 1, 1));
  }

  /** What a detector does with the 2 x 9 channels of a scale. */
  private static Graph takenApart() {
    GraphBuilder graph = new GraphBuilder("apart");
    Value channels = convolution(graph, N, 18);
    Shape shape = Shape.of(N, constant(2), constant(9), constant(4), constant(5));
    Value turned =
        graph.apply(
            new Transpose(List.of(0, 1, 3, 4, 2)), graph.apply(new Reshape(shape), channels));
    Value scores = graph.apply(new Unary(ScalarOp.SIGMOID), turned);
    List<Value> parts = new ArrayList<>();
    for (long[] range : new long[][] {{0, 2}, {2, 7}}) {
      Value part = graph.apply(slice(4, range[0], range[1], turned), scores);
      parts.add(range[0] == 0 ? graph.apply(new Unary(ScalarOp.NEG), part) : part);
    }
    return graph.build(graph.apply(new Concat(4), parts.toArray(Value[]::new)));
  }

  private static Slice slice(int axis, long start, long extent, Value of) {
    int rank = ((TensorType) of.type()).rank();
    List<IndexExpr> starts = new ArrayList<>();
    List<IndexExpr> extents = new ArrayList<>();
    List<Long> steps = new ArrayList<>();
    for (int k = 0; k < rank; k++) {
      starts.add(constant(k == axis ? start : 0));
      extents.add(k == axis ? constant(extent) : ((TensorType) of.type()).dim(k));
      steps.add(1L);
    }
    return new Slice(starts, extents, steps);
  }

  /** What is not below its neighbours; the border is minus infinity. */
  private static Graph peaks() {
    GraphBuilder graph = new GraphBuilder("peaks");
    Value x = convolution(graph, constant(1), 6);
    WindowAxis axis = new WindowAxis(1, 1, constant(1), constant(1));
    Pool pool = new Pool(Pool.Kind.MAX, List.of(3L, 3L), List.of(axis, axis), false, 0);
    Value isPeak = graph.apply(new Binary(ScalarOp.EQ), graph.apply(pool, x), x);
    Value factor = graph.apply(new Cast(ElementType.FLOAT32, true), isPeak);
    return graph.build(graph.apply(new Binary(ScalarOp.MUL), x, factor));
  }

  /** Rows that come from one of three tensors, computed where they are stored. */
  private static Graph pieces() {
    GraphBuilder graph = new GraphBuilder("pieces");
    Value x = graph.input("x", type(N, constant(17)));
    List<Value> parts = new ArrayList<>();
    for (ScalarOp op : List.of(ScalarOp.ABS, ScalarOp.NEG, ScalarOp.SIGMOID)) {
      parts.add(graph.apply(new Unary(op), x));
    }
    return graph.build(graph.apply(new Concat(0), parts.toArray(Value[]::new)));
  }
}
