package org.lrai.ir.scalar.elementary;

import static org.lrai.ir.scalar.elementary.StraightLine.EXPONENT_BIAS;
import static org.lrai.ir.scalar.elementary.StraightLine.add;
import static org.lrai.ir.scalar.elementary.StraightLine.atLeast;
import static org.lrai.ir.scalar.elementary.StraightLine.fma;
import static org.lrai.ir.scalar.elementary.StraightLine.less;
import static org.lrai.ir.scalar.elementary.StraightLine.minusAbs;
import static org.lrai.ir.scalar.elementary.StraightLine.mul;
import static org.lrai.ir.scalar.elementary.StraightLine.number;
import static org.lrai.ir.scalar.elementary.StraightLine.polynomial;
import static org.lrai.ir.scalar.elementary.StraightLine.powerOfTwo;
import static org.lrai.ir.scalar.elementary.StraightLine.select;
import static org.lrai.ir.scalar.elementary.StraightLine.withSignOf;

import org.lrai.ir.scalar.ScalarExpr.Local;

/**
 * The error function and the normal distribution. The logarithm of the complementary error function
 * is close to a parabola, so {@code erfc(t) = exp(y)} with a polynomial y of modest degree in
 * {@code a = -t}, and {@code y = a + a G(a)} loses no digits where t is small.
 */
final class ErrorFunctions {
  /** G for {@code erfc(-a)}, a from -4 to 0; relative error of {@code 1 - exp(y)}: 2^-27.8. */
  private static final float[] ERFC = {
    0x1.06eba8p-3f,
    -0x1.45f3p-1f,
    0x1.a4f8c4p-4f,
    0x1.39b7ccp-6f,
    -0x1.6374c4p-13f,
    -0x1.b7439ap-10f,
    -0x1.4e27b4p-11f,
    -0x1.f2858ep-14f,
    -0x1.3afd74p-17f
  };

  /**
   * G for {@code erfc(-a / sqrt(2))}, a from -6.5 to 0: the error of y is 2^-28.8, or what changes
   * {@code a exp(y)} by 1.5e-10. Beyond, y falls to -71 at -10.
   */
  private static final float[] NORMAL = {
    -0x1.9deea4p-3f,
    -0x1.45f2bap-2f,
    0x1.29b17ap-5f,
    0x1.39bf0ap-8f,
    -0x1.33e294p-15f,
    -0x1.cdc6bep-13f,
    -0x1.0bc28p-14f,
    -0x1.54b6a8p-17f,
    -0x1.eaf16p-21f,
    -0x1.38e0a8p-25f
  };

  private ErrorFunctions() {}

  /** {@code 1 - exp(y)}, as {@code 1 - 2^n - 2^n (exp(r) - 1)}, with the sign of x. */
  static Expansion erf() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Local a = line.let("a", atLeast(line.let("minusAbs", minusAbs(x)), -4));
    Local y = line.let("y", fma(polynomial(a, ERFC), a, a));
    // An offset of 256 more than the bias sets the sign bit as well: scale = -2^n.
    StraightLine.Rounded n = line.round("n", y, Exponentials.LOG2_E, EXPONENT_BIAS + 256);
    Local r = line.let("r", fma(n.integer(), number(-Exponentials.LN_2_HIGH), y));
    Local scale = line.let("scale", powerOfTwo(n.shifted()));
    Local magnitude =
        line.let("magnitude", fma(scale, Exponentials.expMinusOne(r), add(number(1), scale)));
    return line.result(withSignOf(x, magnitude));
  }

  /**
   * {@code max(x, 0) - |x| h}, where {@code h = exp(y) / 2} is the normal distribution function at
   * -|x|. Below -10, a is set to where n is so small that the scale becomes zero.
   */
  static Expansion gelu() {
    StraightLine line = new StraightLine();
    Local x = line.parameter("x");
    Local minusAbs = line.let("minusAbs", minusAbs(x));
    Local a = line.let("a", select(less(minusAbs, number(-10)), number(-10.36875f), minusAbs));
    Local y = line.let("y", fma(polynomial(a, NORMAL), a, a));
    StraightLine.Rounded n = line.round("n", y, Exponentials.LOG2_E, EXPONENT_BIAS - 1);
    Local r = line.let("r", fma(n.integer(), number(-Exponentials.LN_2_HIGH), y));
    Local h = line.let("h", mul(Exponentials.exp(r), powerOfTwo(n.shifted())));
    return line.result(fma(a, h, Exponentials.positivePart(x)));
  }
}
