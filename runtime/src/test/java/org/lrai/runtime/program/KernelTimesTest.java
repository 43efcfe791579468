package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class KernelTimesTest {
  private static final long LONG_NANOS = 1000;

  private static BitSet set(int... kernels) {
    BitSet set = new BitSet();
    for (int kernel : kernels) {
      set.set(kernel);
    }
    return set;
  }

  private static KernelTimes expected() {
    KernelTimes expected = new KernelTimes();
    expected.add("K0", LONG_NANOS);
    expected.add("K1+K12", 0);
    expected.add("K2", 0);
    expected.endRun();
    assertEquals(0, expected.lateCount());
    return expected;
  }

  @Test
  void kernelsThatTakeLongerAreLate() {
    KernelTimes times = new KernelTimes(expected(), set(0, 1, 2, 3, 12));
    times.add("K0", LONG_NANOS / 2);
    times.add("K1+K12", LONG_NANOS);
    times.add("K3", LONG_NANOS); // nothing is known of it
    times.endRun();
    assertEquals(1, times.lateCount());
    assertEquals(set(1, 12), times.late());
  }

  @Test
  void callsOfARunAreAddedUpAndTheBestRunCounts() {
    KernelTimes times = new KernelTimes(expected(), set(0));
    times.add("K0", LONG_NANOS);
    times.add("K0", LONG_NANOS);
    times.endRun();
    assertEquals(set(0), times.late());
    times.add("K0", LONG_NANOS / 2);
    times.add("K0", LONG_NANOS / 4);
    times.endRun();
    assertTrue(times.late().isEmpty());
    times.add("K0", 2 * LONG_NANOS);
    times.endRun();
    assertTrue(times.late().isEmpty());
  }

  @Test
  void theClockRunsFromBeginToEnd() {
    KernelTimes expected = new KernelTimes();
    expected.add("K0", 1);
    expected.endRun();
    KernelTimes times = new KernelTimes(expected, set(0));
    times.begin();
    long start = System.nanoTime();
    while (System.nanoTime() - start < LONG_NANOS) {
      Thread.onSpinWait();
    }
    times.end("K0");
    times.endRun();
    assertEquals(set(0), times.late());
  }

  @Test
  void kernelsThatNobodyAskedForAreNotLate() {
    KernelTimes times = new KernelTimes(expected(), set(0));
    times.add("K2", LONG_NANOS);
    times.endRun();
    assertEquals(0, times.lateCount());
  }
}
