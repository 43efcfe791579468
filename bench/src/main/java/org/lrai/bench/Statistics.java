package org.lrai.bench;

import java.util.Arrays;
import java.util.List;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;

/** Order statistics. */
final class Statistics {
  private Statistics() {}

  /** Median and the 10th and 90th percentile, interpolated between neighbours. */
  static Spread spread(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Spread(quantile(sorted, 0.5), quantile(sorted, 0.1), quantile(sorted, 0.9));
  }

  /** The middle one, or the middle between the two in the middle. */
  static double median(List<Double> values) {
    return spread(values.stream().mapToDouble(Double::doubleValue).toArray()).median();
  }

  private static double quantile(double[] sorted, double fraction) {
    double position = fraction * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
