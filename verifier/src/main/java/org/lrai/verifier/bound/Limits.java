package org.lrai.verifier.bound;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Effort;

/**
 * When a search gives up.
 *
 * @param steps regions to analyze at most: the result is the same wherever these end it
 * @param deadline of {@link System#nanoTime}
 */
public record Limits(long steps, long deadline) {
  /** What substitutions take in half of the time, about: most of the terms they count are zeros. */
  private static final double OPERATIONS_PER_NANO = 1.5;

  /** Limits from now on. */
  public static Limits of(long steps, Duration wallClock) {
    return new Limits(steps, System.nanoTime() + wallClock.toNanos());
  }

  /** Whether there is no time left. */
  public boolean expired() {
    return remainingNanos() <= 0;
  }

  /** Nanoseconds until the deadline; negative afterwards. */
  public long remainingNanos() {
    return deadline - System.nanoTime();
  }

  /** About how many operations of substitutions fit into half of the time that is left. */
  double operations() {
    return Math.max(0, remainingNanos() * OPERATIONS_PER_NANO);
  }

  /** The same steps in one of so many parts of the time that is left. */
  Limits part(int parts) {
    return new Limits(steps, System.nanoTime() + remainingNanos() / parts);
  }

  /**
   * An effort that leaves time for more.
   *
   * @param parts regions that are analyzed side by side
   */
  Effort within(Effort effort, int parts) {
    double operations = operations() / parts;
    return operations >= effort.operations()
        ? effort
        : new Effort(effort.everyNeuron(), effort.differences(), (long) operations);
  }

  /**
   * What a search answers that has to end after so many steps; null if it may go on.
   *
   * @param parts what is analyzed in a step
   */
  @Nullable PropertyVerdict reached(long taken, String parts) {
    if (expired()) {
      return new PropertyVerdict.TimedOut();
    }
    return taken >= steps
        ? new PropertyVerdict.Unknown("the limit of " + taken + " " + parts + " was reached")
        : null;
  }
}
