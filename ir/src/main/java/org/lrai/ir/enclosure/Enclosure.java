package org.lrai.ir.enclosure;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A real number known to lie within {@code radius} of {@code mantissa * 2^exponent}. An operation's
 * result holds what the operation gives for any numbers of its operands. Centers have {@value
 * #DIGITS} binary digits; where none is dropped from exact operands, the result is exact, too.
 * Infinities and NaN are exact. A radius that is not finite says nothing about a number.
 */
public final class Enclosure {
  /** Binary digits of centers. */
  static final int DIGITS = 192;

  /** Numbers from 2^1000 on are unknown, and those below 2^-1000 are as near to 0 as that. */
  private static final int MOST_BITS = 1000;

  private static final double LEAST = 0x1p-1000;

  /** More, or less, than a few roundings of doubles change. */
  private static final double UP = 1 + 0x1p-48;

  private static final double DOWN = 1 - 0x1p-48;

  public static final Enclosure ZERO = of(0.0);
  public static final Enclosure ONE = of(1.0);
  static final Enclosure TWO = of(2.0);
  static final Enclosure HALF = of(0.5);

  /** A real number, but which is not known. */
  public static final Enclosure UNKNOWN =
      new Enclosure(BigInteger.ZERO, 0, Double.POSITIVE_INFINITY, 0);

  /** Of exact numbers odd, or 0 with the exponent 0: so they are equal if these are. */
  private final BigInteger mantissa;

  private final int exponent;
  private final double radius;

  /** The nearest double of the center, or an infinity or NaN. */
  private final double near;

  private Enclosure(BigInteger mantissa, int exponent, double radius, double near) {
    this.mantissa = mantissa;
    this.exponent = exponent;
    this.radius = radius;
    this.near = near;
  }

  public static Enclosure of(double exact) {
    if (!(Math.abs(exact) <= Double.MAX_VALUE)) {
      return new Enclosure(BigInteger.ZERO, 0, 0, exact);
    }
    int power = Math.max(Math.getExponent(exact), Double.MIN_EXPONENT) - 52;
    BigInteger digits = BigInteger.valueOf((long) Math.scalb(exact, -power));
    return result(digits, power, 0);
  }

  /** An integer, exactly. */
  public static Enclosure of(long exact) {
    return result(BigInteger.valueOf(exact), 0, 0);
  }

  static Enclosure of(BigInteger exact) {
    return result(exact, 0, 0);
  }

  /** An integer of 64 bits without a sign, exactly. */
  public static Enclosure ofUnsigned(long exact) {
    return result(new BigInteger(Long.toUnsignedString(exact)), 0, 0);
  }

  /** A number that is known up to one in the last place. */
  static Enclosure of(BigDecimal digits) {
    Enclosure scale = result(BigInteger.TEN.pow(digits.scale()), 0, 0);
    return result(digits.unscaledValue(), 0, 1).dividedBy(scale);
  }

  /** Digits beyond those that are kept are dropped, which rounds down. */
  private static Enclosure result(BigInteger digits, int power, double spread) {
    if (!(spread <= Double.MAX_VALUE)) {
      return UNKNOWN;
    }
    int zeros = digits.signum() == 0 || spread != 0 ? 0 : digits.getLowestSetBit();
    int dropped = Math.max(digits.bitLength() - DIGITS, 0);
    if (dropped > zeros) {
      return result(
          digits.shiftRight(dropped), power + dropped, up(spread + unit(power + dropped)));
    }
    BigInteger mantissa = zeros == 0 ? digits : digits.shiftRight(zeros);
    int exponent = mantissa.signum() == 0 ? 0 : power + zeros;
    int bits = mantissa.bitLength() + exponent;
    if (bits > MOST_BITS) {
      return UNKNOWN;
    }
    if (bits < -MOST_BITS && bits < Double.MIN_EXPONENT - 52 + mantissa.bitLength()) {
      return new Enclosure(BigInteger.ZERO, 0, up(spread + LEAST), 0);
    }
    return new Enclosure(mantissa, exponent, spread, nearest(mantissa, exponent));
  }

  private static double nearest(BigInteger mantissa, int exponent) {
    return mantissa.bitLength() < Long.SIZE
        ? Math.scalb((double) mantissa.longValue(), exponent)
        : Math.scalb(mantissa.doubleValue(), exponent);
  }

  /** {@code 2^power}, or more. */
  private static double unit(int power) {
    return Math.max(Math.scalb(1.0, power), Double.MIN_NORMAL);
  }

  /** Above what a few operations on doubles that are not negative gave; 0 stays. */
  private static double up(double spread) {
    return spread == 0 ? 0 : spread * UP + Double.MIN_NORMAL;
  }

  /** The center to the digits of a double, or an infinity or NaN. */
  public double near() {
    return near;
  }

  public double radius() {
    return radius;
  }

  /** Whether it is a number, known or not: no infinity and no NaN. */
  public boolean isNumber() {
    return Math.abs(near) <= Double.MAX_VALUE;
  }

  public boolean isNaN() {
    return Double.isNaN(near);
  }

  public boolean isInfinite() {
    return Double.isInfinite(near);
  }

  public boolean isExact() {
    return radius == 0;
  }

  boolean isZero() {
    return isExact() && isNumber() && mantissa.signum() == 0;
  }

  /** Not below any magnitude in it. */
  double largest() {
    return up(Math.abs(near) * UP + radius);
  }

  /** Not above any magnitude in it. */
  double least() {
    return Math.max(0, (Math.abs(near) * DOWN - radius) * DOWN - Double.MIN_NORMAL);
  }

  /** Whether all numbers in it are positive. */
  boolean isPositive() {
    return near > 0 && (isExact() || least() > 0);
  }

  /** Whether it is 0, or all numbers in it have one sign. */
  boolean hasSign() {
    return isExact() || least() > 0;
  }

  Enclosure center() {
    return isExact() ? this : new Enclosure(mantissa, exponent, 0, near);
  }

  /** The largest integer that is not above the center. */
  BigInteger floorOfCenter() {
    return exponent < 0 ? mantissa.shiftRight(-exponent) : mantissa.shiftLeft(exponent);
  }

  /** The center, exactly. */
  public BigDecimal exactCenter() {
    BigDecimal power = new BigDecimal(BigInteger.TWO.pow(Math.abs(exponent)));
    BigDecimal digits = new BigDecimal(mantissa);
    return exponent < 0 ? digits.divide(power) : digits.multiply(power);
  }

  /** With a margin on both sides. */
  Enclosure widened(double margin) {
    return isNumber() && margin != 0 ? result(mantissa, exponent, up(radius + margin)) : this;
  }

  /** With what a function of at most this slope changes within the radius of its argument. */
  Enclosure widened(double slope, Enclosure argument) {
    return argument.isExact() ? this : widened(up(slope * argument.radius) + Double.MIN_NORMAL);
  }

  public Enclosure negated() {
    return new Enclosure(mantissa.negate(), exponent, radius, -near);
  }

  public Enclosure plus(Enclosure other) {
    if (!isNumber() || !other.isNumber()) {
      return of(near + other.near);
    }
    return result(
        sumOfCenters(other), Math.min(exponent, other.exponent), up(radius + other.radius));
  }

  /** To the smaller one of the exponents. */
  private BigInteger sumOfCenters(Enclosure other) {
    int distance = exponent - other.exponent;
    return distance <= 0
        ? other.mantissa.shiftLeft(-distance).add(mantissa)
        : mantissa.shiftLeft(distance).add(other.mantissa);
  }

  public Enclosure minus(Enclosure other) {
    return plus(other.negated());
  }

  public Enclosure times(Enclosure other) {
    if (!isNumber() || !other.isNumber()) {
      boolean known = (hasSign() && other.hasSign()) || isNaN() || other.isNaN();
      return known ? of(near * other.near) : UNKNOWN;
    }
    if ((isZero() && other.radius <= Double.MAX_VALUE)
        || (other.isZero() && radius <= Double.MAX_VALUE)) {
      return ZERO;
    }
    BigInteger product = mantissa.multiply(other.mantissa);
    if (isExact() && other.isExact()) {
      return result(product, exponent + other.exponent, 0);
    }
    double left = other.isExact() ? 0 : up(Math.abs(near) * UP) * other.radius;
    double right = isExact() ? 0 : up(Math.abs(other.near) * UP) * radius;
    double spread = up(left + right + radius * other.radius + Double.MIN_NORMAL);
    return result(product, exponent + other.exponent, spread);
  }

  /** The quotient; unknown if the divisor may be 0. */
  public Enclosure dividedBy(Enclosure other) {
    if (!isNumber() || !other.isNumber()) {
      boolean known = (hasSign() || other.isInfinite()) && other.hasSign();
      return known || isNaN() || other.isNaN() ? of(near / other.near) : UNKNOWN;
    }
    if (!other.isPositive() && !other.negated().isPositive()) {
      return UNKNOWN;
    }
    int shift = Math.max(0, DIGITS + other.mantissa.bitLength() - mantissa.bitLength());
    int power = exponent - other.exponent - shift;
    BigInteger[] parts = mantissa.shiftLeft(shift).divideAndRemainder(other.mantissa);
    Enclosure quotient = result(parts[0], power, parts[1].signum() == 0 ? 0 : unit(power));
    if (isExact() && other.isExact()) {
      return quotient;
    }
    // For numbers x and y of the two, |x / y - q| = |x - q y| / |y|.
    double spread = up(radius + quotient.largest() * other.radius);
    return quotient.widened(up(spread / other.least() + Double.MIN_NORMAL));
  }

  /** The square root; unknown if the number may be negative. */
  public Enclosure root() {
    if (!isNumber() || isZero()) {
      return of(Math.sqrt(near));
    }
    if (!isPositive()) {
      return UNKNOWN;
    }
    int shift = Math.max(0, 2 * DIGITS - mantissa.bitLength());
    shift += (exponent - shift) & 1;
    int power = (exponent - shift) / 2;
    BigInteger[] parts = mantissa.shiftLeft(shift).sqrtAndRemainder();
    Enclosure root = result(parts[0], power, parts[1].signum() == 0 ? 0 : unit(power));
    // For a number x of it, |sqrt(x) - sqrt(c)| = |x - c| / (sqrt(x) + sqrt(c)).
    return isExact() ? root : root.widened(up(radius / root.least() + Double.MIN_NORMAL));
  }

  /** The product with a power of two. */
  Enclosure scaled(int power) {
    double spread = isExact() ? 0 : up(Math.scalb(radius, power) + Double.MIN_NORMAL);
    return isNumber() ? result(mantissa, exponent + power, spread) : this;
  }

  /** The magnitude, which changes by no more than the number does. */
  public Enclosure magnitude() {
    return near < 0 ? negated() : this;
  }

  /** The larger one of two numbers, which changes by no more than one of them does. */
  public Enclosure larger(Enclosure other) {
    if (isNaN() || other.isNaN()) {
      return of(Double.NaN);
    }
    Enclosure greater = compareCenters(other) < 0 ? other : this;
    if (!isNumber() || !other.isNumber() || minus(other).least() > 0) {
      return greater;
    }
    double most = Math.max(radius, other.radius);
    return new Enclosure(greater.mantissa, greater.exponent, most, greater.near);
  }

  public Enclosure smaller(Enclosure other) {
    return negated().larger(other.negated()).negated();
  }

  private int compareCenters(Enclosure other) {
    return isNumber() && other.isNumber()
        ? sumOfCenters(other.negated()).signum()
        : Double.compare(near, other.near);
  }

  /** Negative, 0 or positive, as of two numbers that are not NaN. */
  public int compare(Enclosure other) {
    if (isNaN() || other.isNaN()) {
      throw new IllegalArgumentException(this + " and " + other);
    }
    boolean exact = isExact() && other.isExact();
    if (isNumber() && other.isNumber() && !exact && !(minus(other).least() > 0)) {
      throw new UndecidedException("the order of " + this + " and " + other);
    }
    return compareCenters(other);
  }

  /** Not below the distance of any number in it from {@code other}; infinite for NaN. */
  public double farthest(double other) {
    if (!isNumber() || !(Math.abs(other) <= Double.MAX_VALUE)) {
      return near == other ? 0 : Double.POSITIVE_INFINITY;
    }
    Enclosure distance = minus(of(other)).magnitude();
    Enclosure most = distance.center().plus(of(distance.radius));
    if (!most.isNumber() || most.radius == Double.POSITIVE_INFINITY) {
      return Double.POSITIVE_INFINITY;
    }
    boolean below = !most.isExact() || of(most.near).compareCenters(most) < 0;
    return below ? Math.nextUp(Math.nextUp(most.near)) : most.near;
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Enclosure other
        && mantissa.equals(other.mantissa)
        && exponent == other.exponent
        && radius == other.radius
        && Double.compare(near + 0.0, other.near + 0.0) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * mantissa.hashCode() + exponent;
  }

  @Override
  public String toString() {
    return isExact() ? Double.toString(near) : near + " +- " + radius;
  }
}
