package org.lrai.certificates.checker;

/**
 * A real number known to lie within {@code center +- radius}. Operations are outward: the result
 * holds what they give for any numbers of the operands. A radius that is not finite says nothing.
 */
public record Ball(double center, double radius) {
  static final Ball ZERO = new Ball(0, 0);
  static final Ball ONE = new Ball(1, 0);

  /** Relative error of a few roundings of radii, and a number below which products may vanish. */
  private static final double UP = 1 + 0x1p-48;

  private static final double TINY = 0x1p-960;

  static Ball of(double exact) {
    return new Ball(exact, 0);
  }

  /** Holds all numbers of a range. */
  static Ball of(Range range) {
    double center = range.low() / 2 + range.high() / 2;
    double radius = Math.max(center - range.low(), range.high() - center);
    return range.low() == range.high() ? of(center) : new Ball(center, up(radius));
  }

  /** All numbers in it; the whole line if it is not finite. */
  Range range() {
    return radius == 0
        ? new Range(center, center)
        : new Range(Outward.addDown(center, -radius), Outward.addUp(center, radius));
  }

  boolean isExact() {
    return radius == 0;
  }

  boolean isExactly(double value) {
    return radius == 0 && center == value;
  }

  boolean holdsZero() {
    return !(Math.abs(center) > radius);
  }

  /** A number that is not above any magnitude in the ball. */
  double least() {
    return Math.max(0, (Math.abs(center) - radius) * (1 - 0x1p-50));
  }

  double largest() {
    return up(Math.abs(center) + radius);
  }

  Ball negated() {
    return new Ball(-center, radius);
  }

  Ball plus(Ball other) {
    double sum = center + other.center;
    // The exact error of the sum (Knuth); sums do not underflow.
    double part = sum - center;
    double error = (center - (sum - part)) + (other.center - part);
    return ball(sum, Math.abs(error) + radius + other.radius);
  }

  Ball minus(Ball other) {
    return plus(other.negated());
  }

  Ball times(Ball other) {
    double product = center * other.center;
    double error = Math.abs(Math.fma(center, other.center, -product));
    if (Math.abs(product) < TINY && center != 0 && other.center != 0) {
      error = Math.ulp(TINY);
    }
    double spread =
        (radius == 0 && other.radius == 0)
            ? 0
            : Math.abs(center) * other.radius
                + Math.abs(other.center) * radius
                + radius * other.radius
                + Double.MIN_NORMAL;
    return ball(product, error + spread);
  }

  /** The quotient; with zero in the divisor it is not finite. */
  Ball dividedBy(Ball other) {
    if (other.holdsZero()) {
      return new Ball(0, Double.POSITIVE_INFINITY);
    }
    double quotient = center / other.center;
    double rest = Math.abs(Math.fma(-quotient, other.center, center));
    if (rest == 0 && radius == 0 && other.radius == 0 && Math.abs(quotient) > TINY) {
      return of(quotient);
    }
    double spread = up(rest + radius + Math.abs(quotient) * other.radius + Double.MIN_NORMAL);
    return ball(quotient, spread / other.least());
  }

  private static Ball ball(double center, double radius) {
    return radius == 0 ? of(center) : new Ball(center, up(radius));
  }

  /** Not below the exact value of what a few additions and products of radii gave. */
  private static double up(double radius) {
    return radius * UP + Double.MIN_VALUE;
  }
}
