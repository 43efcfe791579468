package org.lrai.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.program.Execution;
import org.lrai.runtime.program.GradualWorkers;
import org.lrai.runtime.program.KernelTimes;
import org.lrai.runtime.program.LoopTimes;
import org.lrai.runtime.program.Workers;

/** Runs of an execution on the same inputs, in which the JVM compiles what it calls. */
final class Rehearsal {
  /** Runs after which the JVM has compiled whatever a small model calls. */
  private static final int SMALL_RUNS = 12_000;

  /**
   * A model that has not had as many runs by then is no small one: what takes its time are loops,
   * which the JVM compiles after some hundred runs; the rest waits for calls.
   */
  private static final long SMALL_NANOS = 500_000_000L;

  /** A run that takes longer is no small one: its loops, not its calls, get it compiled. */
  private static final long LONG_RUN_NANOS = 2_000_000;

  /** Runs in which the times of loops are taken. */
  private static final int TIMED_RUNS = 5;

  /** Runs in which garbage is measured; the heap shows it in pieces. */
  private static final long GARBAGE_NANOS = 20_000_000;

  private static final long LEAST_GARBAGE = 1024;

  /**
   * After so long without a better time, runs count as steady whatever garbage there is: other
   * threads of the application leave some.
   */
  private static final long NOISY_NANOS = 2_000_000_000L;

  private final Execution execution;
  private final @Nullable Value[] inputs;
  private final int outputs;
  private final long[] symbols;
  private final Workers workers;

  /**
   * What is expected of runs.
   *
   * @param nanos what a run should come down to
   * @param mostNanos when to give up
   * @param patienceNanos when to give up if a run or a kernel takes longer than expected, and for
   *     so long nothing has become faster
   * @param garbage bytes that a run may leave
   */
  record Goal(long nanos, long mostNanos, long patienceNanos, long garbage) {}

  /**
   * @param outputs their number
   */
  Rehearsal(
      Execution execution, @Nullable Value[] inputs, int outputs, long[] symbols, Workers workers) {
    this.execution = execution;
    this.inputs = inputs;
    this.outputs = outputs;
    this.symbols = symbols;
    this.workers = workers;
  }

  Value[] run() {
    return run(workers);
  }

  private Value[] run(Workers on) {
    @Nullable Value[] made = new @Nullable Value[outputs];
    execution.run(inputs, made, symbols, on);
    List<Value> all = new ArrayList<>();
    for (Value output : made) {
      if (output != null) {
        all.add(output);
      }
    }
    return all.toArray(new Value[0]);
  }

  private void runTimed(KernelTimes times) {
    execution.time(times);
    try {
      run();
    } finally {
      execution.time(null);
    }
    times.endRun();
  }

  /** How long each loop takes. */
  LoopTimes loopTimes() {
    LoopTimes times = new LoopTimes();
    for (int i = 0; i < TIMED_RUNS; i++) {
      times.restart();
      run(times);
    }
    return times;
  }

  /** Bytes that a run may leave on the heap, outputs included: twice what it does leave. */
  long garbage() {
    long begin = System.nanoTime();
    long before = SteadyRuns.usedBytes();
    long runs = 0;
    while (runs < TIMED_RUNS || System.nanoTime() - begin < GARBAGE_NANOS) {
      run();
      runs++;
    }
    return Math.max(0, SteadyRuns.usedBytes() - before) / runs * 2 + LEAST_GARBAGE;
  }

  /** Has the JVM compile the kernels. */
  void startGradually(LoopTimes expected) {
    try {
      run(new GradualWorkers(expected));
    } catch (ModelException | IndexOutOfBoundsException e) {
      // A kernel that works in place spoilt an index; the runs to come are what counts.
    }
  }

  /**
   * The time of a run, after as many as it takes for it to be steady. In every second one the times
   * of kernels are taken, aside from its own.
   *
   * @param times of the kernels, to be filled in
   */
  long steadyNanos(Goal goal, KernelTimes times) {
    long begin = System.nanoTime();
    long best = Long.MAX_VALUE;
    long lastBetter = begin;
    int late = Integer.MAX_VALUE;
    SteadyRuns steady = new SteadyRuns(goal.garbage());
    for (int runs = 0; runs < 2 || System.nanoTime() - begin < goal.mostNanos(); runs++) {
      boolean isTimed = runs % 2 != 0;
      long start = System.nanoTime();
      if (isTimed) {
        runTimed(times);
      } else {
        run();
      }
      long end = System.nanoTime();
      boolean isBetter = isTimed ? times.lateCount() < late : end - start < best - best / 10;
      if (isTimed) {
        late = times.lateCount();
      } else {
        best = Math.min(best, end - start);
      }
      if (isBetter) {
        lastBetter = end;
      }
      if (isBetter || !steady.goesOn()) {
        steady = new SteadyRuns(goal.garbage());
      }
      if (late > 0 || best > goal.nanos()) {
        if (end - lastBetter > goal.patienceNanos()) {
          break;
        }
        continue;
      }
      boolean enough =
          end - start > LONG_RUN_NANOS || runs >= SMALL_RUNS || end - begin > SMALL_NANOS;
      if (enough && (steady.isLong() || end - lastBetter > NOISY_NANOS)) {
        break;
      }
    }
    return best;
  }
}
