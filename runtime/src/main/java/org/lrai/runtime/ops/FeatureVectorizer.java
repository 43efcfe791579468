package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Puts the columns of matrices side by side.
 *
 * <p>Inputs: the widths, INT64 of one dim; then as many matrices {@code [N, C]} of any numeric type
 * (one dim counts as {@code [1, C]}), each cut, or filled with zeros, to its width. Output: FLOAT
 * {@code [N, sum of widths]}. ONNX FeatureVectorizer, with its attribute first because the inputs
 * are of any number.
 */
public record FeatureVectorizer() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("FeatureVectorizer", inputs);
    long[] widths = in.integers(0, "inputdimensions");
    in.require(inputs.length == widths.length + 1, "%d widths", widths.length);
    in.require(widths.length > 0, "no inputs");
    long rows = rows(in, 1);
    long total = 0;
    for (long width : widths) {
      in.require(width >= 0, "a width of %d", width);
      total += width;
    }
    Tensor y = Tensor.zeros(ElementType.FLOAT, rows, total);
    int first = 0;
    for (int k = 1; k < inputs.length; k++) {
      Tensor x = in.tensor(k, "X");
      in.require(rows(in, k) == rows, "input %d is %s; the first has %d rows", k, x, rows);
      int columns = (int) x.dim(x.rank() - 1);
      int width = (int) widths[k - 1];
      Elements from = Elements.of(x);
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < Math.min(columns, width); column++) {
          int to = row * (int) total + first + column;
          y.floats()[to] = (float) from.getDouble(row * columns + column);
        }
      }
      first += width;
    }
    return new Value[] {y};
  }

  private static long rows(Inputs in, int index) {
    Tensor x = in.tensor(index, "X");
    in.require(x.rank() == 1 || x.rank() == 2, "input %d is %s, not [N, C]", index, x);
    return x.rank() == 1 ? 1 : x.dim(0);
  }
}
