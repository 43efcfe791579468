package org.lrai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;
import org.lrai.cli.console.Progress;
import org.lrai.runtime.Tensor;

class RoundsTest {

  /** A side whose calls take a known time. */
  private static final class Busy implements Contestant {
    private final long nanos;
    private int calls;

    Busy(long nanos) {
      this.nanos = nanos;
    }

    @Override
    public void call() {
      calls++;
      long end = System.nanoTime() + nanos;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
    }

    @Override
    public List<Tensor> outputs() {
      return List.of();
    }

    @Override
    public void close() {}
  }

  @Test
  void timesAreThoseOfTheCalls() {
    Busy fast = new Busy(200_000);
    Busy slow = new Busy(2_000_000);

    Rounds rounds = Rounds.measure(List.of(fast, slow), 0.2, count -> Progress.NONE);

    // A busy machine makes calls longer, never shorter.
    assertTrue(rounds.times(0).p10() >= 0.2, "fast");
    assertTrue(rounds.times(1).p10() >= 2, "slow");
    assertTrue(rounds.rounds() >= 11, "enough for percentiles");
    assertTrue(fast.calls >= rounds.rounds() * rounds.callsPerRound(), "all calls were made");
    assertEquals(
        rounds.ratio(1, 0).median(),
        1 / rounds.ratio(0, 1).median(),
        1e-9,
        "with an odd number of rounds");
  }

  @Test
  void percentilesAreInterpolated() {
    assertEquals(new Spread(3, 1.4, 4.6), Statistics.spread(new double[] {5, 1, 4, 2, 3}));
    assertEquals(new Spread(7, 7, 7), Statistics.spread(new double[] {7}));
  }
}
