package org.lrai.ir.scalar.elementary;

import static org.lrai.ir.scalar.elementary.StraightLine.EXPONENT_BIAS;
import static org.lrai.ir.scalar.elementary.StraightLine.FRACTION_WIDTH;
import static org.lrai.ir.scalar.elementary.StraightLine.add;
import static org.lrai.ir.scalar.elementary.StraightLine.atLeast;
import static org.lrai.ir.scalar.elementary.StraightLine.atMost;
import static org.lrai.ir.scalar.elementary.StraightLine.bits;
import static org.lrai.ir.scalar.elementary.StraightLine.div;
import static org.lrai.ir.scalar.elementary.StraightLine.fma;
import static org.lrai.ir.scalar.elementary.StraightLine.less;
import static org.lrai.ir.scalar.elementary.StraightLine.minusAbs;
import static org.lrai.ir.scalar.elementary.StraightLine.mul;
import static org.lrai.ir.scalar.elementary.StraightLine.number;
import static org.lrai.ir.scalar.elementary.StraightLine.ofBits;
import static org.lrai.ir.scalar.elementary.StraightLine.polynomial;
import static org.lrai.ir.scalar.elementary.StraightLine.powerOfTwo;
import static org.lrai.ir.scalar.elementary.StraightLine.select;
import static org.lrai.ir.scalar.elementary.StraightLine.shiftLeft;
import static org.lrai.ir.scalar.elementary.StraightLine.shiftRight;
import static org.lrai.ir.scalar.elementary.StraightLine.sub;
import static org.lrai.ir.scalar.elementary.StraightLine.withSignOf;

import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarExpr.Local;
import org.lrai.ir.scalar.ScalarOp;

/**
 * The exponential function and what is made of it. All write {@code exp(x) = 2^n exp(r)} with an
 * integer n and {@code |r| <= log(2)/2}, {@code exp(r)} as a polynomial and {@code 2^n} by its
 * bits. Arguments are first brought into the range where n fits the exponent of a float; the
 * polynomials are minimax for the relative error, with each coefficient rounded before the next was
 * found.
 */
final class Exponentials {
  static final float LOG2_E = 0x1.715476p0f;
  static final float LN_2_HIGH = 0x1.62e43p-1f;

  /** {@code log(2) - LN_2_HIGH}; left out where n is small enough for 1.9e-9 n not to matter. */
  static final float LN_2_LOW = -0x1.05c61p-29f;

  /** {@code (exp(r) - 1) / r} in powers of r; relative error of {@code exp(r)}: 2^-28.2. */
  private static final float[] GROWTH = {
    1, 0x1.fffffcp-2f, 0x1.55548cp-3f, 0x1.555858p-5f, 0x1.123dep-7f, 0x1.6ac74ep-10f
  };

  /** {@code (1 - exp(-r)) / r} in powers of r, with a minus sign: {@link #GROWTH} of -r. */
  private static final float[] DECAY = {
    -1, 0x1.fffffcp-2f, -0x1.55548cp-3f, 0x1.555858p-5f, -0x1.123dep-7f, 0x1.6ac74ep-10f
  };

  /** {@code (exp(r) - 1 - r) / r^2}; relative error of {@code exp(r) - 1}: 2^-26.1. */
  private static final float[] CURVATURE = {
    0x1.fffffep-2f, 0x1.5554aap-3f, 0x1.55579cp-5f, 0x1.122c5ep-7f, 0x1.6ab8dep-10f
  };

  /** {@code (log(1 + z) - z) / z^2} for z from 0 to 1; relative error of the logarithm: 2^-27.5. */
  private static final float[] LOG_ONE_PLUS = {
    -0x1.ffffd2p-2f,
    0x1.554ddp-2f,
    -0x1.ff23e6p-3f,
    0x1.934b54p-3f,
    -0x1.3a435ep-3f,
    0x1.b4ae08p-4f,
    -0x1.d6b08cp-5f,
    0x1.4917cep-6f,
    -0x1.af49cep-9f
  };

  private Exponentials() {}

  /**
   * {@code 2^n exp(r)}, where n goes from -150 to 128: more than the exponent of a float. So 2^n is
   * a product of two powers, of which only the second can make the result subnormal or infinite.
   */
  static Expansion exp() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Local inRange = line.let("inRange", atMost(line.let("notLow", atLeast(x, -104)), 89));
    StraightLine.Rounded n = line.round("n", inRange, LOG2_E, 2 * EXPONENT_BIAS);
    Local power = line.let("power", exp(remainder(line, n.integer(), inRange)));
    Local half = line.let("half", shiftRight(bits(n.shifted()), 1));
    Local rest = line.let("rest", sub(bits(n.shifted()), half));
    ScalarExpr first = ofBits(shiftLeft(half, FRACTION_WIDTH));
    return line.result(mul(mul(power, first), ofBits(shiftLeft(rest, FRACTION_WIDTH))));
  }

  /** {@code x - n log(2)}. */
  static Local remainder(StraightLine line, Local n, ScalarExpr x) {
    Local coarse = line.let("coarse", fma(n, number(-LN_2_HIGH), x));
    return line.let("r", fma(n, number(-LN_2_LOW), coarse));
  }

  /** {@code exp(r)}. */
  static ScalarExpr exp(Local r) {
    return fma(polynomial(r, GROWTH), r, number(1));
  }

  /** {@code exp(r) - 1}. */
  static ScalarExpr expMinusOne(Local r) {
    return fma(mul(r, r), polynomial(r, CURVATURE), r);
  }

  /**
   * {@code 1 / (1 + 2^n exp(r))}. Numerator and denominator carry a factor 2^-24, which makes room
   * for {@code n = 151}, so results are right down to the smallest subnormal.
   */
  static Expansion sigmoid() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Local notLow = line.let("notLow", atLeast(x, -104.5f));
    return line.result(div(number(0x1p-24f), onePlusExpOfMinus(line, notLow)));
  }

  /**
   * {@code x / (1 + exp(-x))}. Below -88, where it is within 1e-36 of zero, the argument is
   * replaced by one whose n is 128: 2^n has the bits of infinity, the terms added to it have its
   * sign, and the result is -0.
   */
  static Expansion silu() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Local notLow = line.let("notLow", select(less(x, number(-88)), number(-88.9f), x));
    Local inRange = line.let("inRange", atMost(notLow, 70));
    StraightLine.Rounded n = line.round("n", inRange, -LOG2_E, EXPONENT_BIAS);
    return line.result(div(notLow, onePlusExp(line, n, inRange, 1)));
  }

  /** {@code 2^-24 (1 + exp(-x))} for x from -105.4; above 70 it is 2^-24 anyway. */
  private static ScalarExpr onePlusExpOfMinus(StraightLine line, Local x) {
    Local inRange = line.let("inRange", atMost(x, 70));
    StraightLine.Rounded n = line.round("n", inRange, -LOG2_E, EXPONENT_BIAS - 24);
    return onePlusExp(line, n, inRange, 0x1p-24f);
  }

  /** {@code one (1 + exp(-x))}, where n is that of -x, its bits those of {@code one 2^n}. */
  private static ScalarExpr onePlusExp(
      StraightLine line, StraightLine.Rounded n, Local x, float one) {
    Local coarse = line.let("coarse", fma(n.integer(), number(LN_2_HIGH), x));
    Local minusR = line.let("minusR", fma(n.integer(), number(LN_2_LOW), coarse));
    Local scale = line.let("scale", powerOfTwo(n.shifted()));
    // Not as exp(-x) + 1: the sum would add its rounding to that of exp(-x).
    ScalarExpr growth = mul(scale, minusR);
    return add(fma(growth, polynomial(minusR, DECAY), number(one)), scale);
  }

  /**
   * {@code (1 - e) / (1 + e)} with {@code e = exp(-2 |x|)} and {@code 1 - e} from {@code exp(r) -
   * 1}, which keeps the digits of small results.
   */
  static Expansion tanh() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Local inRange = line.let("inRange", atLeast(line.let("minusAbs", minusAbs(x)), -10));
    Local twice = line.let("twice", add(inRange, inRange));
    StraightLine.Rounded n = line.round("n", twice, LOG2_E, EXPONENT_BIAS);
    Local r = line.let("r", fma(n.integer(), number(-LN_2_HIGH), twice));
    Local growth = line.let("growth", expMinusOne(r));
    Local scale = line.let("scale", powerOfTwo(n.shifted()));
    Local minusScale = line.let("minusScale", ScalarExpr.apply(ScalarOp.NEG, scale));
    ScalarExpr numerator = fma(minusScale, growth, add(number(1), minusScale));
    ScalarExpr denominator = fma(scale, growth, add(number(1), scale));
    Local magnitude = line.let("magnitude", div(numerator, denominator));
    return line.result(withSignOf(x, magnitude));
  }

  /**
   * {@code max(x, 0) + log(1 + z)} with {@code z = exp(-|x|)}. The scale of z is 2^24 too large, so
   * that it is a normal number; the last factor then rounds a subnormal z once.
   */
  static Expansion softplus() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Local inRange = line.let("inRange", atLeast(line.let("minusAbs", minusAbs(x)), -104.5f));
    StraightLine.Rounded n = line.round("n", inRange, LOG2_E, EXPONENT_BIAS + 24);
    Local r = remainder(line, n.integer(), inRange);
    Local scaled = line.let("scaled", mul(exp(r), powerOfTwo(n.shifted())));
    Local z = line.let("z", mul(scaled, number(0x1p-24f)));
    Local logarithm = line.let("logarithm", fma(mul(z, z), polynomial(z, LOG_ONE_PLUS), z));
    return line.result(add(positivePart(x), logarithm));
  }

  /** {@code max(x, 0)}; NaN and -0 stay. */
  static ScalarExpr positivePart(Local x) {
    return select(less(x, number(0)), number(0), x);
  }
}
