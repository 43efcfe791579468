package org.lrai.runtime.program;

/**
 * Scalar operations on floating-point numbers beyond Java's operators.
 *
 * <p>Elementary functions of {@code double} are those of {@link StrictMath}, which gives the same
 * bits on every machine; {@code asinh}, {@code acosh}, {@code atanh} and {@code erf}, which it
 * lacks, are written here on top of it (errors below 3 ulp, {@code erf} below 1 ulp). Those of
 * {@code float} are computed in double precision and rounded once. No operation throws.
 *
 * <p>The smaller and the larger of two numbers are {@link Math#min} and {@link Math#max}: NaN if
 * one is NaN. Java's {@code %} is C's {@code fmod}.
 */
public final class ScalarMath {
  private static final double SQRT_HALF = StrictMath.sqrt(0.5);

  private ScalarMath() {}

  public static float exp(float x) {
    return (float) StrictMath.exp(x);
  }

  public static double exp(double x) {
    return StrictMath.exp(x);
  }

  public static float log(float x) {
    return (float) StrictMath.log(x);
  }

  public static double log(double x) {
    return StrictMath.log(x);
  }

  public static float sin(float x) {
    return (float) StrictMath.sin(x);
  }

  public static double sin(double x) {
    return StrictMath.sin(x);
  }

  public static float cos(float x) {
    return (float) StrictMath.cos(x);
  }

  public static double cos(double x) {
    return StrictMath.cos(x);
  }

  public static float tan(float x) {
    return (float) StrictMath.tan(x);
  }

  public static double tan(double x) {
    return StrictMath.tan(x);
  }

  public static float asin(float x) {
    return (float) StrictMath.asin(x);
  }

  public static double asin(double x) {
    return StrictMath.asin(x);
  }

  public static float acos(float x) {
    return (float) StrictMath.acos(x);
  }

  public static double acos(double x) {
    return StrictMath.acos(x);
  }

  public static float atan(float x) {
    return (float) StrictMath.atan(x);
  }

  public static double atan(double x) {
    return StrictMath.atan(x);
  }

  public static float sinh(float x) {
    return (float) StrictMath.sinh(x);
  }

  public static double sinh(double x) {
    return StrictMath.sinh(x);
  }

  public static float cosh(float x) {
    return (float) StrictMath.cosh(x);
  }

  public static double cosh(double x) {
    return StrictMath.cosh(x);
  }

  public static float tanh(float x) {
    return (float) StrictMath.tanh(x);
  }

  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  public static float asinh(float x) {
    return (float) Elementary.asinh(x);
  }

  public static double asinh(double x) {
    return Elementary.asinh(x);
  }

  public static float acosh(float x) {
    return (float) Elementary.acosh(x);
  }

  public static double acosh(double x) {
    return Elementary.acosh(x);
  }

  public static float atanh(float x) {
    return (float) Elementary.atanh(x);
  }

  public static double atanh(double x) {
    return Elementary.atanh(x);
  }

  /** The error function, {@code 2 / sqrt(pi) * integral from 0 to x of exp(-t * t) dt}. */
  public static float erf(float x) {
    return (float) Elementary.erf(x);
  }

  /** The error function, {@code 2 / sqrt(pi) * integral from 0 to x of exp(-t * t) dt}. */
  public static double erf(double x) {
    return Elementary.erf(x);
  }

  /** {@code x} to the power of {@code y}, as {@link Math#pow} specifies special cases. */
  public static float pow(float x, float y) {
    return (float) StrictMath.pow(x, y);
  }

  /** {@code x} to the power of {@code y}, as {@link Math#pow} specifies special cases. */
  public static double pow(double x, double y) {
    return StrictMath.pow(x, y);
  }

  /** The square root, correctly rounded. */
  public static float sqrt(float x) {
    return (float) StrictMath.sqrt(x);
  }

  /** The square root, correctly rounded. */
  public static double sqrt(double x) {
    return StrictMath.sqrt(x);
  }

  /** {@code 1 / (1 + exp(-x))}: in double precision, rounded once. */
  public static float sigmoid(float x) {
    return (float) sigmoid((double) x);
  }

  /**
   * {@code 1 / (1 + exp(-x))}; for negative {@code x} as {@code exp(x) / (1 + exp(x))}, which keeps
   * its relative error small.
   */
  public static double sigmoid(double x) {
    if (x < 0) {
      double power = StrictMath.exp(x);
      return power / (1 + power);
    }
    return 1 / (1 + StrictMath.exp(-x));
  }

  /** {@code log(1 + exp(x))}: in double precision, rounded once. */
  public static float softplus(float x) {
    return (float) softplus((double) x);
  }

  /** {@code log(1 + exp(x))}, as {@code max(x, 0) + log1p(exp(-abs(x)))}. */
  public static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  /** {@code x / (1 + exp(-x))}: in double precision, rounded once. */
  public static float silu(float x) {
    return (float) silu((double) x);
  }

  /** {@code x / (1 + exp(-x))}; its limit, minus zero, at minus infinity. */
  public static double silu(double x) {
    return x == Double.NEGATIVE_INFINITY ? -0.0 : x * sigmoid(x);
  }

  /** {@code x (1 + erf(x / sqrt(2))) / 2}: in double precision, rounded once. */
  public static float gelu(float x) {
    return (float) gelu((double) x);
  }

  /**
   * {@code x (1 + erf(x / sqrt(2))) / 2}; its limit, minus zero, at minus infinity. The error is
   * below 1e-15 where {@code x} is negative, and relative to the result elsewhere.
   */
  public static double gelu(double x) {
    return x == Double.NEGATIVE_INFINITY ? -0.0 : 0.5 * x * (1 + Elementary.erf(x * SQRT_HALF));
  }

  /** -1, 0 or 1; NaN for NaN; 0 for both zeros. */
  public static float sign(float x) {
    return x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : x;
  }

  /** -1, 0 or 1; NaN for NaN; 0 for both zeros. */
  public static double sign(double x) {
    return x > 0 ? 1 : x < 0 ? -1 : x == 0 ? 0 : x;
  }

  /** To the nearest integer, ties to even; infinities, NaN and the sign of zero are kept. */
  public static float roundEven(float x) {
    return (float) Math.rint(x);
  }

  /** To the nearest integer, ties to even; infinities, NaN and the sign of zero are kept. */
  public static double roundEven(double x) {
    return Math.rint(x);
  }

  public static float floor(float x) {
    return (float) Math.floor(x);
  }

  public static double floor(double x) {
    return Math.floor(x);
  }

  public static float ceil(float x) {
    return (float) Math.ceil(x);
  }

  public static double ceil(double x) {
    return Math.ceil(x);
  }

  /** Remainder with the sign of the divisor, exact before one rounding (Python's {@code %}). */
  public static float modulo(float x, float y) {
    float remainder = x % y;
    return remainder != 0 && remainder < 0 != y < 0
        ? remainder + y
        : remainder == 0 ? Math.copySign(remainder, y) : remainder;
  }

  /** Remainder with the sign of the divisor, exact before one rounding (Python's {@code %}). */
  public static double modulo(double x, double y) {
    double remainder = x % y;
    return remainder != 0 && remainder < 0 != y < 0
        ? remainder + y
        : remainder == 0 ? Math.copySign(remainder, y) : remainder;
  }
}
