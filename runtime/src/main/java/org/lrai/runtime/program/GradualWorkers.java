package org.lrai.runtime.program;

/**
 * Runs loops in the calling thread, and of each loop the first iteration many times before the
 * whole: until the JVM has compiled a kernel, in vector form above all, it runs a hundred times
 * slower than afterwards, and one iteration is enough for the JVM to see that it is worth it.
 *
 * <p>Kernels that work in place may then give wrong numbers: what comes out is not to be used.
 */
public final class GradualWorkers extends Workers {
  /** Calls after which the JVM compiles a method for good, if it has loops. */
  private static final int ROUNDS = 600;

  private static final long MOST_NANOS = 300_000_000;

  public GradualWorkers() {
    super(1);
  }

  @Override
  public void parallel(RangeTask task, int call, int extent, int minimumGrain) {
    if (extent <= 0) {
      return;
    }
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS && System.nanoTime() - start < MOST_NANOS; i++) {
      task.runRange(call, 0, 1);
    }
    task.runRange(call, 0, extent);
  }
}
