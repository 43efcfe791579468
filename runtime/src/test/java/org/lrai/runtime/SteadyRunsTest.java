package org.lrai.runtime;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadyRunsTest {
  /** Also if the heap is collected meanwhile. */
  @Test
  void runsThatLeaveGarbageAreNotSteady() {
    SteadyRuns runs = new SteadyRuns(100);
    List<byte[]> garbage = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      garbage.add(new byte[1 << 20]);
    }
    assertFalse(runs.goesOn(), () -> garbage.size() + " MiB");
  }

  @Test
  void afterFewRunsOneDoesNotKnow() {
    SteadyRuns runs = new SteadyRuns(100);
    runs.goesOn();
    assertFalse(runs.isLong());
  }
}
