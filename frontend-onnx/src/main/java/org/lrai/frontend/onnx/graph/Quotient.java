package org.lrai.frontend.onnx.graph;

import java.util.Optional;
import org.lrai.ir.index.IndexExpr;

/**
 * A number that a model computes from sizes: {@code numerator / denominator}, in lowest terms as
 * far as constants go. Fractions arise where models compute sizes in floating point, such as {@code
 * floor(height * 0.5)}.
 *
 * @param denominator positive
 */
record Quotient(IndexExpr numerator, long denominator) {
  /**
   * Fractions of more bits are not followed: the model's own float arithmetic might round them to
   * another integer.
   */
  private static final long MOST_PARTS = 1 << 10;

  Quotient {
    if (denominator <= 0) {
      throw new IllegalArgumentException(numerator + " / " + denominator);
    }
    long common = denominator;
    for (long coefficient : numerator.terms().values()) {
      common = gcd(common, Math.abs(coefficient));
    }
    numerator = numerator.floorDiv(common);
    denominator = denominator / common;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  static Quotient of(IndexExpr value) {
    return new Quotient(value, 1);
  }

  static Quotient of(long value) {
    return of(IndexExpr.constant(value));
  }

  /** The value of a floating-point number that is a multiple of 1/1024 and not too large. */
  static Optional<Quotient> of(double value) {
    double parts = value * MOST_PARTS;
    boolean exact = parts == Math.rint(parts) && Math.abs(parts) < 0x1p52;
    return exact
        ? Optional.of(new Quotient(IndexExpr.constant((long) parts), MOST_PARTS))
        : Optional.empty();
  }

  boolean isInteger() {
    return denominator == 1;
  }

  boolean isConstant() {
    return numerator.asConstant().isPresent();
  }

  Quotient plus(Quotient other) {
    return new Quotient(
        numerator.times(other.denominator).plus(other.numerator.times(denominator)),
        Math.multiplyExact(denominator, other.denominator));
  }

  Quotient negate() {
    return new Quotient(numerator.times(-1), denominator);
  }

  Quotient times(Quotient other) {
    return new Quotient(
        numerator.times(other.numerator), Math.multiplyExact(denominator, other.denominator));
  }

  /** The exact quotient by a constant other than zero. */
  Quotient dividedBy(Quotient divisor) {
    long by = divisor.numerator.asConstant().orElseThrow();
    return new Quotient(
        numerator.times(divisor.denominator).times(Long.signum(by)),
        Math.multiplyExact(denominator, Math.absExact(by)));
  }

  Quotient floor() {
    return of(numerator.floorDiv(denominator));
  }

  Quotient ceil() {
    return of(numerator.ceilDiv(IndexExpr.constant(denominator)));
  }

  /** The numerator of {@code this - other}: has the sign of the difference. */
  IndexExpr difference(Quotient other) {
    return numerator.times(other.denominator).minus(other.numerator.times(denominator));
  }
}
