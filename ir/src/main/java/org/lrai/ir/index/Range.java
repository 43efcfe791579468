package org.lrai.ir.index;

/** The closed range of values that a symbol may take; both ends are non-negative. */
public record Range(long min, long max) {
  /** What a dim may be when nothing else is known: any size that a Java array can index. */
  public static final Range ANY_SIZE = new Range(0, Integer.MAX_VALUE - 8);

  public Range {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException("no sizes in [" + min + ", " + max + "]");
    }
  }

  public boolean contains(long value) {
    return min <= value && value <= max;
  }
}
