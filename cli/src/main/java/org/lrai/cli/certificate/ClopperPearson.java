package org.lrai.cli.certificate;

/**
 * The exact upper confidence limit of a probability (Clopper and Pearson, Biometrika 26, 1934): for
 * every larger probability, so few successes would be seen less often than {@code 1 - confidence}.
 */
final class ClopperPearson {
  /** Relative error of the limit, which is rounded up by as much. */
  private static final double ERROR = 1e-9;

  private static final int STEPS = 200;

  /** Coefficients of Lanczos for ln Gamma, with g = 7; error below 1e-14. */
  private static final double[] LANCZOS = {
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
    -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-06,
    1.5056327351493116e-07
  };

  private ClopperPearson() {}

  /**
   * The one-sided limit.
   *
   * @param samples how many there were, at least 1
   * @param seen in how many of them the event happened
   */
  static double upper(long samples, long seen, double confidence) {
    if (!(samples >= 1 && seen >= 0 && seen <= samples && confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("no sample of this kind");
    }
    if (seen == samples) {
      return 1;
    }
    if (seen == 0) {
      return up(-Math.expm1(Math.log1p(-confidence) / samples));
    }
    double low = (double) seen / samples;
    double high = 1;
    for (int i = 0; i < STEPS && high - low > ERROR / 10 * high; i++) {
      double middle = (low + high) / 2;
      if (beta(middle, seen + 1.0, (double) samples - seen) < confidence) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return up(high);
  }

  private static double up(double limit) {
    return Math.min(1, limit * (1 + ERROR));
  }

  /** The regularized incomplete beta function, for 0 &lt; x &lt; 1. */
  private static double beta(double x, double a, double b) {
    double front =
        Math.exp(
            logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(1 - x, b, a) / b;
  }

  /** The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method. */
  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / positive(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < 100_000; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / positive(1 + even * d);
      c = positive(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / positive(1 + odd * d);
      c = positive(1 + odd / c);
      value *= d * c;
      if (Math.abs(d * c - 1) < 1e-14) {
        return value;
      }
    }
    throw new IllegalStateException("the continued fraction does not converge");
  }

  private static double positive(double value) {
    return Math.abs(value) < 1e-300 ? 1e-300 : value;
  }

  private static double logGamma(double x) {
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (x - 1 + i);
    }
    double t = x + 6.5;
    return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
  }
}
