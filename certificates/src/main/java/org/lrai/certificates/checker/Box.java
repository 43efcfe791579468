package org.lrai.certificates.checker;

/**
 * The inputs a claim speaks of: those with {@code lower[i] <= x[i] <= upper[i]} for each element i,
 * in row-major order, one tensor after the other.
 */
@SuppressWarnings("ArrayRecordComponent") // boxes are never compared
public record Box(double[] lower, double[] upper) {

  /**
   * @throws IllegalArgumentException for an empty box, and for ends that are no finite numbers
   */
  public Box {
    lower = lower.clone();
    upper = upper.clone();
    if (lower.length != upper.length) {
      throw new IllegalArgumentException("a box with ends of different sizes");
    }
    for (int i = 0; i < lower.length; i++) {
      if (!(Outward.finite(lower[i]) && Outward.finite(upper[i]) && lower[i] <= upper[i])) {
        throw new IllegalArgumentException(
            "nothing lies in [%s, %s], input %d".formatted(lower[i], upper[i], i));
      }
    }
  }

  public int size() {
    return lower.length;
  }

  /** The part with {@code x[input] <= at}. */
  public Box below(int input, double at) {
    double[] ends = upper.clone();
    ends[input] = Math.min(ends[input], at);
    return new Box(lower, ends);
  }

  /** The part with {@code x[input] >= at}. */
  public Box above(int input, double at) {
    double[] ends = lower.clone();
    ends[input] = Math.max(ends[input], at);
    return new Box(ends, upper);
  }
}
