package org.lrai.ir.interpreter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lrai.ir.type.ElementType.BOOL;
import static org.lrai.ir.type.ElementType.FLOAT16;
import static org.lrai.ir.type.ElementType.FLOAT32;
import static org.lrai.ir.type.ElementType.INT32;
import static org.lrai.ir.type.ElementType.INT64;
import static org.lrai.ir.type.ElementType.INT8;
import static org.lrai.ir.type.ElementType.STRING;
import static org.lrai.ir.type.ElementType.UINT64;
import static org.lrai.ir.type.ElementType.UINT8;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Piece;
import org.lrai.ir.definition.Definition.Reducer;
import org.lrai.ir.definition.Definition.ScatterMode;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** The definition forms that describe one tensor, by small literal examples. */
final class TensorEvaluatorTest {
  private static final IndexExpr I0 = Definition.outputIndex(0);
  private static final IndexExpr I1 = Definition.outputIndex(1);

  private static TensorEvaluator evaluator(ElementType element, long[] dims, Tensor... inputs) {
    return new TensorEvaluator(List.of(inputs), Scope.empty(), element, dims, Arithmetic.REAL);
  }

  private static Tensor vector(double... values) {
    return Tensor.ofDoubles(FLOAT32, dims(values.length), values);
  }

  private static Tensor integers(ElementType type, long... values) {
    return Tensor.ofLongs(type, dims(values.length), values);
  }

  private static long[] dims(long... dims) {
    return dims;
  }

  private static ScalarExpr element(ElementType type, int source, IndexExpr... at) {
    return new ScalarExpr.Element(type, source, List.of(at));
  }

  private static Axis axis(String name, long extent) {
    return new Axis(name, IndexExpr.constant(extent));
  }

  @Test
  void guardsKeepSubscriptsInside() {
    // A sum over a window of 3, padded with one zero on each side.
    Axis window = axis("r0", 3);
    IndexExpr at = I0.plus(window.index()).minus(1);
    ScalarExpr body =
        new ScalarExpr.Guarded(
            List.of(at, IndexExpr.constant(3).minus(at)),
            element(FLOAT32, 0, at),
            ScalarExpr.literal(FLOAT32, 0));
    Tensor sums =
        evaluator(FLOAT32, dims(4), vector(1, 2, 3, 4))
            .contraction(Definition.contraction(List.of(window), body, Reducer.Fold.SUM));
    assertArrayEquals(new double[] {3, 6, 9, 7}, sums.doubles());
  }

  @Test
  void guardsThatAreNotAffineAreDecidedElementByElement() {
    // Even positions from the input, odd ones 9: what a transposed convolution does.
    IndexExpr half = I0.floorDiv(2);
    ScalarExpr body =
        new ScalarExpr.Guarded(
            List.of(half.times(2).minus(I0)),
            element(FLOAT32, 0, half),
            ScalarExpr.literal(FLOAT32, 9));
    Tensor result =
        evaluator(FLOAT32, dims(5), vector(1, 2, 3)).pointwise(new Definition.Pointwise(body));
    assertArrayEquals(new double[] {1, 9, 2, 9, 3}, result.doubles());
  }

  @Test
  void subscriptsOutsideAreErrors() {
    var body = new Definition.Pointwise(element(FLOAT32, 0, I0.minus(1)));
    assertThrows(
        EvaluationException.class, () -> evaluator(FLOAT32, dims(2), vector(1, 2)).pointwise(body));
    // Row-major position 2 exists, but not as [0, 2].
    Tensor square = Tensor.ofDoubles(FLOAT32, dims(2, 2), 1, 2, 3, 4);
    var wide = new Definition.Pointwise(element(FLOAT32, 0, IndexExpr.ZERO, I0));
    assertThrows(
        EvaluationException.class, () -> evaluator(FLOAT32, dims(3), square).pointwise(wide));
  }

  @Test
  void theResultOfAReductionIsFinished() {
    Axis r = axis("r0", 2);
    var finish =
        ScalarExpr.apply(
            ScalarOp.ADD,
            new ScalarExpr.Local(FLOAT32, Definition.REDUCED),
            element(FLOAT32, 1, I0));
    var definition =
        new Definition.Contraction(
            List.of(r), element(FLOAT32, 0, r.index(), I0), Reducer.Fold.MAX, finish);
    Tensor matrix = Tensor.ofDoubles(FLOAT32, dims(2, 3), 1, 5, 3, 4, 2, 6);
    Tensor result = evaluator(FLOAT32, dims(3), matrix, vector(10, 20, 30)).contraction(definition);
    assertArrayEquals(new double[] {14, 25, 36}, result.doubles());
  }

  @Test
  void emptyReductionsGiveTheNeutralElement() {
    assertEquals(0, emptyFloat(Reducer.Fold.SUM));
    assertEquals(1, emptyFloat(Reducer.Fold.PRODUCT));
    assertEquals(Double.NEGATIVE_INFINITY, emptyFloat(Reducer.Fold.MAX));
    assertEquals(Double.POSITIVE_INFINITY, emptyFloat(Reducer.Fold.MIN));
    assertEquals(-128, emptyInteger(INT8, Reducer.Fold.MAX));
    assertEquals(127, emptyInteger(INT8, Reducer.Fold.MIN));
    assertEquals(0, emptyInteger(UINT64, Reducer.Fold.MAX));
    assertEquals(-1, emptyInteger(UINT64, Reducer.Fold.MIN));
    assertEquals(1, emptyInteger(BOOL, Reducer.Fold.AND));
    assertEquals(0, emptyInteger(BOOL, Reducer.Fold.OR));
    assertEquals(0, emptyInteger(INT32, new Reducer.Arg(true, false, IndexExpr.variable("r0"))));
  }

  private static double emptyFloat(Reducer reducer) {
    Axis none = axis("r0", 0);
    var definition =
        Definition.contraction(List.of(none), element(FLOAT32, 0, none.index()), reducer);
    return evaluator(FLOAT32, dims(), vector()).contraction(definition).doubles()[0];
  }

  private static long emptyInteger(ElementType type, Reducer reducer) {
    Axis none = axis("r0", 0);
    var definition = Definition.contraction(List.of(none), element(type, 0, none.index()), reducer);
    ElementType result = reducer instanceof Reducer.Arg ? INT64 : type;
    return evaluator(result, dims(), integers(type)).contraction(definition).longScalar();
  }

  @Test
  void argMaxTakesFirstOrLast() {
    Tensor x = vector(1, 7, 3, 7);
    assertEquals(1, arg(x, true, false));
    assertEquals(3, arg(x, true, true));
    assertEquals(0, arg(x, false, false));
    Tensor withNaN = vector(1, Double.NaN, 3, Double.NaN);
    assertEquals(1, arg(withNaN, true, false));
    assertEquals(3, arg(withNaN, false, true));
    assertEquals(0, arg(integers(UINT64, -1, 1), true, false));
    assertEquals(1, arg(integers(INT64, -1, 1), true, false));
  }

  private static long arg(Tensor x, boolean largest, boolean last) {
    Axis r = axis("r0", x.size());
    var definition =
        Definition.contraction(
            List.of(r),
            element(x.element(), 0, r.index()),
            new Reducer.Arg(largest, last, r.index()));
    return evaluator(INT64, dims(), x).contraction(definition).longScalar();
  }

  @Test
  void argMaxIsTheSameAlongEveryStrip() {
    // 2 x 3 results of 2 x 2 terms each; index counts the terms in row-major order.
    Tensor x = Tensor.ofLongs(INT32, dims(2, 3), 5, 4, 3, 2, 1, 0);
    Axis r = axis("r0", 2);
    Axis s = axis("r1", 2);
    var body =
        ScalarExpr.apply(
            ScalarOp.MUL,
            element(INT32, 0, I0, I1),
            ScalarExpr.cast(INT32, new ScalarExpr.Index(r.index().minus(s.index()))));
    var reducer = new Reducer.Arg(true, false, r.index().times(2).plus(s.index()));
    var definition = Definition.contraction(List.of(r, s), body, reducer);
    assertArrayEquals(
        new long[] {2, 2, 2, 2, 2, 0},
        evaluator(INT64, dims(2, 3), x).contraction(definition).longs());
  }

  @Test
  void theFirstPieceThatHoldsIsTaken() {
    // [a, b] after [c, d, e], then the fill.
    Tensor first = Tensor.ofStrings(dims(2), "a", "b");
    Tensor second = Tensor.ofStrings(dims(3), "c", "d", "e");
    Tensor fill = Tensor.ofStrings(dims(), "?");
    List<Piece> pieces =
        List.of(
            new Piece(List.of(IndexExpr.constant(1).minus(I0)), 0, List.of(I0)),
            new Piece(List.of(IndexExpr.constant(4).minus(I0)), 1, List.of(I0.minus(2))));
    var filled = new Definition.Reindex(pieces, element(STRING, 2));
    assertArrayEquals(
        new String[] {"a", "b", "c", "d", "e", "?", "?"},
        evaluator(STRING, dims(7), first, second, fill).reindex(filled).strings());
    var unfilled = new Definition.Reindex(pieces, null);
    assertThrows(
        EvaluationException.class,
        () -> evaluator(STRING, dims(7), first, second).reindex(unfilled));
  }

  @Test
  void subscriptsMayReadIntegerTensors() {
    IndexExpr at = IndexExpr.element(1, List.of(I0)).mod(IndexExpr.constant(3));
    var definition = new Definition.Reindex(List.of(new Piece(List.of(), 0, List.of(at))), null);
    Tensor result =
        evaluator(FLOAT32, dims(3), vector(10, 20, 30), integers(INT64, -1, 3, 1))
            .reindex(definition);
    assertArrayEquals(new double[] {30, 10, 20}, result.doubles());
  }

  @Test
  void scatterCombinesInOrder() {
    assertArrayEquals(new double[] {1, 4, 3}, scatter(ScatterMode.REPLACE));
    assertArrayEquals(new double[] {1, 106, 3}, scatter(ScatterMode.ADD));
    assertArrayEquals(new double[] {1, 800, 3}, scatter(ScatterMode.MULTIPLY));
    assertArrayEquals(new double[] {1, 100, 3}, scatter(ScatterMode.MAX));
    assertArrayEquals(new double[] {1, 2, 3}, scatter(ScatterMode.MIN));
  }

  /** The 2 at index 1 meets first 100, then 4. */
  private static double[] scatter(ScatterMode mode) {
    Axis u = axis("u0", 2);
    var definition =
        new Definition.Scatter(
            0,
            List.of(u),
            List.of(IndexExpr.element(1, List.of(u.index()))),
            element(FLOAT32, 2, u.index()),
            mode);
    return evaluator(FLOAT32, dims(3), vector(1, 2, 3), integers(INT64, 1, 1), vector(100, 4))
        .scatter(definition)
        .doubles();
  }

  @Test
  void castsToIntegersRoundTowardZeroAndWrap() {
    Tensor x = vector(-1.9, 2.9, 257, 0.5);
    assertArrayEquals(
        new long[] {255, 2, 1, 0}, pointwise(UINT8, ScalarExpr.cast(UINT8, x0(x)), x).longs());
    assertArrayEquals(
        new long[] {1, 1, 1, 1}, pointwise(BOOL, ScalarExpr.cast(BOOL, x0(x)), x).longs());
    Tensor bits = vector(1, -2, 0, 1.0 / 3);
    assertArrayEquals(
        new long[] {0x3F800000, 0xFFFFFFFFC0000000L, 0, 0x3EAAAAAB},
        pointwise(INT32, new ScalarExpr.BitCast(INT32, x0(bits)), bits).longs());
    Tensor halves = integers(ElementType.UINT16, 0x3C00, 0xC000, 0, 0x3555);
    assertArrayEquals(
        new double[] {1, -2, 0, 0.333251953125},
        pointwise(FLOAT16, new ScalarExpr.BitCast(FLOAT16, x0(halves)), halves).doubles());
  }

  @Test
  void selectionsAreElementwise() {
    Tensor x = vector(-1, 2, -3, 4);
    ScalarExpr positive = ScalarExpr.apply(ScalarOp.LT, ScalarExpr.literal(FLOAT32, 0), x0(x));
    ScalarExpr relu =
        ScalarExpr.apply(ScalarOp.SELECT, positive, x0(x), ScalarExpr.literal(FLOAT32, 0));
    assertArrayEquals(new double[] {0, 2, 0, 4}, pointwise(FLOAT32, relu, x).doubles());
  }

  private static ScalarExpr x0(Tensor x) {
    return element(x.element(), 0, I0);
  }

  private static Tensor pointwise(ElementType type, ScalarExpr body, Tensor x) {
    return evaluator(type, dims(4), x).pointwise(new Definition.Pointwise(body));
  }
}
