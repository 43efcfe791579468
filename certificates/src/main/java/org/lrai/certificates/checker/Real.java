package org.lrai.certificates.checker;

import java.math.BigInteger;

/**
 * A real number known to lie within {@code radius} of {@code mantissa * 2^exponent}. Operations are
 * outward, as those of {@link Ball}; results have {@value #PLACES} binary places after the point.
 * The radius is 0, or at least one in the last place; one that is not finite says nothing.
 */
final class Real {
  /** Binary places after the point that results have. */
  static final int PLACES = 256;

  /** One in the last place: what is dropped beyond it is less. */
  static final double LAST = Math.scalb(1.0, -PLACES);

  static final Real ZERO = new Real(BigInteger.ZERO, 0, 0);
  static final Real ONE = new Real(BigInteger.ONE, 0, 0);
  static final Real UNKNOWN = new Real(BigInteger.ZERO, 0, Double.POSITIVE_INFINITY);

  /** Numbers from 2^600 on are unknown, so that mantissas are within the range of doubles. */
  private static final int MOST_BITS = 600;

  /** More, or less, than a few roundings of doubles change. */
  private static final double UP = 1 + 0x1p-48;

  private static final double DOWN = 1 - 0x1p-48;

  private final BigInteger mantissa;
  private final int exponent;
  private final double radius;

  /** Not below the magnitude of the center; negative until it is asked for. */
  private double magnitude = -1;

  Real(BigInteger mantissa, int exponent, double radius) {
    this.mantissa = mantissa;
    this.exponent = exponent;
    this.radius = radius;
  }

  static Real of(double exact) {
    if (!(Math.abs(exact) < Math.scalb(1.0, MOST_BITS))) {
      return UNKNOWN;
    }
    int exponent = Math.max(Math.getExponent(exact), Double.MIN_EXPONENT) - 52;
    long mantissa = (long) Math.scalb(exact, -exponent);
    int zeros = mantissa == 0 ? 0 : Long.numberOfTrailingZeros(mantissa);
    return new Real(BigInteger.valueOf(mantissa >> zeros), exponent + zeros, 0);
  }

  static Real of(Ball ball) {
    return of(ball.center()).widened(ball.radius());
  }

  /** A result: digits beyond the last place are dropped, which rounds down. */
  private static Real of(BigInteger mantissa, int exponent, double radius) {
    if (exponent < -PLACES) {
      BigInteger kept = mantissa.shiftRight(-PLACES - exponent);
      boolean exact = kept.shiftLeft(-PLACES - exponent).equals(mantissa);
      return of(kept, -PLACES, exact ? radius : up(radius));
    }
    return radius <= Double.MAX_VALUE && mantissa.bitLength() + exponent <= MOST_BITS
        ? new Real(mantissa, exponent, radius)
        : UNKNOWN;
  }

  /**
   * Above what a few operations on doubles that are not negative gave, by one in the last place.
   */
  private static double up(double radius) {
    return radius * UP + LAST;
  }

  BigInteger mantissa() {
    return mantissa;
  }

  int exponent() {
    return exponent;
  }

  double radius() {
    return radius;
  }

  /** The center, as the nearest double. */
  double near() {
    return Math.scalb(mantissa.doubleValue(), exponent);
  }

  /** Not below the magnitude of the center. */
  double magnitude() {
    if (magnitude < 0) {
      magnitude = Math.abs(near()) * UP;
    }
    return magnitude;
  }

  /** Not below any magnitude in it. */
  double largest() {
    return (magnitude() + radius) * UP;
  }

  /** Not above any magnitude in it. */
  double least() {
    return Math.max(0, (Math.abs(near()) * DOWN - radius) * DOWN);
  }

  /** All that it may be, in the digits of a double. */
  Ball ball() {
    double near = near();
    return new Ball(near, minus(of(near)).largest());
  }

  boolean isExact() {
    return radius == 0;
  }

  boolean isZero() {
    return isExact() && mantissa.signum() == 0;
  }

  /** The sign; 0 is 0, or what may have either. */
  int sign() {
    return isExact() || least() > 0 ? mantissa.signum() : 0;
  }

  Real center() {
    return new Real(mantissa, exponent, 0);
  }

  /** With a margin on both sides. */
  Real widened(double margin) {
    return margin == 0 ? this : of(mantissa, exponent, up(radius + margin));
  }

  Real negated() {
    return new Real(mantissa.negate(), exponent, radius);
  }

  /** The larger one of two numbers, which changes by no more than one of them does. */
  Real larger(Real other) {
    Real greater = centers(other.negated()).signum() < 0 ? other : this;
    return of(greater.mantissa, greater.exponent, Math.max(radius, other.radius));
  }

  /** The sum of the centers, to the smaller one of the exponents. */
  private BigInteger centers(Real other) {
    return exponent <= other.exponent
        ? other.mantissa.shiftLeft(other.exponent - exponent).add(mantissa)
        : mantissa.shiftLeft(exponent - other.exponent).add(other.mantissa);
  }

  Real plus(Real other) {
    double spread = isExact() && other.isExact() ? 0 : up(radius + other.radius);
    return of(centers(other), Math.min(exponent, other.exponent), spread);
  }

  Real minus(Real other) {
    return plus(other.negated());
  }

  Real times(Real other) {
    if (isZero() || other.isZero()) {
      return radius <= Double.MAX_VALUE && other.radius <= Double.MAX_VALUE ? ZERO : UNKNOWN;
    }
    double spread = 0;
    if (!isExact() || !other.isExact()) {
      double left = other.isExact() ? 0 : magnitude() * other.radius;
      double right = isExact() ? 0 : other.magnitude() * radius;
      spread = up(left + right + radius * other.radius);
    }
    return of(mantissa.multiply(other.mantissa), exponent + other.exponent, spread);
  }

  /** The product with a power of two. */
  Real scaled(int power) {
    return of(mantissa, exponent + power, isExact() ? 0 : up(Math.scalb(radius, power)));
  }

  /** The quotient; unknown if the divisor may be 0. */
  Real dividedBy(Real other) {
    if (other.sign() == 0) {
      return UNKNOWN;
    }
    int shift = PLACES + exponent - other.exponent;
    BigInteger[] parts =
        mantissa
            .shiftLeft(Math.max(shift, 0))
            .divideAndRemainder(other.mantissa.shiftLeft(Math.max(-shift, 0)));
    Real quotient = of(parts[0], -PLACES, parts[1].signum() == 0 ? 0 : LAST);
    return isExact() && other.isExact()
        ? quotient
        : quotient.widened((radius + quotient.largest() * other.radius) / other.least());
  }

  /** The square root; unknown if the number may be negative. */
  Real root() {
    if (sign() < 0 || (sign() == 0 && !isExact())) {
      return UNKNOWN;
    }
    int shift = exponent + 2 * PLACES;
    BigInteger[] parts = mantissa.shiftLeft(shift).sqrtAndRemainder();
    Real root = of(parts[0], -PLACES, shift >= 0 && parts[1].signum() == 0 ? 0 : LAST);
    return isExact() ? root : root.widened(radius / (Math.sqrt(near()) * DOWN));
  }
}
