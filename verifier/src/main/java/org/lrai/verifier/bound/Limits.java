package org.lrai.verifier.bound;

import java.time.Duration;

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
}
