package org.lrai.ir.enclosure;

import java.math.BigInteger;
import java.util.function.UnaryOperator;

/**
 * Roundings to integers. Where a step may lie within the radius, the result is as far off as the
 * step is high.
 */
final class Steps {
  private Steps() {}

  static Enclosure floor(Enclosure x) {
    return step(x, Steps::floorOfCenter, Enclosure.ZERO);
  }

  static Enclosure ceil(Enclosure x) {
    return floor(x.negated()).negated();
  }

  static Enclosure truncated(Enclosure x) {
    return x.largest() < 1 ? Enclosure.ZERO : x.near() < 0 ? ceil(x) : floor(x);
  }

  /** Ties to even. */
  static Enclosure roundEven(Enclosure x) {
    return step(x, Steps::roundedCenter, Enclosure.HALF);
  }

  /** -1, 0 or 1; of NaN it is NaN. */
  static Enclosure sign(Enclosure x) {
    if (x.isExact() || x.least() > 0) {
      return Enclosure.of(Math.signum(x.near()) + 0.0);
    }
    return Enclosure.ZERO.widened(1);
  }

  /**
   * @param center the function of exact numbers
   * @param offset of the steps from the integers below them
   */
  private static Enclosure step(Enclosure x, UnaryOperator<Enclosure> center, Enclosure offset) {
    if (!x.isNumber()) {
      return x;
    }
    Enclosure value = center.apply(x.center());
    if (x.isExact()) {
      return value;
    }
    Enclosure past = x.center().minus(offset);
    Enclosure fromLower = past.minus(floorOfCenter(past));
    Enclosure toUpper = Enclosure.ONE.minus(fromLower);
    boolean clear = fromLower.least() > x.radius() && toUpper.least() > x.radius();
    return clear ? value : value.widened(1 + x.radius());
  }

  private static Enclosure floorOfCenter(Enclosure x) {
    return Enclosure.of(x.floorOfCenter());
  }

  private static Enclosure roundedCenter(Enclosure x) {
    BigInteger floor = x.floorOfCenter();
    int order = x.minus(Enclosure.of(floor)).compare(Enclosure.HALF);
    boolean down = order < 0 || (order == 0 && !floor.testBit(0));
    return Enclosure.of(down ? floor : floor.add(BigInteger.ONE));
  }

  /** Rounded toward zero, modulo 2^64; of infinities and NaN 0. */
  static long toLong(Enclosure x) {
    if (!x.isNumber()) {
      return 0;
    }
    Enclosure whole = truncated(x);
    if (!whole.isExact()) {
      throw new UndecidedException("the integer below " + x);
    }
    return whole.floorOfCenter().longValue();
  }

  /** Remainder with the sign of the dividend. */
  static Enclosure remainder(Enclosure a, Enclosure b) {
    return a.isNumber() && b.isNumber()
        ? a.minus(b.times(truncated(a.dividedBy(b))))
        : Enclosure.UNKNOWN;
  }

  /** Remainder with the sign of the divisor. */
  static Enclosure modulo(Enclosure a, Enclosure b) {
    return a.isNumber() && b.isNumber()
        ? a.minus(b.times(floor(a.dividedBy(b))))
        : Enclosure.UNKNOWN;
  }
}
