package org.lrai.cli.demo;

import java.util.Arrays;

/** Times of single calls, in nanoseconds. */
record Latency(long median, long p99) {

  static Latency of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latency(percentile(sorted, 50), percentile(sorted, 99));
  }

  /** The smallest time that so many percent of the calls do not exceed. */
  private static long percentile(long[] sorted, int percent) {
    int rank = (sorted.length * percent + 99) / 100;
    return sorted[Math.max(0, rank - 1)];
  }
}
