package org.lrai.certificates.checker;

/**
 * Bounds on what rounding leaves. Numbers are doubles; "up" means that a result is at least the
 * exact one. Infinity is a valid upper bound; NaN is none, and what compares with it must reject.
 */
final class Outward {
  /** Half an ulp of 1: the largest relative error of a rounded binary32 operation. */
  static final double UNIT_32 = 0x1p-24;

  /** The same of binary64. */
  static final double UNIT_64 = 0x1p-53;

  /** What underflow adds to a rounded binary32 operation. */
  static final double UNDERFLOW_32 = 0x1p-150;

  private Outward() {}

  /**
   * {@code k u / (1 - k u)}, rounded up: k factors within u of 1 multiply to a number within this
   * of 1 (Higham, Accuracy and Stability of Numerical Algorithms, lemma 3.1).
   */
  static double gamma(long k, double u) {
    double product = k * u; // exact: u is a power of two
    return product < 0.5
        ? Math.nextUp(product / Math.nextDown(1 - product))
        : Double.POSITIVE_INFINITY;
  }

  /**
   * An upper bound of a sum that was computed as {@code sum}, with any order and at most {@code
   * operations} roundings on the way of each term.
   *
   * @param magnitude the computed sum of the absolute values, with as many roundings
   */
  static double sumUp(double sum, double magnitude, long operations) {
    // The computed magnitude may be too small by a factor of 1 - gamma: doubling gamma covers it.
    // Each product may underflow.
    double error = 2 * gamma(operations + 2, UNIT_64) * magnitude + operations * Double.MIN_NORMAL;
    return Math.nextUp(sum + Math.nextUp(error));
  }

  /** See {@link #sumUp}. */
  static double sumDown(double sum, double magnitude, long operations) {
    return -sumUp(-sum, magnitude, operations);
  }

  /** Not below {@code a + b}, which is exact if one of them is 0. */
  static double addUp(double a, double b) {
    return a == 0 || b == 0 ? a + b : Math.nextUp(a + b);
  }

  /** Not above {@code a + b}, which is exact if one of them is 0. */
  static double addDown(double a, double b) {
    return a == 0 || b == 0 ? a + b : Math.nextDown(a + b);
  }

  /** Not below {@code a * b}. */
  static double multiplyUp(double a, double b) {
    return a == 0 || b == 0 ? 0 : Math.nextUp(a * b);
  }

  /** Not above {@code a * b}. */
  static double multiplyDown(double a, double b) {
    return a == 0 || b == 0 ? 0 : Math.nextDown(a * b);
  }

  /** Whether a number is finite; false for NaN. */
  static boolean finite(double value) {
    return Math.abs(value) <= Double.MAX_VALUE;
  }
}
