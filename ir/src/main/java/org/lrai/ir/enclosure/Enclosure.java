package org.lrai.ir.enclosure;

import java.math.BigDecimal;

/**
 * A real number known to lie within {@code radius} of {@code high + low}. An operation's result
 * holds what the operation gives for any numbers of its operands; what it rounds off is computed,
 * not estimated, so results without a rounding have radius 0. An infinite {@code high} is that
 * infinity, NaN what is not a number; a radius that is not finite says nothing about a number.
 *
 * <p>Sums, products and their errors: Knuth (The Art of Computer Programming 2, 4.2.2) and Dekker
 * ("A floating-point technique for extending the available precision", 1971), with fused
 * multiply-add.
 *
 * @param low at most half an ulp of {@code high}
 */
public record Enclosure(double high, double low, double radius) {
  public static final Enclosure ZERO = of(0);
  public static final Enclosure ONE = of(1);
  static final Enclosure TWO = of(2);
  static final Enclosure HALF = of(0.5);

  /** A real number, but which is not known. */
  public static final Enclosure UNKNOWN = new Enclosure(0, 0, Double.POSITIVE_INFINITY);

  /** More, or less, than a few roundings of doubles change. */
  private static final double UP = 1 + 0x1p-48;

  private static final double DOWN = 1 - 0x1p-48;

  /** Products below it may lose digits: at most {@link #LOST} of each, and of its error. */
  private static final double SMALL = 0x1p-900;

  static final double LOST = 0x1p-1060;

  public Enclosure {
    boolean finite = Math.abs(high) <= Double.MAX_VALUE;
    if (!(radius >= 0)
        || (high + low != high && finite)
        || (!finite && (low != 0 || radius != 0))) {
      throw new IllegalArgumentException("%s + %s +- %s".formatted(high, low, radius));
    }
  }

  public static Enclosure of(double exact) {
    return new Enclosure(exact, 0, 0);
  }

  /** An integer, exactly. */
  public static Enclosure of(long exact) {
    return of(0x1p32 * (exact >> 32)).plus(of((double) (exact & 0xffffffffL)));
  }

  /** An integer of 64 bits without a sign, exactly. */
  public static Enclosure ofUnsigned(long exact) {
    return of(0x1p32 * (exact >>> 32)).plus(of((double) (exact & 0xffffffffL)));
  }

  /** A number below 1e300 in magnitude, to the digits of two doubles. */
  public static Enclosure of(BigDecimal number) {
    double high = number.doubleValue();
    BigDecimal rest = number.subtract(new BigDecimal(high));
    double low = rest.doubleValue();
    boolean exact = new BigDecimal(low).compareTo(rest) == 0;
    return new Enclosure(high, low, exact ? 0 : Math.ulp(low));
  }

  /** What a few operations with roundings gave: not finite is unknown. */
  private static Enclosure result(double high, double low, double radius) {
    double sum = high + low;
    boolean known = Math.abs(sum) <= Double.MAX_VALUE && radius <= Double.MAX_VALUE;
    return known ? new Enclosure(sum, errorOfSum(high, low, sum), radius) : UNKNOWN;
  }

  /** Above what a few operations on doubles that are not negative gave; 0 stays. */
  private static double up(double radius) {
    return radius == 0 ? 0 : radius * UP + Double.MIN_VALUE;
  }

  /** {@code a + b - sum}, exactly, where that is the rounded sum. */
  private static double errorOfSum(double a, double b, double sum) {
    double part = sum - a;
    return (a - (sum - part)) + (b - part);
  }

  /** {@code a * b - product}, exactly but for {@link #lost}. */
  private static double errorOfProduct(double a, double b, double product) {
    return Math.fma(a, b, -product);
  }

  private static double lost(double a, double b, double product) {
    return a != 0 && b != 0 && Math.abs(product) < SMALL ? LOST : 0;
  }

  /** Whether it is a number, known or not: no infinity and no NaN. */
  public boolean isNumber() {
    return Math.abs(high) <= Double.MAX_VALUE;
  }

  public boolean isNaN() {
    return Double.isNaN(high);
  }

  public boolean isInfinite() {
    return Double.isInfinite(high);
  }

  public boolean isExact() {
    return radius == 0;
  }

  boolean isZero() {
    return high == 0 && radius == 0;
  }

  /** Not below any magnitude in it. */
  double largest() {
    return up(Math.abs(high) + radius);
  }

  /** Not below the cube of any magnitude in it. */
  double largestCube() {
    double most = largest();
    return most == 0 ? 0 : up(most * most * most) + Double.MIN_NORMAL;
  }

  /** Not above any magnitude in it. */
  double least() {
    return Math.max(0, (Math.abs(high) * DOWN - radius) * DOWN);
  }

  /** -1, 0 or 1 if all numbers in it have this sign; NaN has none. */
  public int sign() {
    if (isExact() && !isNaN()) {
      return (int) Math.signum(high);
    }
    if (!(least() > 0)) {
      throw new UndecidedException("the sign of " + this);
    }
    return (int) Math.signum(high);
  }

  /** Whether all numbers in it are positive. */
  boolean isPositive() {
    return high > 0 && (isExact() || least() > 0);
  }

  boolean isNegative() {
    return negated().isPositive();
  }

  Enclosure center() {
    return isExact() ? this : new Enclosure(high, low, 0);
  }

  /** With a margin on both sides. */
  Enclosure widened(double margin) {
    return isNumber() ? result(high, low, up(radius + margin)) : this;
  }

  /** With what a function of at most this slope changes within the radius of its argument. */
  Enclosure widened(double slope, Enclosure argument) {
    return argument.isExact() ? this : widened(up(slope * argument.radius) + Double.MIN_NORMAL);
  }

  public Enclosure negated() {
    return new Enclosure(-high, -low, radius);
  }

  public Enclosure plus(Enclosure other) {
    double sum = high + other.high;
    if (!(Math.abs(sum) <= Double.MAX_VALUE)) {
      return isNumber() && other.isNumber() ? UNKNOWN : of(sum);
    }
    double error = errorOfSum(high, other.high, sum);
    double lows = low + other.low;
    double first = error + lows;
    double second = sum + first;
    double fromLows = errorOfSum(low, other.low, lows);
    double fromSecond = errorOfSum(sum, first, second);
    double rest = fromLows + fromSecond;
    double dropped =
        Math.abs(errorOfSum(error, lows, first)) + Math.abs(errorOfSum(fromLows, fromSecond, rest));
    return result(second, rest, up(radius + other.radius + dropped));
  }

  public Enclosure minus(Enclosure other) {
    return plus(other.negated());
  }

  public Enclosure times(Enclosure other) {
    if (!isNumber() || !other.isNumber()) {
      boolean signs = (isExact() || least() > 0) && (other.isExact() || other.least() > 0);
      return signs || isNaN() || other.isNaN() ? of(high * other.high) : UNKNOWN;
    }
    if ((isZero() && other.radius <= Double.MAX_VALUE)
        || (other.isZero() && radius <= Double.MAX_VALUE)) {
      return ZERO;
    }
    double product = high * other.high;
    double error = errorOfProduct(high, other.high, product);
    double left = high * other.low;
    double right = low * other.high;
    double cross = left + right;
    double rest = error + cross;
    double dropped =
        Math.abs(errorOfProduct(high, other.low, left))
            + Math.abs(errorOfProduct(low, other.high, right))
            + Math.abs(low * other.low)
            + Math.abs(errorOfSum(left, right, cross))
            + Math.abs(errorOfSum(error, cross, rest));
    double lost =
        lost(high, other.high, product)
            + lost(high, other.low, left)
            + lost(low, other.high, right)
            + lost(low, other.low, low * other.low);
    return result(product, rest, up(dropped + lost + spread(other)));
  }

  /** How far products of numbers of the two are from the product of the centers. */
  private double spread(Enclosure other) {
    if (isExact() && other.isExact()) {
      return 0;
    }
    return up(Math.abs(high)) * other.radius
        + up(Math.abs(other.high)) * radius
        + radius * other.radius
        + Double.MIN_NORMAL;
  }

  /** The quotient; unknown if the divisor may be 0. */
  public Enclosure dividedBy(Enclosure other) {
    if (!isNumber() || !other.isNumber()) {
      boolean signs = isExact() || least() > 0 || other.isInfinite();
      return (signs && (other.isExact() || other.least() > 0)) || isNaN()
          ? of(high / other.high)
          : UNKNOWN;
    }
    if (!(other.least() > 0)) {
      return UNKNOWN;
    }
    double first = high / other.high;
    if (!(Math.abs(first) <= Double.MAX_VALUE)) {
      return UNKNOWN;
    }
    double second = center().minus(of(first).times(other.center())).high / other.high;
    Enclosure quotient = result(first, second, 0);
    // For numbers x and y of the two, |x / y - q| = |x - q y| / |y|.
    double rest = center().minus(quotient.times(other.center())).largest();
    double spread = radius + quotient.largest() * other.radius;
    return quotient.widened(quotient(up(rest + spread), other.least()));
  }

  /** The square root; unknown if the number may be negative. */
  public Enclosure root() {
    if (!isNumber() || isZero()) {
      return of(Math.sqrt(high));
    }
    if (!isPositive()) {
      return UNKNOWN;
    }
    double first = Math.sqrt(high);
    double second = center().minus(of(first).times(of(first))).high / (2 * first);
    Enclosure root = result(first, second, 0);
    // For a number x of it, |sqrt(x) - r| = |x - r^2| / (sqrt(x) + r).
    double rest = center().minus(root.times(root)).largest();
    return root.widened(quotient(up(rest + radius), root.least()));
  }

  private static double quotient(double spread, double divisor) {
    return spread == 0 ? 0 : up(spread / divisor + Double.MIN_VALUE);
  }

  /** The product with a power of two. */
  Enclosure scaled(int power) {
    if (!isNumber()) {
      return this;
    }
    double first = Math.scalb(high, power);
    double second = Math.scalb(low, power);
    boolean exact = Math.scalb(first, -power) == high && Math.scalb(second, -power) == low;
    double margin = isExact() ? 0 : Math.scalb(radius, power) + Double.MIN_NORMAL;
    return result(first, second, up(margin + (exact ? 0 : LOST)));
  }

  public Enclosure magnitude() {
    return high < 0 ? negated() : this; // of numbers of both signs, too: it changes by no more
  }

  /** The larger one of two numbers, which changes by no more than one of them does. */
  public Enclosure larger(Enclosure other) {
    if (isNaN() || other.isNaN()) {
      return of(Double.NaN);
    }
    Enclosure greater = compareCenters(other) < 0 ? other : this;
    boolean apart = !isNumber() || !other.isNumber() || isApart(other);
    return apart
        ? greater
        : new Enclosure(greater.high, greater.low, Math.max(radius, other.radius));
  }

  public Enclosure smaller(Enclosure other) {
    return negated().larger(other.negated()).negated();
  }

  private int compareCenters(Enclosure other) {
    int highs = Double.compare(high + 0.0, other.high + 0.0);
    return highs != 0 ? highs : Double.compare(low + 0.0, other.low + 0.0);
  }

  private boolean isApart(Enclosure other) {
    return minus(other).least() > 0;
  }

  /** Negative, 0 or positive, as of two numbers that are not NaN. */
  public int compare(Enclosure other) {
    if (isNaN() || other.isNaN()) {
      throw new IllegalArgumentException(this + " and " + other);
    }
    if (!isNumber() || !other.isNumber() || (isExact() && other.isExact())) {
      return compareCenters(other);
    }
    if (!isApart(other)) {
      throw new UndecidedException("the order of " + this + " and " + other);
    }
    return compareCenters(other);
  }

  /** Not below the distance of any number in it from {@code other}; infinite for NaN. */
  public double farthest(double other) {
    if (!isNumber() || Double.isInfinite(other)) {
      return high == other ? 0 : Double.POSITIVE_INFINITY;
    }
    if (Double.isNaN(other)) {
      return Double.POSITIVE_INFINITY;
    }
    Enclosure distance = minus(of(other)).magnitude();
    return sumUp(distance.high, sumUp(distance.low, distance.radius));
  }

  /** The least double that is not below the sum. */
  private static double sumUp(double a, double b) {
    double sum = a + b;
    return errorOfSum(a, b, sum) > 0 ? Math.nextUp(sum) : sum;
  }

  /** The exact center. */
  BigDecimal exactCenter() {
    return new BigDecimal(high).add(new BigDecimal(low));
  }

  @Override
  public String toString() {
    return isExact() && low == 0
        ? Double.toString(high)
        : "%s + %s +- %s".formatted(high, low, radius);
  }
}
