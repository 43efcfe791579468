package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Random values that lanes of {@link RandomNests} compute: of buffers, locals and literals. */
final class RandomScalars {
  static final ElementType F32 = ElementType.FLOAT32;

  static final int X = 0;
  static final int STRIDED = 1;
  static final int SHARED = 2;
  static final int INDICES = 3;
  static final int FLAGS = 4;
  static final int BYTES = 5;
  static final int UNSIGNED = 6;
  static final int INTEGERS = 7;
  static final int SCRATCH = 15;

  static final IndexExpr N = IndexExpr.symbol("n");
  static final IndexExpr I = IndexExpr.variable("i");
  static final IndexExpr L = IndexExpr.variable("l");
  static final IndexExpr K = IndexExpr.variable("k");

  /** Of the local buffer, and of what an iteration of the parallel loop reads by one subscript. */
  static final int ROWS = 48;

  private static final List<ScalarOp> UNARY =
      List.of(ScalarOp.NEG, ScalarOp.ABS, ScalarOp.SQRT, ScalarOp.ROUND_EVEN);
  private static final List<ScalarOp> SCALAR_ONLY = List.of(ScalarOp.FLOOR, ScalarOp.CEIL);
  private static final List<ElementType> QUANTIZED =
      List.of(ElementType.INT8, ElementType.UINT8, ElementType.INT16, ElementType.INT32);
  static final List<ScalarOp> BINARY =
      List.of(ScalarOp.ADD, ScalarOp.SUB, ScalarOp.MUL, ScalarOp.DIV, ScalarOp.MIN, ScalarOp.MAX);
  private static final List<ScalarOp> BITWISE =
      List.of(ScalarOp.ADD, ScalarOp.SUB, ScalarOp.BIT_AND, ScalarOp.BIT_OR, ScalarOp.BIT_XOR);
  private static final List<ScalarOp> SHIFTS = List.of(ScalarOp.SHIFT_LEFT, ScalarOp.SHIFT_RIGHT);
  private static final List<ScalarOp> COMPARISONS = List.of(ScalarOp.EQ, ScalarOp.LT, ScalarOp.LE);

  private final Random random;

  /** Names of scalars that may be read. */
  final List<String> scalars = new ArrayList<>();

  /** Whether one inner loop is around, whose variable is {@code k}. */
  boolean inLoop;

  /** Whether a guard on the lane is around, under which strided loads stay scalar. */
  boolean guarded;

  /** Whether local memory has been written. */
  boolean scratchIsFilled;

  /** How often something is drawn that only the scalar form can do. */
  private final boolean allowScalarOnly;

  RandomScalars(Random random) {
    this.random = random;
    this.allowScalarOnly = random.nextInt(8) == 0;
  }

  static IndexExpr constant(long value) {
    return IndexExpr.constant(value);
  }

  ScalarExpr narrow(ElementType type, ScalarExpr number) {
    if (random.nextInt(3) == 0) {
      return new ScalarExpr.Element(
          type, type == ElementType.INT8 ? BYTES : UNSIGNED, List.of(I, L.plus(2)));
    }
    ScalarExpr least = ScalarExpr.literal(F32, (double) type.minValue());
    ScalarExpr most = ScalarExpr.literal(F32, (double) type.maxValue());
    return new ScalarExpr.Cast(
        type,
        ScalarExpr.apply(ScalarOp.MIN, ScalarExpr.apply(ScalarOp.MAX, number, least), most),
        true);
  }

  /** An INT32 that is loaded, as it is or from bytes. */
  ScalarExpr loadedInteger() {
    List<IndexExpr> at = List.of(I, L.plus(random.nextInt(5)));
    return switch (random.nextInt(5)) {
      case 4 -> ScalarExpr.cast(ElementType.INT32, expression(1));
      case 0 ->
          ScalarExpr.cast(ElementType.INT32, new ScalarExpr.Element(ElementType.INT8, BYTES, at));
      case 1 ->
          ScalarExpr.cast(
              ElementType.INT32, new ScalarExpr.Element(ElementType.UINT8, UNSIGNED, at));
      case 2 ->
          ScalarExpr.apply(
              ScalarOp.SELECT,
              condition(0),
              new ScalarExpr.Element(ElementType.INT32, INTEGERS, at),
              new ScalarExpr.IntLiteral(ElementType.INT32, random.nextInt()));
      default -> new ScalarExpr.Element(ElementType.INT32, INTEGERS, at);
    };
  }

  /** A guard that depends on the lane, or now and then not. */
  IndexExpr guard() {
    return switch (random.nextInt(5)) {
      case 0 -> L.minus(random.nextInt(20));
      case 1 -> constant(random.nextInt(40)).minus(L);
      case 2 -> L.times(2).plus(I).minus(random.nextInt(50));
      case 3 -> N.minus(L.times(3));
      default -> I.minus(random.nextInt(6));
    };
  }

  ScalarExpr expression(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(10)) {
      case 9 ->
          random.nextInt(4) == 0
              ? ScalarExpr.cast(F32, condition(depth - 1))
              : random.nextBoolean()
                  ? new ScalarExpr.BitCast(F32, integer(depth - 1))
                  : new ScalarExpr.Cast(F32, integer(depth - 1), true);
      case 0 -> leaf();
      case 1 -> ScalarExpr.apply(oneOf(UNARY), expression(depth - 1));
      case 2, 3 -> ScalarExpr.apply(oneOf(BINARY), expression(depth - 1), expression(depth - 1));
      case 4 ->
          ScalarExpr.apply(
              ScalarOp.FMA, expression(depth - 1), expression(depth - 1), expression(depth - 1));
      case 5 ->
          ScalarExpr.apply(
              ScalarOp.SELECT, condition(depth - 1), expression(depth - 1), expression(depth - 1));
      case 6 -> guardedValue(depth);
      case 7 ->
          allowScalarOnly ? ScalarExpr.apply(oneOf(SCALAR_ONLY), expression(depth - 1)) : uniform();
      default -> uniform();
    };
  }

  /** A number within limits as an integer of a narrow type, widened again. */
  private ScalarExpr quantized(ScalarExpr number) {
    ElementType type = oneOf(QUANTIZED);
    ScalarExpr least = ScalarExpr.literal(F32, (double) Math.max(type.minValue(), -40000));
    ScalarExpr most = ScalarExpr.literal(F32, (double) Math.min(type.maxValue(), 40000));
    ScalarExpr limited =
        random.nextBoolean()
            ? ScalarExpr.apply(ScalarOp.MIN, ScalarExpr.apply(ScalarOp.MAX, number, least), most)
            : ScalarExpr.apply(ScalarOp.MAX, least, ScalarExpr.apply(ScalarOp.MIN, most, number));
    return ScalarExpr.cast(ElementType.INT32, new ScalarExpr.Cast(type, limited, true));
  }

  /** An INT32 made of bits; not those of NaN, which are not specified. */
  private ScalarExpr integer(int depth) {
    ScalarExpr value = expression(depth);
    ScalarExpr isNumber = ScalarExpr.apply(ScalarOp.EQ, value, value);
    ScalarExpr number = ScalarExpr.apply(ScalarOp.SELECT, isNumber, value, leafNumber());
    ScalarExpr bits =
        random.nextInt(3) == 0
            ? quantized(number)
            : new ScalarExpr.BitCast(ElementType.INT32, number);
    ScalarExpr constant =
        new ScalarExpr.IntLiteral(ElementType.INT32, random.nextInt() >> random.nextInt(31));
    return switch (random.nextInt(5)) {
      case 4 -> loadedInteger();
      case 0 -> bits;
      case 1 ->
          ScalarExpr.apply(
              oneOf(SHIFTS),
              bits,
              new ScalarExpr.IntLiteral(ElementType.INT32, random.nextInt(32)));
      case 2 -> ScalarExpr.apply(oneOf(BITWISE), constant, bits);
      default ->
          ScalarExpr.apply(
              oneOf(BITWISE), bits, depth == 0 || random.nextBoolean() ? constant : integer(0));
    };
  }

  private ScalarExpr leafNumber() {
    return ScalarExpr.literal(F32, random.nextInt(9) - 4);
  }

  private ScalarExpr guardedValue(int depth) {
    boolean outer = guarded;
    if (random.nextBoolean()) {
      // The guard keeps the address in bounds.
      int shift = 1 + random.nextInt(8);
      return new ScalarExpr.Guarded(
          List.of(L.minus(shift)),
          element(X, constant(0), L.minus(shift)),
          random.nextBoolean() ? ScalarExpr.literal(F32, 0) : leaf());
    }
    IndexExpr guard = guard();
    guarded = true;
    ScalarExpr inside = expression(depth - 1);
    guarded = outer;
    return new ScalarExpr.Guarded(List.of(guard), inside, expression(depth - 1));
  }

  ScalarExpr condition(int depth) {
    return switch (random.nextInt(7)) {
      case 6 -> new ScalarExpr.Element(ElementType.BOOL, FLAGS, List.of(I.plus(L)));
      case 5 ->
          ScalarExpr.apply(
              oneOf(COMPARISONS),
              integer(depth),
              new ScalarExpr.IntLiteral(ElementType.INT32, random.nextInt()));
      case 0 -> ScalarExpr.apply(ScalarOp.NOT, condition(depth));
      case 1 ->
          ScalarExpr.apply(
              random.nextBoolean() ? ScalarOp.AND : ScalarOp.OR,
              condition(0),
              ScalarExpr.apply(ScalarOp.IS_NAN, expression(depth)));
      case 2 -> new ScalarExpr.Element(ElementType.BOOL, FLAGS, List.of(I));
      case 3 -> ScalarExpr.apply(ScalarOp.IS_INF, leaf());
      default -> ScalarExpr.apply(oneOf(COMPARISONS), expression(depth), leaf());
    };
  }

  private ScalarExpr leaf() {
    IndexExpr step = inLoop ? K : constant(random.nextInt(4));
    if (scratchIsFilled && random.nextInt(4) == 0) {
      return element(SCRATCH, random.nextBoolean() ? L : constant(random.nextInt(ROWS)));
    }
    return switch (random.nextInt(8)) {
      case 0 -> literal();
      case 1 -> uniform();
      case 2 -> scalars.isEmpty() ? uniform() : local(oneOf(scalars));
      case 3 -> strided(step);
      case 4 ->
          guarded
              ? element(X, I, L)
              : element(X, IndexExpr.element(INDICES, List.of(I)), L.plus(step));
      default -> element(X, I, L.plus(step).plus(random.nextInt(6)));
    };
  }

  private ScalarExpr strided(IndexExpr step) {
    if (guarded && !allowScalarOnly) {
      return element(X, I, L);
    }
    return switch (random.nextInt(3)) {
      case 0 -> element(STRIDED, L.times(2).plus(step));
      case 1 -> element(STRIDED, L.times(7).plus(step));
      default -> element(STRIDED, constant(200).minus(L.times(3)).plus(step));
    };
  }

  ScalarExpr uniform() {
    IndexExpr step = inLoop ? K : constant(random.nextInt(4));
    return random.nextInt(3) == 0
        ? element(STRIDED, I.plus(step))
        : element(SHARED, I.plus(step), constant(random.nextInt(9)));
  }

  ScalarExpr literal() {
    double[] values = {0, -0.0, 1, -2.5, Double.NaN, Double.POSITIVE_INFINITY, 1e-40f, 3e38f};
    return ScalarExpr.literal(F32, (float) values[random.nextInt(values.length)]);
  }

  static ScalarExpr element(int buffer, IndexExpr... at) {
    return new ScalarExpr.Element(F32, buffer, List.of(at));
  }

  static ScalarExpr local(String name) {
    return new ScalarExpr.Local(F32, name);
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
