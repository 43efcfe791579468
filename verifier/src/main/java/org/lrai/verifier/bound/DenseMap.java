package org.lrai.verifier.bound;

import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Network.Layer;

/**
 * An affine layer of which each row reads the same neurons, one after the other: kept by columns,
 * as sums over rows side by side are fast.
 *
 * @param first the first neuron that is read
 * @param columns weights of each neuron that is read
 * @param constant what is added to each row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DenseMap(int first, double[][] columns, double[] constant) {
  /** A layer in this form; null if it has not got it. */
  static @Nullable DenseMap of(Layer.Affine affine) {
    int rows = affine.size();
    int[] start = affine.start();
    int[] source = affine.source();
    int begin = rows == 0 ? 0 : afterConstant(affine, 0);
    if (rows == 0 || begin == start[1]) {
      return null;
    }
    int first = source[begin];
    double[] constant = new double[rows];
    double[][] columns = new double[start[1] - begin][rows];
    for (int i = 0; i < rows; i++) {
      int from = afterConstant(affine, i);
      if (start[i + 1] - from != columns.length) {
        return null;
      }
      for (int t = start[i]; t < from; t++) {
        constant[i] += affine.weight()[t];
      }
      for (int j = 0; j < columns.length; j++) {
        if (source[from + j] != first + j) {
          return null;
        }
        columns[j][i] = affine.weight()[from + j];
      }
    }
    return new DenseMap(first, columns, constant);
  }

  /** The place of a row's first term that reads a neuron other than the constant. */
  private static int afterConstant(Layer.Affine affine, int row) {
    int t = affine.start()[row];
    while (t < affine.start()[row + 1] && affine.source()[t] == Network.ONE) {
      t++;
    }
    return t;
  }

  /** Sets the values of neurons from {@code to} on. */
  void apply(double[] value, int to) {
    double[] sum = constant.clone();
    int[] present = new int[columns.length];
    int count = 0;
    for (int j = 0; j < columns.length; j++) {
      if (value[first + j] != 0) {
        present[count++] = j;
      }
    }
    int k = 0;
    for (; k + 4 <= count; k += 4) {
      addFour(value, present[k], present[k + 1], present[k + 2], present[k + 3], sum);
    }
    for (; k < count; k++) {
      add(value[first + present[k]], columns[present[k]], sum);
    }
    System.arraycopy(sum, 0, value, to, sum.length);
  }

  private void addFour(double[] value, int j0, int j1, int j2, int j3, double[] sum) {
    double a = value[first + j0];
    double b = value[first + j1];
    double c = value[first + j2];
    double d = value[first + j3];
    double[] c0 = columns[j0];
    double[] c1 = columns[j1];
    double[] c2 = columns[j2];
    double[] c3 = columns[j3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] =
          Math.fma(a, c0[i], Math.fma(b, c1[i], Math.fma(c, c2[i], Math.fma(d, c3[i], sum[i]))));
    }
  }

  private static void add(double factor, double[] column, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.fma(factor, column[i], sum[i]);
    }
  }
}
