package org.lrai.cli.benchmark;

import java.util.List;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;
import org.lrai.cli.console.Json;

/**
 * How the time of a call grows with a dim, beside the nearest polynomial whose coefficients are not
 * negative: a line for work that is linear in the dim, a parabola for attention.
 *
 * @param dim that has the sizes
 * @param degree of the polynomial
 * @param threads of a call
 * @param points what was measured, smallest size first
 * @param coefficients of the polynomial in milliseconds, the constant first
 */
public record Growth(
    String dim, int degree, int threads, List<Point> points, List<Double> coefficients) {
  public Growth {
    points = List.copyOf(points);
    coefficients = List.copyOf(coefficients);
  }

  /** Calls at one size: milliseconds. */
  public record Point(long size, Spread time) {}

  /** The growth that some points show. */
  public static Growth of(String dim, int degree, int threads, List<Point> points) {
    double[] sizes = points.stream().mapToDouble(Point::size).toArray();
    double[] times = points.stream().mapToDouble(point -> point.time.median()).toArray();
    return new Growth(
        dim, degree, threads, points, PolynomialFit.nonNegative(sizes, times, degree));
  }

  /** The polynomial at a size, in milliseconds. */
  public double expected(double size) {
    double sum = 0;
    for (double coefficient : coefficients.reversed()) {
      sum = sum * size + coefficient;
    }
    return sum;
  }

  /** The polynomial at the size of a point. */
  public double expected(Point point) {
    return expected((double) point.size);
  }

  /** By how much a time is above the polynomial, over the polynomial. */
  public double deviation(Point point) {
    return point.time.median() / expected(point) - 1;
  }

  /** The largest deviation up or down, without its sign. */
  public double largestDeviation() {
    return points.stream().mapToDouble(point -> Math.abs(deviation(point))).max().orElse(0);
  }

  /** All of it. */
  public Json.Members json() {
    return Json.object()
        .put("dim", dim)
        .put("degree", degree)
        .put("threads", threads)
        .put(
            "points",
            points,
            point ->
                Json.object()
                    .put("size", point.size)
                    .put("milliseconds", point.time.json())
                    .put("expected", expected(point))
                    .put("deviation", deviation(point)))
        .put("coefficients", coefficients, Json::number)
        .put("largestDeviation", largestDeviation());
  }
}
