package org.lrai.runtime.ops;

import java.util.Random;

/** Generators for the operators with random results. */
final class Seeds {
  private Seeds() {}

  /**
   * The generator of {@link Random}, which the JDK specifies to the last bit, started from the bits
   * of a seed as ONNX gives it.
   */
  static Random random(double seed) {
    return new Random(Double.doubleToLongBits(seed));
  }
}
