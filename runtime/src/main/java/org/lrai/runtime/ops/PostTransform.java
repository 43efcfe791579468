package org.lrai.runtime.ops;

import java.util.Arrays;
import org.lrai.runtime.program.ScalarMath;

/**
 * What ONNX's classical models do with the scores of a row at the end. Computed in double
 * precision.
 */
public enum PostTransform {
  NONE,
  /** {@code exp(s)} over the sum of all. */
  SOFTMAX,
  /** {@code 1 / (1 + exp(-s))} for each score. */
  LOGISTIC,
  /** Softmax of the scores beyond 1e-7 from 0; the others become 0. All 0: one half each. */
  SOFTMAX_ZERO,
  /**
   * The inverse of the normal distribution for each score, by Winitzki's approximation of the
   * inverse error function with a = 0.147, as ONNX's reference implementation has it.
   */
  PROBIT;

  private static final double NEAR_ZERO = 1e-7;
  private static final double WINITZKI = 0.147;

  /** Transforms the scores of a row in place. */
  void apply(double[] scores) {
    switch (this) {
      case NONE -> {}
      case SOFTMAX -> softmax(scores, -1);
      case LOGISTIC -> {
        for (int i = 0; i < scores.length; i++) {
          scores[i] = logistic(scores[i]);
        }
      }
      case SOFTMAX_ZERO -> softmax(scores, NEAR_ZERO);
      case PROBIT -> {
        for (int i = 0; i < scores.length; i++) {
          scores[i] = probit(scores[i]);
        }
      }
    }
  }

  static double logistic(double score) {
    return ScalarMath.sigmoid(score);
  }

  /** Softmax of the scores whose absolute value is over a limit; the others become 0. */
  private static void softmax(double[] scores, double limit) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.abs(scores[i]) > limit ? StrictMath.exp(scores[i] - largest) : 0;
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    if (sum == 0) {
      Arrays.fill(scores, 0.5);
    }
  }

  private static double probit(double score) {
    double x = 2 * score - 1;
    double log = StrictMath.log((1 - x) * (1 + x));
    double half = 2 / (Math.PI * WINITZKI) + 0.5 * log;
    double inverse = Math.sqrt(Math.sqrt(half * half - log / WINITZKI) - half);
    return Math.sqrt(2) * Math.copySign(inverse, x);
  }
}
