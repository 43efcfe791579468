package org.lrai.verifier.bound;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Minimizes a function of few variables within [0, 1] each, by the (1+1) evolution strategy with
 * covariance matrix adaptation (Igel, Suttorp and Hansen, GECCO 2006, with the covariance updated
 * and factored anew). It follows valleys and creases of a function, where the steps of gradients go
 * to and fro.
 */
final class Evolution {
  private static final double TARGET = 2.0 / 11;
  private static final double MEMORY = 1.0 / 12;

  /** Share of successes beyond which the step is far too small for its direction to count. */
  private static final double TOO_EASY = 0.44;

  private static final double SMALLEST_STEP = 1e-9;

  private final Random random;
  private final ToDoubleFunction<double[]> function;
  private final int size;
  private final double[][] covariance;
  private final double[] path;
  private double[][] factor;
  private double[] best;
  private double least;
  private double step;
  private double successes = TARGET;

  private Evolution(
      Random random, ToDoubleFunction<double[]> function, double[] start, double step) {
    this.random = random;
    this.function = function;
    this.size = start.length;
    this.path = new double[size];
    this.covariance = new double[size][size];
    for (int i = 0; i < size; i++) {
      covariance[i][i] = 1;
    }
    this.factor = factored(covariance);
    this.best = start.clone();
    this.least = function.applyAsDouble(start);
    this.step = step;
  }

  /**
   * The point with the least value that was found.
   *
   * @param step standard deviation of the first steps
   * @param evaluations of the function, at most
   * @param enough a value at which the search ends
   */
  static Elite.Sample minimize(
      ToDoubleFunction<double[]> function,
      double[] start,
      double step,
      int evaluations,
      double enough,
      Random random) {
    Evolution evolution = new Evolution(random, function, start, step);
    for (int k = 1; k < evaluations && evolution.least > enough; k++) {
      if (evolution.step < SMALLEST_STEP) {
        break;
      }
      evolution.next();
    }
    return new Elite.Sample(evolution.best, evolution.least);
  }

  private void next() {
    double[] normal = new double[size];
    Arrays.setAll(normal, _ -> random.nextGaussian());
    double[] direction = new double[size];
    double[] child = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        direction[i] += factor[i][j] * normal[j];
      }
      child[i] = Math.clamp(best[i] + step * direction[i], 0, 1);
    }
    double value = function.applyAsDouble(child);
    boolean success = value <= least;
    successes = (1 - MEMORY) * successes + (success ? MEMORY : 0);
    step *= Math.exp((successes - TARGET) / ((1 - TARGET) * (1 + size / 2.0)));
    if (success) {
      best = child;
      least = value;
      adapt(direction);
    }
  }

  private void adapt(double[] direction) {
    double share = 2.0 / (size + 2);
    double rate = 2.0 / (size * (double) size + 6);
    boolean counts = successes < TOO_EASY;
    for (int i = 0; i < size; i++) {
      path[i] =
          (1 - share) * path[i] + (counts ? Math.sqrt(share * (2 - share)) * direction[i] : 0);
    }
    double lost = counts ? 0 : share * (2 - share);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        covariance[i][j] =
            (1 - rate) * covariance[i][j] + rate * (path[i] * path[j] + lost * covariance[i][j]);
      }
    }
    factor = factored(covariance);
  }

  /** The lower triangle of which the square is a matrix (Cholesky). */
  private static double[][] factored(double[][] matrix) {
    int size = matrix.length;
    double[][] factor = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        factor[i][j] = i == j ? Math.sqrt(Math.max(sum, Double.MIN_NORMAL)) : sum / factor[j][j];
      }
    }
    return factor;
  }
}
