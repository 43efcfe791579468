package org.lrai.ir.interpreter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lrai.ir.type.ElementType.FLOAT32;
import static org.lrai.ir.type.ElementType.INT64;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Gather;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.opaque.NonZero;
import org.lrai.ir.op.opaque.SequenceConstruct;
import org.lrai.ir.op.opaque.SequenceLength;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Whole graphs and operators, by small literal examples. */
final class InterpreterTest {
  private static final Interpreter INTERPRETER = new Interpreter();

  private static Tensor floats(long[] dims, double... values) {
    return Tensor.ofDoubles(FLOAT32, dims, values);
  }

  private static long[] dims(long... dims) {
    return dims;
  }

  private static Tensor apply(org.lrai.ir.op.Op op, Tensor... inputs) {
    return (Tensor) INTERPRETER.apply(op, inputs).getFirst();
  }

  @Test
  void broadcastsElements() {
    Tensor sum =
        apply(new Binary(ScalarOp.ADD), floats(dims(2, 1), 1, 2), floats(dims(3), 10, 20, 30));
    assertArrayEquals(dims(2, 3), sum.dims());
    assertArrayEquals(new double[] {11, 21, 31, 12, 22, 32}, sum.doubles());
  }

  @Test
  void multipliesMatrices() {
    Tensor product =
        apply(
            new MatMul(),
            floats(dims(2, 3), 1, 2, 3, 4, 5, 6),
            floats(dims(3, 2), 1, 10, 100, 1000, 10000, 100000));
    assertArrayEquals(new double[] {30201, 302010, 60504, 605040}, product.doubles());
  }

  @Test
  void longAxesAreCutIntoStrips() {
    int n = 1000;
    double[] row = new double[n];
    double[] column = new double[n];
    for (int i = 0; i < n; i++) {
      row[i] = i;
      column[i] = 2 * i + 1;
    }
    Tensor dot = apply(new MatMul(), floats(dims(1, n), row), floats(dims(n, 1), column));
    assertArrayEquals(
        new double[] {2.0 * (n - 1) * n * (2 * n - 1) / 6 + (n - 1) * n / 2.0}, dot.doubles());
    Tensor outer = apply(new MatMul(), floats(dims(n, 1), row), floats(dims(1, n), column));
    assertEquals(999.0 * 1999, outer.doubles()[n * n - 1]);
    assertEquals(3.0 * 1023, outer.doubles()[3 * n + 511]);
  }

  @Test
  void sumsOfNothingAreZero() {
    Tensor sum = apply(new Reduce(Reduce.Kind.SUM, List.of(1), false), floats(dims(2, 0)));
    assertArrayEquals(new double[] {0, 0}, sum.doubles());
    Tensor none = apply(new Reduce(Reduce.Kind.SUM, List.of(0), true), floats(dims(2, 0)));
    assertArrayEquals(dims(1, 0), none.dims());
  }

  @Test
  void movesElements() {
    Tensor matrix = floats(dims(2, 3), 1, 2, 3, 4, 5, 6);
    assertArrayEquals(
        new double[] {1, 4, 2, 5, 3, 6}, apply(new Transpose(List.of(1, 0)), matrix).doubles());
    Tensor names = Tensor.ofStrings(dims(2, 2), "a", "b", "c", "d");
    assertArrayEquals(
        new String[] {"a", "c", "b", "d"}, apply(new Transpose(List.of(1, 0)), names).strings());
    assertArrayEquals(dims(3, 2), apply(new Reshape(Shape.of(3, 2)), matrix).dims());
    Tensor gathered = apply(new Gather(1), matrix, Tensor.ofLongs(INT64, dims(2), -1, 0));
    assertArrayEquals(new double[] {3, 1, 6, 4}, gathered.doubles());
  }

  @Test
  void compositesAreTheirBodies() {
    Tensor result = apply(new Softmax(1), floats(dims(2, 2), 0, Math.log(3), 1000, 1000));
    assertArrayEquals(new double[] {0.25, 0.75, 0.5, 0.5}, result.doubles(), 1e-15);
  }

  @Test
  void castsBetweenFloatsAreIdentitiesOverTheReals() {
    Tensor third = floats(dims(1), 1.0 / 3);
    assertEquals(1.0 / 3, apply(new Cast(ElementType.FLOAT16, true), third).doubles()[0]);
    Interpreter stored = new Interpreter(OpaqueOperators.NONE, Arithmetic.STORED);
    Tensor rounded = (Tensor) stored.apply(new Cast(ElementType.FLOAT16, true), third).getFirst();
    assertEquals(0.333251953125, rounded.doubles()[0]);
    assertEquals(0x3555, rounded.toData().bits(0));
  }

  @Test
  void storedArithmeticRoundsEachOperation() {
    Tensor tenth = floats(dims(1), 0.1f);
    Tensor three = floats(dims(1), 3);
    Interpreter stored = new Interpreter(OpaqueOperators.NONE, Arithmetic.STORED);
    Tensor quotient = (Tensor) stored.apply(new Binary(ScalarOp.DIV), tenth, three).getFirst();
    assertEquals(0.1f / 3f, quotient.doubles()[0]);
    assertEquals((double) 0.1f / 3, apply(new Binary(ScalarOp.DIV), tenth, three).doubles()[0]);
  }

  @Test
  void stringsCanBeCompared() {
    Tensor equal =
        apply(
            new Binary(ScalarOp.EQ),
            Tensor.ofStrings(dims(2), "a", "b"),
            Tensor.ofStrings(dims(), "b"));
    assertArrayEquals(new long[] {0, 1}, equal.longs());
  }

  @Test
  void symbolsAreBoundFromInputs() {
    GraphBuilder builder = new GraphBuilder("g");
    IndexExpr n = IndexExpr.symbol("n");
    Value x = builder.input("x", new TensorType(FLOAT32, Shape.of(n, IndexExpr.constant(2))));
    Value y = builder.input("y", new TensorType(FLOAT32, Shape.of(n.times(2))));
    Value flat = builder.apply(new Reshape(Shape.of(n.times(2))), x);
    Graph graph = builder.build(builder.apply(new Binary(ScalarOp.SUB), flat, y));
    Tensor xs = floats(dims(2, 2), 1, 2, 3, 4);
    var outputs = INTERPRETER.run(graph, Map.of("x", xs, "y", floats(dims(4), 1, 1, 1, 1)));
    assertArrayEquals(
        new double[] {0, 1, 2, 3}, ((Tensor) outputs.firstEntry().getValue()).doubles());
    EvaluationException error =
        assertThrows(
            EvaluationException.class,
            () -> INTERPRETER.run(graph, Map.of("x", xs, "y", floats(dims(3), 1, 1, 1))));
    assertTrue(error.toString().contains("2*n is 4"), error.toString());
  }

  @Test
  void opaqueOperatorsDetermineSizes() {
    GraphBuilder builder = new GraphBuilder("g");
    Value x = builder.input("x", TensorType.of(FLOAT32, 4));
    Value positions = builder.apply(new NonZero(), x);
    Graph graph = builder.build(builder.apply(new Binary(ScalarOp.MUL), positions, positions));
    OpaqueOperators nonZero =
        (_, inputs, _) -> {
          double[] values = ((Tensor) inputs.getFirst()).doubles();
          long[] at =
              java.util.stream.LongStream.range(0, values.length)
                  .filter(i -> values[(int) i] != 0)
                  .toArray();
          return List.of(Tensor.ofLongs(INT64, dims(1, at.length), at));
        };
    var outputs =
        new Interpreter(nonZero, Arithmetic.REAL)
            .run(graph, Map.of("x", floats(dims(4), 0, 7, 0, 5)));
    assertArrayEquals(new long[] {1, 9}, ((Tensor) outputs.firstEntry().getValue()).longs());
    EvaluationException error =
        assertThrows(
            EvaluationException.class,
            () -> INTERPRETER.run(graph, Map.of("x", floats(dims(4), 0, 7, 0, 5))));
    assertTrue(error.toString().contains("NonZero"), error.toString());
  }

  @Test
  void sequencesPassThrough() {
    GraphBuilder builder = new GraphBuilder("g");
    Value x = builder.input("x", TensorType.of(FLOAT32, 2));
    Value y = builder.input("y", TensorType.of(FLOAT32, 2));
    Value list = builder.apply(new SequenceConstruct(x.type()), x, y);
    Value length = builder.apply(new SequenceLength(), list);
    OpaqueOperators sequences =
        (operator, inputs, _) ->
            operator.operator().equals("SequenceConstruct")
                ? List.of(new Evaluated.Sequence(inputs))
                : List.of(
                    Tensor.ofLong(((Evaluated.Sequence) inputs.getFirst()).elements().size()));
    Tensor ones = floats(dims(2), 1, 1);
    var outputs =
        new Interpreter(sequences, Arithmetic.REAL)
            .run(builder.build(list, length), Map.of("x", ones, "y", ones));
    assertEquals(new Evaluated.Sequence(List.of(ones, ones)), outputs.get(list.name()));
    assertEquals(2, ((Tensor) outputs.lastEntry().getValue()).longScalar());
    assertThrows(
        EvaluationException.class,
        () ->
            INTERPRETER.run(
                builder.build(x), Map.of("x", new Evaluated.Sequence(List.of()), "y", ones)));
  }

  @Test
  void evaluatesOneNodeOnConstants() {
    GraphBuilder builder = new GraphBuilder("g");
    TensorData squares = TensorData.ofFloats(dims(2), 1, 4);
    Value c = builder.constant("c", squares);
    Graph graph = builder.build(builder.apply(new Unary(ScalarOp.SQRT), c));
    Tensor result =
        (Tensor)
            INTERPRETER
                .evaluateNode(graph.nodes().getFirst(), List.of(Tensor.of(squares)))
                .getFirst();
    assertEquals(TensorData.ofFloats(dims(2), 1, 2), result.toData());
    Tensor whole = (Tensor) INTERPRETER.run(graph, Map.of()).firstEntry().getValue();
    assertArrayEquals(result.doubles(), whole.doubles());
  }
}
