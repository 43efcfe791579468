package org.lrai.verifier.bound;

/** The compiled jar. */
@FunctionalInterface
public interface Executor {
  /**
   * The outputs of a call.
   *
   * @param input elements of all inputs in row-major order, one tensor after the other
   * @return elements of all outputs, likewise
   */
  float[] run(float[] input);
}
