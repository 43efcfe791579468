package org.lrai.passes.lowering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.elementwise.Where;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.movement.Pad;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.plan.Plan;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.passes.Pipeline;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.CostTable;

/** Nests and plans compute what the definitions say, whatever was grouped and shared. */
class LoweringTest {
  private static final IndexExpr N = IndexExpr.symbol("n");

  static Stream<Arguments> graphs() {
    List<Arguments> cases = new ArrayList<>();
    for (long rows : new long[] {1, 7, 8, 19}) {
      for (long k : new long[] {1, 16, 127, 300}) {
        cases.add(Arguments.of("matmul " + rows + "x" + k, matmul(constant(rows), k, 21)));
        cases.add(Arguments.of("matmul nx" + k, matmul(N, k, 10)));
      }
    }
    for (Reduce.Kind kind : Reduce.Kind.values()) {
      for (List<Integer> axes :
          List.of(
              List.<Integer>of(),
              List.of(0),
              List.of(1),
              List.of(2),
              List.of(0, 2),
              List.of(1, 2),
              List.of(0, 1, 2))) {
        cases.add(Arguments.of(kind + " over " + axes, reduce(kind, axes, constant(37))));
        cases.add(Arguments.of(kind + " over " + axes + ", n", reduce(kind, axes, N)));
      }
    }
    for (int axis = 0; axis < 3; axis++) {
      cases.add(Arguments.of("softmax " + axis, softmax(axis)));
    }
    for (long stride : new long[] {1, 2}) {
      for (long pad : new long[] {0, 1, 2}) {
        for (long group : new long[] {1, 2, 4}) {
          String geometry = "stride " + stride + ", pad " + pad + ", groups " + group;
          cases.add(Arguments.of("conv " + geometry, conv(stride, pad, group)));
        }
      }
    }
    for (ScalarOp op :
        List.of(ScalarOp.EXP, ScalarOp.LOG, ScalarOp.TANH, ScalarOp.SIGMOID, ScalarOp.SIN)) {
      cases.add(Arguments.of(op + " beside a movement", function(op)));
    }
    for (long columns : new long[] {3, 16, 70}) {
      cases.add(Arguments.of("packed matmul to " + columns, packedMatmul(columns)));
      cases.add(Arguments.of("packed convolution to " + columns, packedConv(columns)));
    }
    cases.add(Arguments.of("windows over channels", windows()));
    cases.add(Arguments.of("winograd", winograd()));
    cases.add(Arguments.of("padded image", paddedImage()));
    cases.add(Arguments.of("residual", residual()));
    cases.add(Arguments.of("transposed sum", transposedSum()));
    cases.add(Arguments.of("gather", gather()));
    cases.add(Arguments.of("shared subexpressions", shared()));
    return cases.stream();
  }

  private static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  private static TensorType type(IndexExpr... dims) {
    return new TensorType(ElementType.FLOAT32, Shape.of(dims));
  }

  private static Graph matmul(IndexExpr rows, long k, long columns) {
    GraphBuilder graph = new GraphBuilder("matmul");
    Value a = graph.input("a", type(constant(2), rows, constant(k)));
    Value b = graph.input("b", type(constant(k), constant(columns)));
    Value c = graph.input("c", type(constant(columns)));
    Value sum = graph.apply(new Binary(ScalarOp.ADD), graph.apply(new MatMul(), a, b), c);
    return graph.build(graph.apply(new Binary(ScalarOp.MAX), sum, c));
  }

  private static Graph reduce(Reduce.Kind kind, List<Integer> axes, IndexExpr middle) {
    GraphBuilder graph = new GraphBuilder("reduce");
    Value x = graph.input("x", type(constant(5), middle, constant(35)));
    return graph.build(graph.apply(new Reduce(kind, axes, false), x));
  }

  private static Graph softmax(int axis) {
    GraphBuilder graph = new GraphBuilder("softmax");
    Value x = graph.input("x", type(constant(3), N, constant(18)));
    return graph.build(graph.apply(new Softmax(axis), x));
  }

  private static Graph conv(long stride, long pad, long group) {
    GraphBuilder graph = new GraphBuilder("conv");
    Value x = graph.input("x", type(N, constant(4), constant(9), constant(17)));
    Value w = graph.input("w", type(constant(12), constant(4 / group), constant(3), constant(3)));
    Value b = graph.input("b", type(constant(12)));
    WindowAxis axis = new WindowAxis(stride, 1, IndexExpr.constant(pad), IndexExpr.constant(pad));
    Value y = graph.apply(new Conv(List.of(axis, axis), group), x, w, b);
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), y));
  }

  /** The function is computed where a concatenation reads it. */
  private static Graph function(ScalarOp op) {
    GraphBuilder graph = new GraphBuilder("function");
    Value x = graph.input("x", type(N, constant(21)));
    Value y = graph.input("y", type(N, constant(12)));
    Value value = graph.apply(new Unary(op), x);
    Value both = graph.apply(new Concat(1), value, y);
    return graph.build(graph.apply(new Unary(ScalarOp.NEG), both));
  }

  private static Graph packedMatmul(long columns) {
    GraphBuilder graph = new GraphBuilder("packed");
    Value x = graph.input("x", type(N, constant(300)));
    Value y = graph.input("y", type(N, constant(23), constant(40)));
    Value wide = graph.apply(new MatMul(), x, weights(graph, "a", 300, columns));
    return graph.build(wide, graph.apply(new MatMul(), y, weights(graph, "b", 40, columns)));
  }

  /** Two convolutions with their results used elementwise, so that no layout is given. */
  private static Graph packedConv(long channels) {
    GraphBuilder graph = new GraphBuilder("packed");
    Value x = graph.input("x", type(N, constant(5), constant(9), constant(7)));
    WindowAxis axis = new WindowAxis(1, 1, IndexExpr.ONE, IndexExpr.ONE);
    WindowAxis strided = new WindowAxis(2, 1, IndexExpr.ZERO, IndexExpr.ONE);
    Value first = weights(graph, "first", channels, 5, 3, 3);
    Value second = weights(graph, "second", 6, channels, 2, 3);
    Value bias = weights(graph, "bias", channels);
    Value y = graph.apply(new Conv(List.of(axis, axis), 1), x, first, bias);
    Value positive = graph.apply(new Unary(ScalarOp.ABS), y);
    Value z = graph.apply(new Conv(List.of(strided, axis), 1), positive, second);
    return graph.build(graph.apply(new Reduce(Reduce.Kind.SUM, List.of(2, 3), false), z));
  }

  /** A depthwise convolution, and pooling, of a padded value that is used without padding too. */
  private static Graph windows() {
    GraphBuilder graph = new GraphBuilder("windows");
    Value x = graph.input("x", type(N, constant(6), constant(9), constant(11)));
    WindowAxis axis = new WindowAxis(1, 1, IndexExpr.ONE, IndexExpr.ONE);
    WindowAxis strided = new WindowAxis(2, 2, IndexExpr.ONE, IndexExpr.constant(2));
    Value first = weights(graph, "first", 18, 6, 3, 3);
    Value perChannel = weights(graph, "channel", 18, 1, 3, 3);
    Value bias = weights(graph, "bias", 18);
    Value y = graph.apply(new Conv(List.of(axis, axis), 1), x, first, bias);
    Value z = graph.apply(new Conv(List.of(strided, axis), 18), y, perChannel, bias);
    WindowAxis plain = new WindowAxis(2, 1, IndexExpr.ZERO, IndexExpr.ZERO);
    Value pooled =
        graph.apply(new Pool(Pool.Kind.MAX, List.of(2L, 3L), List.of(plain, plain), false, 0), z);
    Value average =
        graph.apply(new Pool(Pool.Kind.AVERAGE, List.of(3L, 3L), List.of(axis, axis), false, 0), z);
    return graph.build(
        pooled,
        graph.apply(new Reduce(Reduce.Kind.SUM, List.of(2, 3), false), average),
        graph.apply(new Reduce(Reduce.Kind.SUM, List.of(2, 3), false), y));
  }

  /** A convolution that is computed by transforms of tiles which reach over the image. */
  private static Graph winograd() {
    GraphBuilder graph = new GraphBuilder("winograd");
    Value x = graph.input("x", type(constant(1), constant(32), constant(13), constant(12)));
    WindowAxis axis = new WindowAxis(1, 1, IndexExpr.ONE, IndexExpr.ONE);
    Value w = weights(graph, "w", 40, 32, 3, 3);
    Value b = weights(graph, "b", 40);
    Value y = graph.apply(new Conv(List.of(axis, axis), 1), x, w, b);
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), y));
  }

  private static Graph paddedImage() {
    GraphBuilder graph = new GraphBuilder("padded");
    Value x = graph.input("x", type(N, constant(3), constant(5), constant(19)));
    Value zero = graph.constant("zero", TensorData.ofFloats(new long[0], 0.5f));
    List<IndexExpr> before = List.of(IndexExpr.ZERO, IndexExpr.ZERO, IndexExpr.ONE, constant(2));
    List<IndexExpr> after = List.of(IndexExpr.ZERO, IndexExpr.ZERO, constant(3), IndexExpr.ZERO);
    return graph.build(graph.apply(new Pad(Pad.Mode.CONSTANT, before, after), x, zero));
  }

  static Value weights(GraphBuilder graph, String name, long... dims) {
    int size = (int) java.util.Arrays.stream(dims).reduce(1, (a, b) -> a * b);
    float[] values = new float[size];
    Random random = new Random(size);
    for (int i = 0; i < size; i++) {
      values[i] = random.nextFloat() - 0.5f;
    }
    return graph.constant(name, TensorData.ofFloats(dims, values));
  }

  /** Two products meet in a sum; one of them is used again. */
  private static Graph residual() {
    GraphBuilder graph = new GraphBuilder("residual");
    Value x = graph.input("x", type(N, constant(12)));
    Value w = graph.input("w", type(constant(12), constant(12)));
    Value first = graph.apply(new MatMul(), x, w);
    Value second = graph.apply(new MatMul(), first, w);
    Value sum = graph.apply(new Binary(ScalarOp.ADD), first, second);
    Value flat = graph.apply(new Reshape(Shape.of(N.times(12))), sum);
    return graph.build(flat, graph.apply(new Unary(ScalarOp.NEG), flat), flat);
  }

  private static Graph transposedSum() {
    GraphBuilder graph = new GraphBuilder("transposed");
    Value x = graph.input("x", type(constant(6), N, constant(4)));
    Value y = graph.apply(new Transpose(List.of(2, 0, 1)), x);
    Value doubled = graph.apply(new Binary(ScalarOp.ADD), y, y);
    return graph.build(graph.apply(new Reduce(Reduce.Kind.SUM, List.of(1), true), doubled));
  }

  private static Graph gather() {
    GraphBuilder graph = new GraphBuilder("gather");
    Value table = graph.input("table", type(constant(9), constant(20)));
    Value at = graph.input("at", new TensorType(ElementType.INT64, Shape.of(N, constant(3))));
    Value rows = graph.apply(new Gather(0), table, at);
    return graph.build(graph.apply(new Unary(ScalarOp.ABS), rows));
  }

  private static Graph shared() {
    GraphBuilder graph = new GraphBuilder("shared");
    Value x = graph.input("x", type(N));
    Value square = graph.apply(new Binary(ScalarOp.MUL), x, x);
    Value fourth = graph.apply(new Binary(ScalarOp.MUL), square, square);
    Value small = graph.apply(new Binary(ScalarOp.LT), fourth, square);
    return graph.build(graph.apply(new Where(), small, fourth, x));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("graphs")
  void kernelsComputeTheDefinitions(String name, Graph graph) {
    check(name, graph, name.equals("winograd") ? 2e-5 : 2e-6);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 4})
  void everyWayComputesTheConvolution(int step) {
    Choice.of(CostTable.recorded())
        .withStep(step)
        .schedule(() -> {
          check("winograd " + step, winograd(), step == 4 ? 2e-5 : 4e-6);
          return step;
        });
  }

  /** Executes the nests of a graph, and its definitions. */
  static void check(String name, Graph graph, double tolerance) {
    Plan plan = Pipeline.plan(Pipeline.optimize(graph));
    Random random = new Random(name.hashCode());
    for (long n : new long[] {0, 1, 5, 33}) {
      List<Tensor> inputs = graph.inputs().stream().map(value -> input(value, n, random)).toList();
      Map<String, Evaluated> byName = new HashMap<>();
      for (int i = 0; i < inputs.size(); i++) {
        byName.put(graph.inputs().get(i).name(), inputs.get(i));
      }
      var expected = new Interpreter().run(graph, byName);
      List<Object> actual = PlanExecution.run(plan, inputs);
      assertEquals(graph.outputs().size(), actual.size());
      for (int i = 0; i < actual.size(); i++) {
        Tensor reference =
            (Tensor) Objects.requireNonNull(expected.get(graph.outputs().get(i).name()));
        compare(PlanExecution.elements(reference), actual.get(i), tolerance);
      }
    }
  }

  private static Tensor input(Value value, long n, Random random) {
    TensorType type = (TensorType) value.type();
    long[] dims =
        type.shape().dims().stream().mapToLong(dim -> dim.asConstant().orElse(n)).toArray();
    int size = 1;
    for (long dim : dims) {
      size *= (int) dim;
    }
    if (type.element().isFloat()) {
      return Tensor.ofDoubles(
          type.element(), dims, random.doubles(size).map(d -> (float) (d + 0.1)).toArray());
    }
    return Tensor.ofLongs(type.element(), dims, random.longs(size, -9, 9).toArray());
  }

  private static void compare(Object expected, Object actual, double tolerance) {
    switch (expected) {
      case double[] floats -> {
        double largest = 1e-30;
        for (double value : floats) {
          largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        assertArrayEquals(floats, (double[]) actual, tolerance * largest);
      }
      case long[] integers -> assertArrayEquals(integers, (long[]) actual);
      default -> throw new IllegalStateException("strings");
    }
  }
}
