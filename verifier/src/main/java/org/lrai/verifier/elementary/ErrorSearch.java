package org.lrai.verifier.elementary;

import java.util.stream.IntStream;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.ir.scalar.elementary.Expansion;
import org.lrai.ir.scalar.elementary.ExpansionEvaluator;
import org.lrai.verifier.elementary.MeasuredError.Peak;

/** Finds the largest error of a function by trying arguments, all of them if asked. */
public final class ErrorSearch {
  private static final int CHUNK_BITS = 20;
  private static final int CHUNK = 1 << CHUNK_BITS;

  /** How many parts a search over all arguments has. */
  public static final int CHUNKS = 1 << (32 - CHUNK_BITS);

  private final String name;
  private final Expansion program;
  private final Reference reference;

  /**
   * @param name as in {@link ElementaryFunctions#all}
   */
  public ErrorSearch(String name) {
    Expansion found = ElementaryFunctions.all().get(name);
    if (found == null) {
      throw new IllegalArgumentException("no function " + name);
    }
    this.name = name;
    this.program = found;
    this.reference = Reference.of(name);
  }

  /**
   * Tries all 2^32 arguments, on all processors; takes minutes.
   *
   * @param progress is run after each of {@value #CHUNKS} parts
   */
  public MeasuredError overAll(Runnable progress) {
    return IntStream.range(0, CHUNKS)
        .parallel()
        .mapToObj(chunk -> {
          float[] arguments = new float[CHUNK];
          for (int i = 0; i < CHUNK; i++) {
            arguments[i] = Float.intBitsToFloat((chunk << CHUNK_BITS) + i);
          }
          MeasuredError error = over(arguments);
          progress.run();
          return error;
        })
        .reduce(MeasuredError::or)
        .orElseThrow();
  }

  /** Tries some arguments. */
  public MeasuredError over(float... arguments) {
    float[] values = new float[arguments.length];
    new ExpansionEvaluator(program).apply(values, new float[][] {arguments});
    Peak ulps = Peak.NONE;
    Peak farUlps = Peak.NONE;
    Peak absolute = Peak.NONE;
    for (int i = 0; i < arguments.length; i++) {
      double exact = reference.function().applyAsDouble(arguments[i]);
      double error = error(values[i], exact);
      double inUlps = error / ulp(exact);
      // Most arguments are no record; only for those that are, an object is made.
      if (inUlps >= ulps.error()) {
        ulps = ulps.or(new Peak(inUlps, arguments[i]));
      }
      if (error > MeasuredError.NEAR && inUlps >= farUlps.error()) {
        farUlps = farUlps.or(new Peak(inUlps, arguments[i]));
      }
      if (error >= absolute.error()) {
        absolute = absolute.or(new Peak(error, arguments[i]));
      }
    }
    return new MeasuredError(name, program.digest(), ulps, farUlps, absolute);
  }

  /** An upper bound of the absolute error of {@code value}, if {@code exact} is the reference. */
  private double error(float value, double exact) {
    if (Double.isNaN(exact) || Float.isNaN(value)) {
      return Double.isNaN(exact) && Float.isNaN(value) ? 0 : Double.POSITIVE_INFINITY;
    }
    double atMost2To128 = Math.clamp(exact, -0x1p128, 0x1p128);
    double difference = Math.abs(Math.clamp((double) value, -0x1p128, 0x1p128) - atMost2To128);
    // The subtraction rounds once.
    return difference * (1 + 0x1p-52) + Math.abs(atMost2To128) * reference.relativeError();
  }

  /** The distance of floats at an exact value. */
  private static double ulp(double exact) {
    int exponent = Math.clamp(Math.getExponent(exact), Float.MIN_EXPONENT, Float.MAX_EXPONENT);
    return Math.scalb(1.0, exponent - 23);
  }
}
