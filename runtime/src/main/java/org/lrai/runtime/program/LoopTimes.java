package org.lrai.runtime.program;

import java.util.Arrays;

/** Runs loops in the calling thread and keeps the shortest time of each, by its place in a run. */
public final class LoopTimes extends Workers {
  private double[] nanos = new double[64];
  private int loops;

  public LoopTimes() {
    super(1);
  }

  /** Begins a run. */
  public void restart() {
    loops = 0;
  }

  /** The shortest time of an iteration of a loop; no limit if no run had so many loops. */
  double nanosPerIteration(int loop) {
    return loop < nanos.length && nanos[loop] > 0 ? nanos[loop] : Double.POSITIVE_INFINITY;
  }

  @Override
  public void parallel(RangeTask task, int call, int extent, int minimumGrain) {
    int loop = loops++;
    if (extent <= 0) {
      return;
    }
    long start = System.nanoTime();
    task.runRange(call, 0, extent);
    double each = Math.max(1, System.nanoTime() - start) / (double) extent;
    if (loop >= nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * loop);
    }
    nanos[loop] = nanos[loop] == 0 ? each : Math.min(nanos[loop], each);
  }
}
