package org.lrai.ir.scalar.elementary;

import static org.lrai.ir.scalar.elementary.StraightLine.EXPONENT_BITS;
import static org.lrai.ir.scalar.elementary.StraightLine.and;
import static org.lrai.ir.scalar.elementary.StraightLine.bits;
import static org.lrai.ir.scalar.elementary.StraightLine.equal;
import static org.lrai.ir.scalar.elementary.StraightLine.fma;
import static org.lrai.ir.scalar.elementary.StraightLine.integer;
import static org.lrai.ir.scalar.elementary.StraightLine.less;
import static org.lrai.ir.scalar.elementary.StraightLine.mul;
import static org.lrai.ir.scalar.elementary.StraightLine.number;
import static org.lrai.ir.scalar.elementary.StraightLine.ofBits;
import static org.lrai.ir.scalar.elementary.StraightLine.polynomial;
import static org.lrai.ir.scalar.elementary.StraightLine.select;
import static org.lrai.ir.scalar.elementary.StraightLine.sub;

import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarExpr.Local;
import org.lrai.ir.type.ElementType;

/** The natural logarithm. */
final class Logarithms {
  /** Bits of 2/3: where the significands taken for {@code log(1 + f)} begin. */
  private static final int TWO_THIRDS = 0x3f2aaaab;

  /** {@code (log(1 + f) - f) / f^2} for f from -1/3 to 1/3; relative error of the log: 2^-27.6. */
  private static final float[] LOG_ONE_PLUS = {
    -0.5f,
    0x1.5554fap-2f,
    -0x1.ffff94p-3f,
    0x1.99d58cp-3f,
    -0x1.557e26p-3f,
    0x1.1e8252p-3f,
    -0x1.f6b654p-4f,
    0x1.1ff54p-3f,
    -0x1.ff9644p-4f
  };

  private Logarithms() {}

  /**
   * A positive number as {@code 2^e (1 + f)}.
   *
   * @param exponent {@code 2^23 e}
   * @param fraction f, from -1/3 to 1/3, exact
   */
  record Decomposed(Local exponent, Local fraction) {}

  /** Subnormal numbers are made normal first. */
  static Decomposed decompose(StraightLine line, Local x) {
    Local isTiny = line.let("isTiny", less(x, number(Float.MIN_NORMAL)));
    Local normal = line.let("normal", select(isTiny, mul(x, number(0x1p24f)), x));
    ScalarExpr above = sub(bits(normal), integer(TWO_THIRDS));
    Local steps = line.let("steps", and(above, integer(EXPONENT_BITS)));
    ScalarExpr significand = ofBits(sub(bits(normal), steps));
    Local fraction = line.let("fraction", sub(significand, number(1)));
    ScalarExpr wide = new ScalarExpr.Cast(ElementType.FLOAT32, steps, true);
    ScalarExpr correction = select(isTiny, number(24 * 0x1p23f), number(0));
    return new Decomposed(line.let("exponent", sub(wide, correction)), fraction);
  }

  /** {@code e log(2) + log(1 + f)}; the error of log(2) itself is below 0.05 ulp of the result. */
  static Expansion log() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Decomposed parts = decompose(line, x);
    Local f = parts.fraction();
    Local ofSignificand = line.let("ofSignificand", fma(mul(f, f), polynomial(f, LOG_ONE_PLUS), f));
    float unit = Exponentials.LN_2_HIGH * 0x1p-23f;
    ScalarExpr regular = fma(parts.exponent(), number(unit), ofSignificand);
    Local orInfinite =
        line.let("orInfinite", select(less(x, number(Float.POSITIVE_INFINITY)), regular, x));
    Local orPole =
        line.let(
            "orPole", select(equal(x, number(0)), number(Float.NEGATIVE_INFINITY), orInfinite));
    return line.result(select(less(x, number(0)), number(Float.NaN), orPole));
  }
}
