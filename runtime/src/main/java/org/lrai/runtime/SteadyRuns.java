package org.lrai.runtime;

/**
 * Runs in a row that leave no more garbage than they must. Vector code that is not compiled leaves
 * hundreds of MiB a second, and the JVM may take seconds to compile it: where one of many kernels
 * is late, the time of a whole run does not tell.
 */
final class SteadyRuns {
  private static final int RUNS = 6;
  private static final long NANOS = 50_000_000;

  /** Threads take memory from the heap in pieces of up to some MiB. */
  private static final long SLACK_BYTES = 6L << 20;

  private final long since = System.nanoTime();
  private final long usedBefore = usedBytes();
  private final double allowed;
  private int runs;

  /**
   * @param allowed bytes that each may leave, outputs included; {@link Long#MAX_VALUE} for any
   */
  SteadyRuns(long allowed) {
    this.allowed = allowed;
  }

  /** Counts a run; false if it left more garbage, or a garbage collection hides what it left. */
  boolean goesOn() {
    runs++;
    long grown = usedBytes() - usedBefore;
    return allowed == Long.MAX_VALUE || (grown >= 0 && grown <= SLACK_BYTES + runs * allowed);
  }

  /** Whether there were so many, over so long a time, that the next ones will be like them. */
  boolean isLong() {
    return runs >= RUNS && System.nanoTime() - since >= NANOS;
  }

  /** What the heap holds, garbage included. */
  static long usedBytes() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
