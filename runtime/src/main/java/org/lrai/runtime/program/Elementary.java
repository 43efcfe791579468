package org.lrai.runtime.program;

/**
 * Elementary functions that {@link StrictMath} lacks, in double precision: Java arithmetic and
 * {@link StrictMath} only, so the bits are the same everywhere. Errors were measured against
 * 300-bit arithmetic: below 1 ulp for {@code erf}, below 3 ulp for the others.
 */
final class Elementary {
  private static final double LN_2 = 0.6931471805599453;

  /** Above, {@code x * x + 1} and {@code x * x} are the same double. */
  private static final double LARGE = 0x1p28;

  /** {@code 2 / sqrt(pi)}. */
  private static final double ERF_SLOPE = 1.1283791670955126;

  /** {@code 2 / sqrt(pi) - 1}, with all its bits. */
  private static final double ERF_SLOPE_EXCESS = 0.1283791670955126;

  /** {@code erf} at the middles of the intervals of length 1/4 from 1/2 to 6. */
  private static final double[] ERF_AT_MIDDLE = {
    0.623240882188418,
    0.7840750610598597,
    0.8883882317017078,
    0.9481700727820903,
    0.9784437332399837,
    0.9919900576701199,
    0.9973459706405177,
    0.9992170617821089,
    0.9997946242638588,
    0.9999521451602562,
    0.9999901032653747,
    0.9999981847185726,
    0.9999997048598075,
    0.999999957486056,
    0.9999999945765992,
    0.9999999993875167,
    0.9999999999387839,
    0.9999999999945866,
    0.9999999999995766,
    0.9999999999999707,
    0.9999999999999982,
    0.9999999999999999
  };

  /** Degree of the polynomials: the first term left out is below 2^-56 of the value. */
  private static final int DEGREE = 14;

  /** {@code [k][n]}: the Taylor coefficient of order n at the middle of interval k. */
  private static final double[][] ERF_TAYLOR = erfTaylor();

  /** The coefficients of {@code (erf(x) - x) / x} in powers of {@code x * x}. */
  private static final double[] ERF_NEAR_ZERO = erfNearZero();

  private Elementary() {}

  static double asinh(double x) {
    double a = Math.abs(x);
    double result =
        a > LARGE
            ? StrictMath.log(a) + LN_2
            : StrictMath.log1p(a + a * a / (1 + Math.sqrt(1 + a * a)));
    return Math.copySign(result, x);
  }

  static double acosh(double x) {
    if (x > LARGE) {
      return StrictMath.log(x) + LN_2;
    }
    double t = x - 1; // exact for x in [0.5, 2]; negative: the root is NaN, and so is the result
    return StrictMath.log1p(t + Math.sqrt(t * (x + 1)));
  }

  static double atanh(double x) {
    double a = Math.abs(x);
    return Math.copySign(0.5 * StrictMath.log1p(2 * a / (1 - a)), x);
  }

  static double erf(double x) {
    double a = Math.abs(x);
    if (a < 0.5) {
      return x + x * polynomial(ERF_NEAR_ZERO, x * x);
    }
    if (a < 6) {
      int interval = (int) (4 * a) - 2;
      double middle = 0.25 * interval + 0.625;
      return Math.copySign(polynomial(ERF_TAYLOR[interval], a - middle), x);
    }
    return Double.isNaN(x) ? x : Math.copySign(1, x); // 1 - erf(6) is 2.2e-17
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = coefficients[coefficients.length - 1];
    for (int i = coefficients.length - 2; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }

  /**
   * The derivative {@code g} of erf satisfies {@code g' = -2 x g}, so its Taylor coefficients at c
   * follow {@code (n + 1) b[n + 1] = -2 (c b[n] + b[n - 1])}; those of erf are {@code b[n - 1] /
   * n}.
   */
  private static double[][] erfTaylor() {
    double[][] table = new double[ERF_AT_MIDDLE.length][DEGREE + 1];
    for (int k = 0; k < table.length; k++) {
      double middle = 0.25 * k + 0.625;
      double[] coefficients = table[k];
      coefficients[0] = ERF_AT_MIDDLE[k];
      double previous = 0;
      double current = ERF_SLOPE * StrictMath.exp(-middle * middle);
      for (int n = 0; n < DEGREE; n++) {
        coefficients[n + 1] = current / (n + 1);
        double next = -2 * (middle * current + previous) / (n + 1);
        previous = current;
        current = next;
      }
    }
    return table;
  }

  /** {@code erf(x) = 2 / sqrt(pi) * sum of (-1)^n x^(2n + 1) / (n! (2n + 1))}. */
  private static double[] erfNearZero() {
    double[] coefficients = new double[13];
    coefficients[0] = ERF_SLOPE_EXCESS;
    double signedFactorial = 1;
    for (int n = 1; n < coefficients.length; n++) {
      signedFactorial *= -n;
      coefficients[n] = ERF_SLOPE / (signedFactorial * (2 * n + 1));
    }
    return coefficients;
  }
}
