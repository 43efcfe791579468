package org.lrai.runtime.program;

import java.util.concurrent.locks.LockSupport;

/**
 * Runs loops in the calling thread, and of each loop single iterations many times before the whole:
 * until the JVM has compiled a kernel, in vector form above all, it runs a hundred times slower
 * than afterwards, and single iterations are enough for the JVM to see that it is worth it. They
 * are the first one, the last one and one between, which take all branches of most kernels: code
 * that was compiled without having seen a branch is thrown away when it is taken, and the kernel
 * slow again.
 *
 * <p>A loop is repeated until it is as fast as its scalar form, so that the JVM has one kernel to
 * compile at a time. Where many wait for its second compiler, HotSpot gives them to the first one
 * without profiles meanwhile; from there the way to the second leads through code with profiles,
 * which the first compiler cannot make of long kernels ("out of virtual registers"). They would
 * stay slow for ever.
 *
 * <p>Before that come calls without any iteration. HotSpot's second compiler makes code for a
 * method after some hundred calls, and before that, after some ten thousand iterations of its
 * loops, code that is entered in the middle of one of them. Of long vector kernels that takes
 * longer than all else, and is of no use later; methods that have been called often enough are
 * spared it.
 *
 * <p>Kernels that work in place may then give wrong numbers: what comes out is not to be used.
 */
public final class GradualWorkers extends Workers {
  /** Calls after which the JVM compiles a method for good, if it has loops. */
  private static final int ROUNDS = 600;

  /** What a call without iterations takes at most if it is not interpreted. */
  private static final long EMPTY_CALL_NANOS = 100;

  /** What the JVM's first compiler may need for a kernel: it counts calls of its own code only. */
  private static final long FIRST_COMPILER_NANOS = 3_000_000;

  /** How often it is waited for. */
  private static final int MOST_WAITS = 2;

  private static final long MOST_NANOS = 2_000_000_000L;

  /** The part of the expected time that clocks and other work may add. */
  private static final double SLACK = 1.25;

  private static final long CLOCK_NANOS = 200;

  private final LoopTimes expected;
  private int loops;

  /**
   * @param expected times of the same loops in scalar form
   */
  public GradualWorkers(LoopTimes expected) {
    super(1);
    this.expected = expected;
  }

  @Override
  public void parallel(RangeTask task, int call, int extent, int minimumGrain) {
    double enough = expected.nanosPerIteration(loops++) * SLACK;
    if (extent <= 0) {
      return;
    }
    callWithoutIterations(task, call);
    int[] iterations = {0, extent / 2, extent - 1};
    long start = System.nanoTime();
    long before = start;
    int fast = 0;
    for (int round = 0; fast < ROUNDS && before - start < MOST_NANOS; round++) {
      int iteration = iterations[round % iterations.length];
      task.runRange(call, iteration, iteration + 1);
      long now = System.nanoTime();
      fast = now - before <= enough + CLOCK_NANOS ? fast + 1 : 0;
      before = now;
    }
    long nanos = Long.MAX_VALUE;
    for (int whole = 0;
        whole == 0 || (nanos > enough * extent + CLOCK_NANOS && before - start < MOST_NANOS);
        whole++) {
      task.runRange(call, 0, extent);
      long now = System.nanoTime();
      nanos = now - before;
      before = now;
    }
  }

  /** Fewer calls in all than those after which a method without loops would be compiled. */
  private static void callWithoutIterations(RangeTask task, int call) {
    for (int wait = 0; wait < MOST_WAITS; wait++) {
      if (emptyNanos(task, call) <= ROUNDS * EMPTY_CALL_NANOS) {
        break;
      }
      LockSupport.parkNanos(FIRST_COMPILER_NANOS);
    }
    emptyNanos(task, call);
  }

  private static long emptyNanos(RangeTask task, int call) {
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      task.runRange(call, 0, 0);
    }
    return System.nanoTime() - start;
  }
}
