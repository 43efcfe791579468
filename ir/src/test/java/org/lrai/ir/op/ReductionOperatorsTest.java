package org.lrai.ir.op;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.reduction.ArgReduce;
import org.lrai.ir.op.reduction.Col2Im;
import org.lrai.ir.op.reduction.Cumulative;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

class ReductionOperatorsTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private static Tensor floats(long[] dims, double... values) {
    return Tensor.ofDoubles(ElementType.FLOAT32, dims, values);
  }

  private static long[] dims(long... dims) {
    return dims;
  }

  private static Tensor run(Op op, Tensor... inputs) {
    return (Tensor) new Interpreter().apply(op, inputs).getFirst();
  }

  private static Reduce over(Reduce.Kind kind, Integer... axes) {
    return new Reduce(kind, List.of(axes), false);
  }

  @Test
  void reductionsOfNothing() {
    Tensor none = floats(dims(0));
    assertArrayEquals(new double[] {1}, run(over(Reduce.Kind.PRODUCT, 0), none).doubles());
    assertArrayEquals(new double[] {-INFINITY}, run(over(Reduce.Kind.MAX, 0), none).doubles());
    assertArrayEquals(new double[] {INFINITY}, run(over(Reduce.Kind.MIN, 0), none).doubles());
    assertArrayEquals(new double[] {-INFINITY}, run(over(Reduce.Kind.LOG_SUM, 0), none).doubles());
    Tensor bytes = Tensor.ofLongs(ElementType.INT8, dims(0));
    assertArrayEquals(new long[] {-128}, run(over(Reduce.Kind.MAX, 0), bytes).longs());
  }

  @Test
  void reductionOverNoAxisKeepsTheOtherSteps() {
    Tensor x = floats(dims(2), -3, 4);
    assertArrayEquals(new double[] {9, 16}, run(over(Reduce.Kind.SUM_SQUARE), x).doubles());
    assertArrayEquals(new double[] {3, 4}, run(over(Reduce.Kind.L2), x).doubles());
  }

  @Test
  void booleansAreReducedByLogic() {
    Tensor x = Tensor.ofLongs(ElementType.BOOL, dims(2, 2), 1, 0, 1, 1);
    assertArrayEquals(new long[] {1, 1}, run(over(Reduce.Kind.MAX, 1), x).longs());
    assertArrayEquals(new long[] {0, 1}, run(over(Reduce.Kind.MIN, 1), x).longs());
  }

  @Test
  void unsignedNumbersAreComparedAsSuch() {
    Tensor x = Tensor.ofLongs(ElementType.UINT64, dims(2), -1, 5);
    assertArrayEquals(new long[] {-1}, run(over(Reduce.Kind.MAX, 0), x).longs());
  }

  @Test
  void equalExtremesAreToldApartByPlace() {
    Tensor x = floats(dims(1, 4), 1, 7, 7, 1);
    assertArrayEquals(new long[] {1}, run(new ArgReduce(true, false, 1, true), x).longs());
    assertArrayEquals(new long[] {2}, run(new ArgReduce(true, true, 1, true), x).longs());
    assertArrayEquals(new long[] {3}, run(new ArgReduce(false, true, 1, false), x).longs());
    assertArrayEquals(dims(1), run(new ArgReduce(false, true, 1, false), x).dims());
  }

  @Test
  void aNaNIsTheExtreme() {
    Tensor x = floats(dims(3), 1, Double.NaN, 7);
    assertArrayEquals(new long[] {1}, run(new ArgReduce(true, false, 0, false), x).longs());
    assertArrayEquals(new long[] {1}, run(new ArgReduce(false, false, 0, false), x).longs());
  }

  @Test
  void cumulativeSumsRunBothWays() {
    Tensor x = floats(dims(2, 3), 1, 2, 3, 4, 5, 6);
    assertArrayEquals(
        new double[] {1, 3, 6, 4, 9, 15},
        run(new Cumulative(Cumulative.Kind.SUM, 1, false, false), x).doubles());
    assertArrayEquals(
        new double[] {5, 3, 0, 11, 6, 0},
        run(new Cumulative(Cumulative.Kind.SUM, 1, true, true), x).doubles());
    assertArrayEquals(
        new double[] {1, 1, 1, 1, 2, 3},
        run(new Cumulative(Cumulative.Kind.PRODUCT, 0, true, false), x).doubles());
  }

  @Test
  void col2ImAddsWhereBlocksOverlap() {
    // Blocks of 2 on a row of 4 with stride 1: three places.
    Col2Im row =
        new Col2Im(
            List.of(IndexExpr.constant(4)),
            List.of(2L),
            List.of(1L),
            List.of(1L),
            List.of(0L),
            List.of(0L));
    Tensor blocks = floats(dims(1, 2, 3), 1, 2, 3, 10, 20, 30);
    assertArrayEquals(new double[] {1, 12, 23, 30}, run(row, blocks).doubles());
    assertThrows(
        TypeException.class,
        () -> row.inferTypes(List.of(TensorType.of(ElementType.FLOAT32, 1, 2, 4))));
  }

  @Test
  void col2ImSkipsPlacesBetweenStrides() {
    // Padding of 1 before, stride 2, dilation 2: blocks start at -1 and 1 and cover start, start+2.
    Col2Im row =
        new Col2Im(
            List.of(IndexExpr.constant(4)),
            List.of(2L),
            List.of(2L),
            List.of(2L),
            List.of(1L),
            List.of(0L));
    Tensor blocks = floats(dims(1, 2, 2), 1, 2, 10, 20);
    assertArrayEquals(new double[] {0, 12, 0, 20}, run(row, blocks).doubles());
  }
}
