package org.lrai.certificates.checker;

import java.util.BitSet;

/**
 * The order in which a row of an affine layer is summed: a program for a stack of numbers. A step
 * of at least 0 pushes that term of the row, exactly; {@link #JOIN} puts the sum of the last two
 * numbers in their place, exactly; {@link #ROUND} rounds the last to one of the nearest numbers
 * with 24 bits; {@link #SCALED} multiplies the last by a factor within 2^-24 of 1. A fused
 * multiply-add is a term, a join and a rounding.
 *
 * @param depth the most numbers on the stack
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Order(int[] steps, int depth) {
  static final int JOIN = -1;
  static final int ROUND = -2;
  static final int SCALED = -3;

  /**
   * Counts how deep the stack gets.
   *
   * @throws IllegalArgumentException if a term is pushed twice or no number would be left alone
   */
  public static Order of(int... steps) {
    BitSet pushed = new BitSet();
    int size = 0;
    int depth = 0;
    for (int step : steps) {
      switch (step) {
        case JOIN -> require(--size >= 1);
        case ROUND, SCALED -> require(size >= 1);
        default -> {
          require(step >= 0 && !pushed.get(step));
          pushed.set(step);
          depth = Math.max(depth, ++size);
        }
      }
    }
    require(size == 1);
    return new Order(steps, depth);
  }

  /** Whether every term that is pushed is one of a row of so many. */
  boolean fits(int terms) {
    for (int step : steps) {
      if (step >= terms) {
        return false;
      }
    }
    return true;
  }

  /**
   * The most by which the roundings change the sum.
   *
   * <p>A rounding changes the number it rounds, which is the exact sum of its terms and of what
   * earlier roundings changed, by half a unit in its last place, which is at most 2^-24 of it: the
   * magnitude of a partial sum is what counts, not the sum of magnitudes.
   *
   * @param low of the value of each term, as computed; within an ulp of size of the exact one
   * @param high likewise
   * @param size not below its absolute value
   * @param absolute what underflow may add in all
   */
  double rounding(double[] low, double[] high, double[] size, double absolute) {
    double[] lows = new double[depth];
    double[] highs = new double[depth];
    double[] sizes = new double[depth];
    double[] errors = new double[depth];
    long operations = 4L * steps.length + 16;
    double own = 2 * Outward.gamma(operations, Outward.UNIT_64);
    int top = -1;
    for (int step : steps) {
      switch (step) {
        case JOIN -> {
          top--;
          lows[top] += lows[top + 1];
          highs[top] += highs[top + 1];
          sizes[top] += sizes[top + 1];
          errors[top] += errors[top + 1];
        }
        case ROUND, SCALED -> {
          double magnitude =
              Math.max(-lows[top], highs[top])
                  + own * sizes[top]
                  + errors[top]
                  + absolute
                  + Double.MIN_NORMAL;
          if (!Outward.finite(magnitude)) {
            return Double.POSITIVE_INFINITY;
          }
          // The spacing of FLOAT32 is that of the power of two below.
          errors[top] +=
              step == ROUND
                  ? Math.scalb(Outward.UNIT_32, Math.getExponent(magnitude))
                  : Outward.UNIT_32 * magnitude;
        }
        default -> {
          top++;
          lows[top] = low[step];
          highs[top] = high[step];
          sizes[top] = size[step];
          errors[top] = 0;
        }
      }
    }
    return Outward.sumUp(errors[0], errors[0], operations);
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("an order that is none");
    }
  }
}
