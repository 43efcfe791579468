package org.lrai.cli.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Polynomials through measured points. */
final class PolynomialFit {
  private PolynomialFit() {}

  /**
   * The coefficients, constant first, of the polynomial without negative ones for which the sum of
   * the squares of {@code p(x) / y - 1} is least. There are few: all sets of coefficients that are
   * not 0 are tried.
   */
  static List<Double> nonNegative(double[] x, double[] y, int degree) {
    List<Double> best = Collections.nCopies(degree + 1, 0.0);
    double least = Double.POSITIVE_INFINITY;
    for (int set = 1; set < 1 << (degree + 1); set++) {
      List<Integer> powers = new ArrayList<>();
      for (int power = 0; power <= degree; power++) {
        if ((set >> power & 1) != 0) {
          powers.add(power);
        }
      }
      double[] solution = leastSquares(x, y, powers);
      List<Double> coefficients = new ArrayList<>(Collections.nCopies(degree + 1, 0.0));
      boolean isAllowed = true;
      for (int k = 0; k < powers.size(); k++) {
        coefficients.set(powers.get(k), solution[k]);
        isAllowed &= solution[k] >= 0;
      }
      double error = isAllowed ? error(x, y, coefficients) : Double.POSITIVE_INFINITY;
      if (error < least) {
        least = error;
        best = coefficients;
      }
    }
    return best;
  }

  private static double error(double[] x, double[] y, List<Double> coefficients) {
    double error = 0;
    for (int i = 0; i < x.length; i++) {
      double value = 0;
      for (double coefficient : coefficients.reversed()) {
        value = value * x[i] + coefficient;
      }
      error += (value / y[i] - 1) * (value / y[i] - 1);
    }
    return error;
  }

  /** The normal equations of {@code sum_k c[k] x^powers[k] / y = 1}; NaN if they have no answer. */
  private static double[] leastSquares(double[] x, double[] y, List<Integer> powers) {
    int n = powers.size();
    double[][] equations = new double[n][n + 1];
    for (int i = 0; i < x.length; i++) {
      for (int row = 0; row < n; row++) {
        double left = Math.pow(x[i], powers.get(row)) / y[i];
        for (int column = 0; column < n; column++) {
          equations[row][column] += left * Math.pow(x[i], powers.get(column)) / y[i];
        }
        equations[row][n] += left;
      }
    }
    return solve(equations);
  }

  /** Gauss and Jordan; the matrix is symmetric and not negative, so its pivots are. */
  private static double[] solve(double[][] equations) {
    int n = equations.length;
    for (int pivot = 0; pivot < n; pivot++) {
      for (int row = 0; row < n; row++) {
        double factor = row == pivot ? 0 : equations[row][pivot] / equations[pivot][pivot];
        for (int column = pivot; row != pivot && column <= n; column++) {
          equations[row][column] -= factor * equations[pivot][column];
        }
      }
    }
    double[] solution = new double[n];
    for (int row = 0; row < n; row++) {
      solution[row] = equations[row][n] / equations[row][row];
    }
    return solution;
  }
}
