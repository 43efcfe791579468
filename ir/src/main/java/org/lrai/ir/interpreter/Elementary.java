package org.lrai.ir.interpreter;

/**
 * Elementary functions that {@link StrictMath} does not have, in double precision with a relative
 * error of a few 1e-16.
 */
final class Elementary {
  private static final double TWO_OVER_SQRT_PI = 1.1283791670955126;

  private static final double SQRT_HALF = StrictMath.sqrt(0.5);

  /** Above this the series of {@link #erf} gives way to the continued fraction of erfc. */
  private static final double SERIES_LIMIT = 1.5;

  private Elementary() {}

  /**
   * The error function. Up to 1.5 by the series {@code 2/sqrt(pi) exp(-x^2) sum_n 2^n x^(2n+1) /
   * (2n+1)!!}, whose terms all have one sign (Abramowitz and Stegun, 7.1.6); above as {@code 1 -
   * erfc(x)} by the continued fraction of erfc (7.1.14), whose error is scaled down by erfc(1.5) =
   * 0.03.
   */
  static double erf(double x) {
    double magnitude = Math.abs(x);
    if (Double.isNaN(x) || magnitude < 1e-150) {
      return x * TWO_OVER_SQRT_PI;
    }
    if (magnitude > 6) {
      return Math.copySign(1, x); // erfc(6) = 2e-17 is below half an ulp of 1
    }
    double value = magnitude <= SERIES_LIMIT ? erfSeries(magnitude) : 1 - erfcFraction(magnitude);
    return Math.copySign(value, x);
  }

  /** From the inside; the terms left out are below 1e-20 of the sum. */
  private static double erfSeries(double x) {
    double square = x * x;
    double sum = 1;
    for (int n = 30; n >= 1; n--) {
      sum = 1 + 2 * square / (2 * n + 1) * sum;
    }
    return TWO_OVER_SQRT_PI * x * expMinusSquare(x) * sum;
  }

  /**
   * {@code exp(-x^2) / sqrt(pi) * 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + ...))))}, from the inside.
   */
  private static double erfcFraction(double x) {
    double tail = x;
    for (int n = 120; n >= 1; n--) {
      tail = x + n / 2.0 / tail;
    }
    return TWO_OVER_SQRT_PI / 2 * expMinusSquare(x) / tail;
  }

  /** {@code exp(-x^2)}, with the part of the square that its rounding loses. */
  private static double expMinusSquare(double x) {
    double square = x * x;
    return StrictMath.exp(-square) * (1 - Math.fma(x, x, -square));
  }

  static double asinh(double x) {
    double a = Math.abs(x);
    double value =
        a > 1e150
            ? StrictMath.log(a) + StrictMath.log(2)
            : StrictMath.log1p(a + a * a / (1 + StrictMath.sqrt(1 + a * a)));
    return Math.copySign(value, x);
  }

  /** NaN below 1. */
  static double acosh(double x) {
    double t = x - 1;
    return x > 1e150
        ? StrictMath.log(x) + StrictMath.log(2)
        : StrictMath.log1p(t + StrictMath.sqrt(2 * t + t * t));
  }

  /** Infinite at -1 and 1, NaN beyond. */
  static double atanh(double x) {
    double a = Math.abs(x);
    return Math.copySign(StrictMath.log1p(2 * a / (1 - a)) / 2, x);
  }

  /** {@code 1 / (1 + exp(-x))}, without overflow. */
  static double sigmoid(double x) {
    if (x >= 0) {
      return 1 / (1 + StrictMath.exp(-x));
    }
    double e = StrictMath.exp(x);
    return e / (1 + e);
  }

  /** {@code log(1 + exp(x))}, without overflow. */
  static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  /** {@code x / (1 + exp(-x))}; its limit, minus zero, at minus infinity. */
  static double silu(double x) {
    return x == Double.NEGATIVE_INFINITY ? -0.0 : x * sigmoid(x);
  }

  /** {@code x (1 + erf(x / sqrt(2))) / 2}; its limit, minus zero, at minus infinity. */
  static double gelu(double x) {
    if (x == Double.NEGATIVE_INFINITY) {
      return -0.0;
    }
    double scaled = x * SQRT_HALF;
    return 0.5 * x * (scaled < -SERIES_LIMIT ? erfcFraction(-scaled) : 1 + erf(scaled));
  }
}
