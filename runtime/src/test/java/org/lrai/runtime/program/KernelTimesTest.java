package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class KernelTimesTest {
  private static final long LONG_NANOS = 3_000_000;

  private static void run(KernelTimes times, String kernels, long nanos) {
    times.begin();
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) {
      Thread.onSpinWait();
    }
    times.end(kernels);
  }

  private static BitSet set(int... kernels) {
    BitSet set = new BitSet();
    for (int kernel : kernels) {
      set.set(kernel);
    }
    return set;
  }

  private static KernelTimes expected() {
    KernelTimes expected = new KernelTimes();
    run(expected, "K0", LONG_NANOS);
    run(expected, "K1+K12", 0);
    run(expected, "K2", 0);
    expected.endRun();
    assertEquals(0, expected.lateCount());
    return expected;
  }

  @Test
  void kernelsThatTakeLongerAreLate() {
    KernelTimes times = new KernelTimes(expected(), set(0, 1, 2, 3, 12));
    run(times, "K0", LONG_NANOS / 2);
    run(times, "K1+K12", LONG_NANOS);
    run(times, "K3", LONG_NANOS); // nothing is known of it
    times.endRun();
    assertEquals(1, times.lateCount());
    assertEquals(set(1, 12), times.late());
  }

  @Test
  void callsOfARunAreAddedUpAndTheBestRunCounts() {
    KernelTimes times = new KernelTimes(expected(), set(0));
    run(times, "K0", LONG_NANOS);
    run(times, "K0", LONG_NANOS);
    times.endRun();
    assertEquals(set(0), times.late());
    run(times, "K0", LONG_NANOS / 2);
    run(times, "K0", LONG_NANOS / 4);
    times.endRun();
    assertTrue(times.late().isEmpty());
    run(times, "K0", 2 * LONG_NANOS);
    times.endRun();
    assertTrue(times.late().isEmpty());
  }

  @Test
  void kernelsThatNobodyAskedForAreNotLate() {
    KernelTimes times = new KernelTimes(expected(), set(0));
    run(times, "K2", LONG_NANOS);
    times.endRun();
    assertEquals(0, times.lateCount());
  }
}
