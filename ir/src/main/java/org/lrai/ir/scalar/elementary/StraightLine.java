package org.lrai.ir.scalar.elementary;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarExpr.Local;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Collects the bindings of an {@link Expansion}, and names its operations. */
final class StraightLine {
  /** Added to a float between -2^22 and 2^22, it leaves the nearest integer in the lowest bits. */
  private static final float ROUNDER = 0x1.8p23f;

  static final int SIGN_BIT = 0x80000000;
  static final int EXPONENT_BITS = 0xff800000; // and the sign
  static final int FRACTION_WIDTH = 23;
  static final int EXPONENT_BIAS = 127;

  private final List<Local> parameters = new ArrayList<>();
  private final List<Expansion.Binding> bindings = new ArrayList<>();

  Local parameter(String name) {
    Local parameter = new Local(ElementType.FLOAT32, name);
    parameters.add(parameter);
    return parameter;
  }

  /** Binds a scalar. */
  Local let(String name, ScalarExpr value) {
    bindings.add(new Expansion.Binding(name, value));
    return new Local(value.type(), name);
  }

  Expansion result(ScalarExpr value) {
    return new Expansion(parameters, bindings, value);
  }

  /**
   * The nearest integer of {@code x * factor}.
   *
   * @param integer as a float
   * @param shifted a float whose lowest bits are those of {@code integer + offset}
   */
  record Rounded(Local integer, Local shifted) {}

  /**
   * Rounds {@code x * factor} to an integer by adding a number so large that nothing smaller than 1
   * has room: exact for integers up to 2^22 - {@code offset}.
   */
  Rounded round(String name, ScalarExpr x, float factor, int offset) {
    ScalarExpr rounder = number(ROUNDER + offset);
    Local shifted = let(name + "Shifted", fma(x, number(factor), rounder));
    return new Rounded(let(name, sub(shifted, rounder)), shifted);
  }

  // Operations.

  static ScalarExpr number(float value) {
    return new ScalarExpr.FloatLiteral(ElementType.FLOAT32, value);
  }

  static ScalarExpr integer(int value) {
    return new ScalarExpr.IntLiteral(ElementType.INT32, value);
  }

  static ScalarExpr add(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.ADD, a, b);
  }

  static ScalarExpr sub(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.SUB, a, b);
  }

  static ScalarExpr mul(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.MUL, a, b);
  }

  static ScalarExpr div(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.DIV, a, b);
  }

  /** {@code a * b + c}, rounded once. */
  static ScalarExpr fma(ScalarExpr a, ScalarExpr b, ScalarExpr c) {
    return ScalarExpr.apply(ScalarOp.FMA, a, b, c);
  }

  static ScalarExpr less(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.LT, a, b);
  }

  static ScalarExpr equal(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.EQ, a, b);
  }

  static ScalarExpr select(ScalarExpr condition, ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.SELECT, condition, a, b);
  }

  /** {@code x}, or {@code low} below it; NaN stays NaN. */
  static ScalarExpr atLeast(ScalarExpr x, float low) {
    return select(less(x, number(low)), number(low), x);
  }

  /** {@code x}, or {@code high} above it; NaN stays NaN. */
  static ScalarExpr atMost(ScalarExpr x, float high) {
    return select(less(number(high), x), number(high), x);
  }

  /** {@code c[0] + x (c[1] + x (c[2] + ...))}. */
  static ScalarExpr polynomial(ScalarExpr x, float... coefficients) {
    ScalarExpr sum = number(coefficients[coefficients.length - 1]);
    for (int i = coefficients.length - 2; i >= 0; i--) {
      sum = fma(sum, x, number(coefficients[i]));
    }
    return sum;
  }

  static ScalarExpr bits(ScalarExpr x) {
    return new ScalarExpr.BitCast(ElementType.INT32, x);
  }

  static ScalarExpr ofBits(ScalarExpr x) {
    return new ScalarExpr.BitCast(ElementType.FLOAT32, x);
  }

  static ScalarExpr and(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.BIT_AND, a, b);
  }

  static ScalarExpr or(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.BIT_OR, a, b);
  }

  static ScalarExpr xor(ScalarExpr a, ScalarExpr b) {
    return ScalarExpr.apply(ScalarOp.BIT_XOR, a, b);
  }

  static ScalarExpr shiftLeft(ScalarExpr a, int count) {
    return ScalarExpr.apply(ScalarOp.SHIFT_LEFT, a, integer(count));
  }

  static ScalarExpr shiftRight(ScalarExpr a, int count) {
    return ScalarExpr.apply(ScalarOp.SHIFT_RIGHT, a, integer(count));
  }

  /** {@code -|x|}. */
  static ScalarExpr minusAbs(ScalarExpr x) {
    return ofBits(or(bits(x), integer(SIGN_BIT)));
  }

  /** A value that is not negative, with the sign of {@code x}. */
  static ScalarExpr withSignOf(ScalarExpr x, ScalarExpr value) {
    return ofBits(or(bits(value), and(bits(x), integer(SIGN_BIT))));
  }

  /** The power of two whose biased exponent stands in the lowest bits of {@code shifted}. */
  static ScalarExpr powerOfTwo(ScalarExpr shifted) {
    return ofBits(shiftLeft(bits(shifted), FRACTION_WIDTH));
  }
}
