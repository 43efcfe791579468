package org.lrai.runtime.program;

/**
 * A compiled model: generated, one class per model, immutable and safe for use by many threads.
 *
 * <p>A jar names its program in the manifest; the class is public and has a public constructor
 * without parameters, which must be quick: weights are read when the first execution is made.
 */
public abstract class Program {

  /** Inputs, outputs and symbols; always the same. */
  public abstract ModelSignature signature();

  /**
   * A new execution, which serves one call at a time.
   *
   * @param vector kernels in vector form; asked for only where {@code jdk.incubator.vector} is
   *     there. Otherwise scalar form, which gives the same bits.
   */
  public abstract Execution newExecution(boolean vector);
}
