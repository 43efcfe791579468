package org.lrai.verifier.bound;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a search gives up.
 *
 * @param steps regions to analyze at most: the result is the same wherever these end it
 * @param deadline of {@link System#nanoTime}
 */
public record Limits(long steps, long deadline) {
  /** Limits from now on. */
  public static Limits of(long steps, Duration wallClock) {
    return new Limits(steps, System.nanoTime() + wallClock.toNanos());
  }

  boolean expired() {
    return System.nanoTime() - deadline >= 0;
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
