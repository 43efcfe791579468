package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradualWorkersTest {
  private static final int EXTENT = 9;

  private record Range(int from, int to) {}

  /** What the JVM counts: first calls alone, then single iterations, then the whole loop. */
  @Test
  void callsWithoutIterationsComeFirst() {
    List<Range> ranges = run(EXTENT);

    int empty = 0;
    while (ranges.get(empty).equals(new Range(0, 0))) {
      empty++;
    }
    assertTrue(600 <= empty, empty + " calls");
    assertTrue(
        empty < 5_000, empty + " calls"); // from there on, methods without loops are compiled
    List<Range> others = ranges.subList(empty, ranges.size());
    assertTrue(others.size() > 600, others.size() + " calls with iterations");
    List<Range> single = List.of(new Range(0, 1), new Range(4, 5), new Range(8, 9));
    for (int i = 0; i < others.size() - 1; i++) {
      assertEquals(single.get(i % 3), others.get(i));
    }
    assertEquals(new Range(0, EXTENT), others.getLast());
  }

  @Test
  void loopsWithoutIterationsAreLeftOut() {
    assertTrue(run(0).isEmpty());
    assertFalse(run(1).isEmpty());
  }

  /** The ranges of a loop in which every call is fast enough. */
  private static List<Range> run(int extent) {
    List<Range> ranges = new ArrayList<>();
    GradualWorkers workers = new GradualWorkers(new LoopTimes()); // no time is known: no limit
    workers.parallel((_, from, to) -> ranges.add(new Range(from, to)), 0, extent, 1);
    return ranges;
  }
}
