package org.lrai.verifier.elementary;

/**
 * The largest errors of a function over all float arguments, the reference's own error included. An
 * ulp is the distance of the floats around the exact value, at least 2^-149. A result that
 * overflows counts as 2^128.
 *
 * @param name as in {@link org.lrai.ir.scalar.elementary.ElementaryFunctions#all}
 * @param digest of the program that was measured
 * @param ulps the largest error in ulps
 * @param farUlps the largest error in ulps of those beyond {@link #NEAR} in absolute value
 * @param absolute the largest absolute error
 */
public record MeasuredError(String name, String digest, Peak ulps, Peak farUlps, Peak absolute) {
  /** Absolute errors up to this one are allowed where a result is near zero. */
  public static final double NEAR = 1e-7;

  /**
   * The largest of some errors and the least argument (by its bits, unsigned) that has it.
   *
   * @param error not less than the exact one
   */
  public record Peak(double error, float argument) {
    static final Peak NONE = new Peak(0, 0);

    boolean isAbove(Peak other) {
      return error > other.error
          || (error == other.error
              && Integer.compareUnsigned(
                      Float.floatToRawIntBits(argument), Float.floatToRawIntBits(other.argument))
                  < 0);
    }

    Peak or(Peak other) {
      return other.isAbove(this) ? other : this;
    }
  }

  /** The larger of each error. */
  MeasuredError or(MeasuredError other) {
    return new MeasuredError(
        name, digest, ulps.or(other.ulps), farUlps.or(other.farUlps), absolute.or(other.absolute));
  }
}
