package org.lrai.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;
import org.lrai.cli.console.Progress;

/**
 * Times of calls, taken in rounds: one side runs some calls, then the other the same number, so
 * that whatever else happens on the machine meets both. The side that begins alternates.
 */
final class Rounds {
  private static final double MAX_WARM_UP_NANOS = 3e9;
  private static final int WARM_UP_CALLS = 30;

  /** How often longer than asked for a warm-up may take. */
  private static final int WARM_UP_AT_MOST = 20;

  private static final long WATCH_NANOS = 10_000_000L;
  private static final long SLICE_NANOS = 60_000_000L;
  private static final int MIN_ROUNDS = 11;
  private static final int MAX_ROUNDS = 401;

  private final List<Contestant> sides;
  private final int calls;
  private final double[][] millis;

  private Rounds(List<Contestant> sides, int calls, int rounds) {
    this.sides = sides;
    this.calls = calls;
    this.millis = new double[sides.size()][rounds];
  }

  /** Warms up, then measures for about that long. */
  static Rounds measure(List<Contestant> sides, double seconds, IntFunction<Progress> progress) {
    double slowest = 0;
    double sum = 0;
    for (Contestant side : sides) {
      double nanos = warmUp(side, Math.min(MAX_WARM_UP_NANOS, seconds * 1e9));
      slowest = Math.max(slowest, nanos);
      sum += nanos;
    }
    int calls = (int) Math.clamp(SLICE_NANOS / Math.max(1, slowest), 1, 100_000);
    int enough = (int) Math.clamp(seconds * 1e9 / (sum * calls), MIN_ROUNDS, MAX_ROUNDS);
    int rounds = enough | 1; // Odd: the median is one of the rounds.
    Rounds measured = new Rounds(sides, calls, rounds);
    try (Progress shown = progress.apply(rounds)) {
      for (int round = 0; round < rounds; round++) {
        measured.run(round);
        shown.step(String.format(Locale.ROOT, "%d calls a round", calls));
      }
    }
    return measured;
  }

  /**
   * Time of a call when the JIT compiler has done its work, in nanoseconds. It is done when it has
   * finished nothing for a while: on a busy machine large kernels can wait for it for half a
   * minute, and run a hundred times slower until then.
   */
  static double warmUp(Contestant side, double atLeastNanos) {
    long start = System.nanoTime();
    long last = start;
    long compiledLast = start;
    long compilation = compilationMillis();
    double nanos = 0;
    for (int call = 0;
        call < WARM_UP_CALLS
            || last - start < atLeastNanos
            || (last - compiledLast < atLeastNanos
                && last - start < WARM_UP_AT_MOST * atLeastNanos);
        call++) {
      side.call();
      long now = System.nanoTime();
      nanos = call == 0 ? now - last : Math.min(nanos, (double) (now - last));
      if (now / WATCH_NANOS != last / WATCH_NANOS && compilationMillis() != compilation) {
        compilation = compilationMillis();
        compiledLast = now;
      }
      last = now;
    }
    return nanos;
  }

  /** Time that the JIT compiler has spent on what it has finished. */
  private static long compilationMillis() {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    return compiler == null ? 0 : compiler.getTotalCompilationTime();
  }

  private void run(int round) {
    for (int turn = 0; turn < sides.size(); turn++) {
      int side = (turn + round) % sides.size();
      Contestant contestant = sides.get(side);
      contestant.call(); // Brings its code and data back into the caches.
      long start = System.nanoTime();
      for (int call = 0; call < calls; call++) {
        contestant.call();
      }
      millis[side][round] = (System.nanoTime() - start) / (1e6 * calls);
    }
  }

  int callsPerRound() {
    return calls;
  }

  int rounds() {
    return millis[0].length;
  }

  /** Times of a side, in milliseconds a call. */
  Spread times(int side) {
    return Statistics.spread(millis[side]);
  }

  /** Times of one side over those of another, round by round. */
  Spread ratio(int over, int under) {
    double[] ratios = new double[rounds()];
    for (int round = 0; round < ratios.length; round++) {
      ratios[round] = millis[over][round] / millis[under][round];
    }
    return Statistics.spread(ratios);
  }
}
