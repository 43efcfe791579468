package org.lrai.ir.interpreter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.lrai.ir.type.ElementType.BOOL;
import static org.lrai.ir.type.ElementType.FLOAT32;
import static org.lrai.ir.type.ElementType.INT64;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Loops and branches. */
final class ControlTest {
  private static final TensorType COUNT = TensorType.of(INT64);
  private static final TensorType CONDITION = TensorType.of(BOOL);
  private static final TensorType PAIR = TensorType.of(FLOAT32, 2);

  private static long[] dims(long... dims) {
    return dims;
  }

  private static Tensor tensor(Map<String, Evaluated> values, Value value) {
    Evaluated result = values.get(value.name());
    return (Tensor) java.util.Objects.requireNonNull(result);
  }

  /** Running sums of the rows of a matrix (or, backwards, from the last row on). */
  private static Tensor runningSums(boolean backwards, Tensor matrix) {
    GraphBuilder step = new GraphBuilder("step");
    step.input("k", COUNT);
    Value sum = step.input("sum", PAIR);
    Value row = step.input("row", PAIR);
    Value next = step.apply(new Binary(ScalarOp.ADD), sum, row);
    Graph body = step.build(next, next);

    GraphBuilder graph = new GraphBuilder("g");
    IndexExpr n = IndexExpr.symbol("n");
    TensorType rows = new TensorType(FLOAT32, Shape.of(n, IndexExpr.constant(2)));
    Value start = graph.input("start", PAIR);
    Value x = graph.input("x", rows);
    List<ScanAxis> axes = List.of(new ScanAxis(0, backwards));
    var loop = new Iterate(body, false, false, false, 1, axes, axes, List.of(PAIR, rows));
    List<Value> results = graph.applyAll(loop, List.of(start, x));
    var outputs =
        new Interpreter()
            .run(
                graph.build(results),
                Map.of("start", Tensor.ofDoubles(FLOAT32, dims(2), 100, 200), "x", matrix));
    return tensor(outputs, results.get(1));
  }

  @Test
  void scansForwardsAndBackwards() {
    Tensor matrix = Tensor.ofDoubles(FLOAT32, dims(3, 2), 1, 2, 3, 4, 5, 6);
    assertArrayEquals(
        new double[] {101, 202, 104, 206, 109, 212}, runningSums(false, matrix).doubles());
    assertArrayEquals(
        new double[] {109, 212, 108, 210, 105, 206}, runningSums(true, matrix).doubles());
  }

  @Test
  void noIterationsGiveEmptyStacks() {
    Tensor result = runningSums(false, Tensor.ofDoubles(FLOAT32, dims(0, 2)));
    assertArrayEquals(dims(0, 2), result.dims());
  }

  /** Doubles a number while it is below 50, at most {@code trips} times; stacks along axis 1. */
  private static Map<String, Evaluated> doubling(long trips, boolean condition) {
    GraphBuilder step = new GraphBuilder("step");
    step.input("k", COUNT);
    Value x = step.input("x", TensorType.of(FLOAT32, 1));
    Value limit = step.input("limit", TensorType.of(FLOAT32));
    Value doubled = step.apply(new Binary(ScalarOp.ADD), x, x);
    Value scalar = step.apply(new Reshape(Shape.SCALAR), doubled);
    Value go = step.apply(new Binary(ScalarOp.LT), scalar, limit);
    Graph body = step.build(go, doubled, doubled);

    GraphBuilder graph = new GraphBuilder("g");
    Value count = graph.input("trips", COUNT);
    Value first = graph.input("condition", CONDITION);
    Value start = graph.input("x", TensorType.of(FLOAT32, 1));
    Value captured = graph.input("limit", TensorType.of(FLOAT32));
    List<ValueType> types =
        List.of(
            TensorType.of(FLOAT32, 1),
            new TensorType(FLOAT32, Shape.of(IndexExpr.ONE, IndexExpr.symbol("?0"))));
    var loop =
        new Iterate(body, true, true, true, 1, List.of(), List.of(new ScanAxis(1, false)), types);
    List<Value> results = graph.applyAll(loop, List.of(count, first, start, captured));
    return new Interpreter()
        .run(
            graph.build(results),
            Map.of(
                "trips", Tensor.ofLong(trips),
                "condition", Tensor.ofBoolean(condition),
                "x", Tensor.ofDoubles(FLOAT32, dims(1), 5),
                "limit", Tensor.ofDoubles(FLOAT32, dims(), 50)));
  }

  private static double[] stacked(Map<String, Evaluated> results) {
    Tensor stacked = (Tensor) List.copyOf(results.values()).get(1);
    assertArrayEquals(dims(1, stacked.size()), stacked.dims());
    return stacked.doubles();
  }

  @Test
  void tripCountsAndConditionsEndLoops() {
    assertArrayEquals(new double[] {10, 20}, stacked(doubling(2, true)));
    assertArrayEquals(new double[] {10, 20, 40, 80}, stacked(doubling(100, true)));
    assertArrayEquals(new double[] {}, stacked(doubling(100, false)));
    assertArrayEquals(new double[] {}, stacked(doubling(-1, true)));
  }

  @Test
  void carriedValuesMayGrow() {
    GraphBuilder step = new GraphBuilder("step").symbolPrefix("s");
    Value k = step.input("k", COUNT);
    Value list = step.input("list", new TensorType(INT64, Shape.of(IndexExpr.symbol("length"))));
    Value one = step.apply(new Reshape(Shape.of(1)), k);
    Graph body = step.build(step.apply(new Concat(0), list, one));

    GraphBuilder graph = new GraphBuilder("g");
    Value trips = graph.input("trips", COUNT);
    Value start = graph.input("start", TensorType.of(INT64, 1));
    List<ValueType> types = List.of(new TensorType(INT64, Shape.of(IndexExpr.symbol("?0"))));
    var loop = new Iterate(body, true, false, false, 1, List.of(), List.of(), types);
    Value result = graph.applyAll(loop, List.of(trips, start)).getFirst();
    var outputs =
        new Interpreter()
            .run(
                graph.build(result),
                Map.of("trips", Tensor.ofLong(3), "start", Tensor.ofLongs(INT64, dims(1), 7)));
    assertArrayEquals(new long[] {7, 0, 1, 2}, tensor(outputs, result).longs());
  }

  @Test
  void conditionsChooseBranches() {
    GraphBuilder root = new GraphBuilder("root");
    Value x = root.input("x", PAIR);
    Graph whenTrue = root.build(root.apply(new Unary(ScalarOp.SQRT), x));
    GraphBuilder negative = new GraphBuilder("negative");
    Value y = negative.input("x", PAIR);
    Graph whenFalse = negative.build(negative.apply(new Unary(ScalarOp.NEG), y));

    GraphBuilder graph = new GraphBuilder("g");
    Value condition = graph.input("condition", CONDITION);
    Value input = graph.input("x", PAIR);
    Value result = graph.apply(new Branch(whenTrue, whenFalse, List.of(PAIR)), condition, input);
    Graph branch = graph.build(result);
    Tensor squares = Tensor.ofDoubles(FLOAT32, dims(2), 4, 9);
    var chosen =
        new Interpreter().run(branch, Map.of("condition", Tensor.ofBoolean(true), "x", squares));
    assertArrayEquals(new double[] {2, 3}, tensor(chosen, result).doubles());
    var other =
        new Interpreter().run(branch, Map.of("condition", Tensor.ofBoolean(false), "x", squares));
    assertArrayEquals(new double[] {-4, -9}, tensor(other, result).doubles());
  }
}
