package org.lrai.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Determinants of square matrices, by elimination with the largest pivot of each column, in double
 * precision, rounded once.
 *
 * <p>Input: X {@code [..., M, M]} of a float type. Output: {@code [...]}. ONNX Det.
 */
public record Determinant() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Det", inputs);
    Tensor x = in.tensor(0, "X");
    int rank = x.rank();
    in.require(rank >= 2 && x.dim(rank - 1) == x.dim(rank - 2), "X is %s, not of squares", x);
    int order = (int) x.dim(rank - 1);
    Tensor y = Tensor.zeros(x.elementType(), Arrays.copyOf(x.shape(), rank - 2));
    Elements from = Elements.of(x);
    Elements to = Elements.of(y);
    double[][] rows = new double[order][order];
    for (int matrix = 0; matrix < y.size(); matrix++) {
      for (int i = 0; i < order * order; i++) {
        rows[i / order][i % order] = from.getDouble(matrix * order * order + i);
      }
      to.setDouble(matrix, determinant(rows));
    }
    return new Value[] {y};
  }

  private static double determinant(double[][] rows) {
    double product = 1;
    for (int k = 0; k < rows.length; k++) {
      int pivot = k;
      for (int i = k + 1; i < rows.length; i++) {
        if (Math.abs(rows[i][k]) > Math.abs(rows[pivot][k])) {
          pivot = i;
        }
      }
      if (pivot != k) {
        double[] row = rows[k];
        rows[k] = rows[pivot];
        rows[pivot] = row;
        product = -product;
      }
      product *= rows[k][k];
      if (rows[k][k] == 0) {
        return product; // zero, or NaN if a factor before was not finite
      }
      for (int i = k + 1; i < rows.length; i++) {
        double factor = rows[i][k] / rows[k][k];
        for (int j = k + 1; j < rows.length; j++) {
          rows[i][j] -= factor * rows[k][j];
        }
      }
    }
    return product;
  }
}
