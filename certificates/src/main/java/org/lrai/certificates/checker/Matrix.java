package org.lrai.certificates.checker;

import org.jspecify.annotations.Nullable;

/**
 * The weights of an affine layer on one earlier layer: dense rows if most of them are there, else
 * the terms alone. Built for one thing, adding multiples of rows to coefficients.
 */
final class Matrix {
  /** Rows, or null where {@link #start} counts the terms. */
  private final double @Nullable [][] dense;

  private final int[] start;
  private final int[] column;
  private final double[] value;

  private Matrix(double @Nullable [][] dense, int[] start, int[] column, double[] value) {
    this.dense = dense;
    this.start = start;
    this.column = column;
    this.value = value;
  }

  /** Terms row by row; a column may occur twice in a row. */
  static Matrix of(int[] start, int[] column, double[] value, int columns) {
    int rows = start.length - 1;
    if (column.length < 0.5 * rows * columns) {
      return new Matrix(null, start, column, value);
    }
    double[][] dense = new double[rows][columns];
    boolean[] seen = new boolean[columns];
    for (int i = 0; i < rows; i++) {
      for (int t = start[i]; t < start[i + 1]; t++) {
        if (seen[column[t]]) {
          return new Matrix(null, start, column, value); // a sum would round
        }
        seen[column[t]] = true;
        dense[i][column[t]] = value[t];
      }
      for (int t = start[i]; t < start[i + 1]; t++) {
        seen[column[t]] = false;
      }
    }
    return new Matrix(dense, start, column, value);
  }

  /** Adds {@code factor[i] * row i} to the sum, for all i; one rounding for each term. */
  void addRows(double[] factor, double[] sum) {
    double[][] rows = dense;
    if (rows == null) {
      addTerms(factor, sum);
      return;
    }
    int i = 0;
    for (; i + 4 <= factor.length; i += 4) {
      if (factor[i] != 0 || factor[i + 1] != 0 || factor[i + 2] != 0 || factor[i + 3] != 0) {
        addFour(factor, i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], sum);
      }
    }
    for (; i < factor.length; i++) {
      if (factor[i] != 0) {
        addOne(factor[i], rows[i], sum);
      }
    }
  }

  // Loops of one subscript, of arrays that are read and written at the same place: vectorized.
  private static void addFour(
      double[] factor, int i, double[] r0, double[] r1, double[] r2, double[] r3, double[] sum) {
    double a = factor[i];
    double b = factor[i + 1];
    double c = factor[i + 2];
    double d = factor[i + 3];
    for (int j = 0; j < sum.length; j++) {
      sum[j] =
          Math.fma(a, r0[j], Math.fma(b, r1[j], Math.fma(c, r2[j], Math.fma(d, r3[j], sum[j]))));
    }
  }

  private static void addOne(double a, double[] row, double[] sum) {
    for (int j = 0; j < sum.length; j++) {
      sum[j] = Math.fma(a, row[j], sum[j]);
    }
  }

  private void addTerms(double[] factor, double[] sum) {
    for (int i = 0; i < factor.length; i++) {
      double a = factor[i];
      if (a != 0) {
        for (int t = start[i]; t < start[i + 1]; t++) {
          sum[column[t]] = Math.fma(a, value[t], sum[column[t]]);
        }
      }
    }
  }
}
