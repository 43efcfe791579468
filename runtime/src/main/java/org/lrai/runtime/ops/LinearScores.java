package org.lrai.runtime.ops;

import org.lrai.runtime.Tensor;

/** Rows of X times the rows of a matrix, plus intercepts, in double precision. */
final class LinearScores {
  private final Elements x;
  private final int features;
  private final double[] coefficients;
  private final double[] intercepts;

  /**
   * Reads X {@code [N, F]} ({@code [F]} counts as one row) from input 0, coefficients {@code [count
   * * F]} from input 1 and optional intercepts {@code [count]} from input 2.
   */
  LinearScores(Inputs in) {
    Tensor tensor = in.tensor(0, "X");
    in.require(tensor.rank() == 1 || tensor.rank() == 2, "X is %s, not [N, F]", tensor);
    x = Elements.of(tensor);
    features = (int) tensor.dim(tensor.rank() - 1);
    coefficients = in.numbers(1, "coefficients");
    in.require(
        features > 0 && coefficients.length % features == 0,
        "%d coefficients for %d features",
        coefficients.length,
        features);
    int count = coefficients.length / features;
    double[] given = in.optionalNumbers(2, "intercepts");
    in.require(
        given == null || given.length == 0 || given.length == count,
        "the intercepts are not %d",
        count);
    intercepts = given == null || given.length == 0 ? new double[count] : given;
  }

  static int rows(Tensor x) {
    return x.rank() == 1 ? 1 : (int) x.dim(0);
  }

  int count() {
    return intercepts.length;
  }

  double[] row(int row) {
    double[] scores = new double[count()];
    for (int k = 0; k < scores.length; k++) {
      double sum = intercepts[k];
      for (int f = 0; f < features; f++) {
        sum += x.getDouble(row * features + f) * coefficients[k * features + f];
      }
      scores[k] = sum;
    }
    return scores;
  }
}
