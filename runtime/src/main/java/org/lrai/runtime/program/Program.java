package org.lrai.runtime.program;

import org.jspecify.annotations.Nullable;

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
   * @param forms of its kernels; vector form is asked for only where {@code jdk.incubator.vector}
   *     is there
   */
  public abstract Execution newExecution(KernelForms forms);

  /** Number of kernels; {@link #runKernel} can run each of them. */
  public int kernelCount() {
    return 0;
  }

  /**
   * Whether a kernel has a vector form of its own.
   *
   * @param kernel from 0 to {@link #kernelCount}
   */
  public boolean hasVectorForm(int kernel) {
    throw new IllegalArgumentException("no kernel " + kernel);
  }

  /**
   * Runs a range of a kernel by itself, so that it can be checked.
   *
   * @param kernel from 0 to {@link #kernelCount}
   * @param vector the form: vector form, if it has one, or scalar form
   * @param arrays for each of its arguments; those that are weights are not looked at: they are
   *     those with which the model calls the kernel first
   * @param sizes values of the kernel's symbolic sizes
   * @param from first iteration of the kernel's parallel loop, if it has one
   * @param to one past the last iteration
   */
  public void runKernel(
      int kernel, boolean vector, @Nullable Object[] arrays, int[] sizes, int from, int to) {
    throw new IllegalArgumentException("no kernel " + kernel);
  }
}
