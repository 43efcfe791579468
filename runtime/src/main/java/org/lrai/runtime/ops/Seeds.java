package org.lrai.runtime.ops;

import java.util.Random;

/** Generators for the operators with random results. */
final class Seeds {
  private Seeds() {}

  /**
   * The generator of {@link Random}, which the JDK specifies to the last bit, started from a seed
   * as ONNX gives it, a float: from its 32 bits, since the generator takes no more than 48.
   */
  static Random random(double seed) {
    return new Random(Float.floatToIntBits((float) seed));
  }
}
