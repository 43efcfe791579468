package org.lrai.verifier.elementary;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The complementary error function in double precision with a relative error below {@link
 * #RELATIVE_ERROR}, for arguments from 0 to {@value #END}; zero beyond, where it is below 1e-49.
 *
 * <p>By its Taylor series around the nearest multiple of 1/64. The value there comes from the power
 * series in decimal arithmetic with {@value #DIGITS} digits: its terms are below 1e49 and the value
 * above 1e-50, so 30 digits remain. Around c, {@code exp(-(c + h)^2) = exp(-c^2) sum_k a_k h^k}
 * with {@code (k + 1) a_{k+1} = -2 (c a_k + a_{k-1})}; with {@code |h| <= 1/128} and c up to 10.5
 * the terms left out are below 2^-54 of the sum.
 */
final class ComplementaryError {
  /**
   * A dozen roundings of the series, each below 2^-53 of the value. Callers that round their
   * argument add {@code 2 t^2} times the relative error of the argument t.
   */
  static final double RELATIVE_ERROR = 0x1p-48;

  static final double END = 10.5;

  private static final int STEPS = 64;
  private static final int DEGREE = 12;
  private static final int DIGITS = 140;
  private static final MathContext CONTEXT = new MathContext(DIGITS);
  private static final BigDecimal TWO_OVER_SQRT_PI =
      BigDecimal.TWO.divide(pi().sqrt(CONTEXT), CONTEXT);
  private static final double[][] SERIES = series();

  private ComplementaryError() {}

  static double of(double t) {
    if (t > END) {
      return 0;
    }
    int nearest = (int) Math.rint(t * STEPS);
    double h = t - nearest / (double) STEPS;
    double[] coefficients = SERIES[nearest];
    double sum = coefficients[DEGREE];
    for (int k = DEGREE - 1; k >= 0; k--) {
      sum = sum * h + coefficients[k];
    }
    return sum;
  }

  private static double[][] series() {
    double[][] series = new double[(int) (END * STEPS) + 1][DEGREE + 1];
    for (int i = 0; i < series.length; i++) {
      double center = i / (double) STEPS;
      double slope = -TWO_OVER_SQRT_PI.doubleValue() * StrictMath.exp(-center * center);
      series[i][0] = exact(center);
      double previous = 0;
      double current = 1;
      for (int k = 0; k < DEGREE; k++) {
        series[i][k + 1] = slope * current / (k + 1);
        double next = -2 * (center * current + previous) / (k + 1);
        previous = current;
        current = next;
      }
    }
    return series;
  }

  /** {@code 1 - 2/sqrt(pi) sum_n (-1)^n t^(2n+1) / (n! (2n+1))}, rounded once. */
  static double exact(double t) {
    BigDecimal x = new BigDecimal(t);
    BigDecimal minusSquare = x.multiply(x).negate();
    BigDecimal power = x; // (-1)^n t^(2n+1) / n!
    BigDecimal sum = x;
    BigDecimal negligible = BigDecimal.ONE.movePointLeft(DIGITS);
    for (int n = 1; power.abs().compareTo(negligible) > 0; n++) {
      power = power.multiply(minusSquare).divide(BigDecimal.valueOf(n), CONTEXT);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), CONTEXT));
    }
    return BigDecimal.ONE.subtract(TWO_OVER_SQRT_PI.multiply(sum, CONTEXT)).doubleValue();
  }

  /** Machin's formula: {@code 16 arctan(1/5) - 4 arctan(1/239)}. */
  private static BigDecimal pi() {
    return arctanOfInverse(5)
        .multiply(BigDecimal.valueOf(16))
        .subtract(arctanOfInverse(239).multiply(BigDecimal.valueOf(4)));
  }

  private static BigDecimal arctanOfInverse(long q) {
    BigDecimal minusSquare = BigDecimal.valueOf(-q * q);
    BigDecimal power = BigDecimal.ONE.divide(BigDecimal.valueOf(q), CONTEXT);
    BigDecimal sum = power;
    BigDecimal negligible = BigDecimal.ONE.movePointLeft(DIGITS + 5);
    for (int n = 1; power.abs().compareTo(negligible) > 0; n++) {
      power = power.divide(minusSquare, CONTEXT);
      sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), CONTEXT));
    }
    return sum;
  }
}
