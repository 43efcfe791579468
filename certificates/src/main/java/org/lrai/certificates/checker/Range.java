package org.lrai.certificates.checker;

/**
 * Numbers between two ends, which hold the exact result of an operation. An unknown result is the
 * whole line: operations on it give the whole line again, so that an undefined or overflowed value
 * can never become a finite bound.
 */
record Range(double low, double high) {
  static final Range UNKNOWN = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /** NaN and infinities are replaced by the whole line. */
  Range {
    if (!(Outward.finite(low) && Outward.finite(high) && low <= high)) {
      low = Double.NEGATIVE_INFINITY;
      high = Double.POSITIVE_INFINITY;
    }
  }

  boolean known() {
    return Outward.finite(high);
  }

  /** The largest absolute value. */
  double magnitude() {
    return Math.max(-low, high);
  }

  Range plus(Range other) {
    return new Range(Outward.addDown(low, other.low), Outward.addUp(high, other.high));
  }

  Range minus(Range other) {
    return new Range(Outward.addDown(low, -other.high), Outward.addUp(high, -other.low));
  }

  Range times(Range other) {
    if (!known() || !other.known()) {
      return UNKNOWN;
    }
    return new Range(
        Math.min(
            Math.min(Outward.multiplyDown(low, other.low), Outward.multiplyDown(low, other.high)),
            Math.min(
                Outward.multiplyDown(high, other.low), Outward.multiplyDown(high, other.high))),
        Math.max(
            Math.max(Outward.multiplyUp(low, other.low), Outward.multiplyUp(low, other.high)),
            Math.max(Outward.multiplyUp(high, other.low), Outward.multiplyUp(high, other.high))));
  }

  /** One over these numbers, unknown if 0 is among them. */
  Range reciprocal() {
    return low > 0 || high < 0 ? new Range(Math.nextDown(1 / high), Math.nextUp(1 / low)) : UNKNOWN;
  }

  /** What lies in both, which both hold the same number; unknown if one is. */
  Range and(Range other) {
    return !known() || !other.known()
        ? UNKNOWN
        : new Range(Math.max(low, other.low), Math.min(high, other.high));
  }

  /** The smallest range with both. */
  Range hull(Range other) {
    return new Range(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** With a margin on both sides. */
  Range widened(double margin) {
    return new Range(Outward.addDown(low, -margin), Outward.addUp(high, margin));
  }
}
