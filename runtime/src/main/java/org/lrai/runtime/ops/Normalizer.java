package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Divides each row by its norm; a row whose norm is 0 stays. Computed in double precision, rounded
 * once.
 *
 * <p>Input: X {@code [N, C]} or {@code [C]} of any numeric type. Output: FLOAT of X's shape. ONNX
 * Normalizer.
 */
public record Normalizer(Norm norm) implements OpaqueOperator {

  /** What a row is divided by. */
  public enum Norm {
    /** The largest element; the specification takes no absolute values here. */
    MAX,
    /** The sum of absolute values, as implementations have it. */
    L1,
    /** The root of the sum of squares. */
    L2
  }

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Normalizer", inputs);
    Tensor x = in.tensor(0, "X");
    in.require(x.rank() == 1 || x.rank() == 2, "X is %s, not [N, C] or [C]", x);
    int columns = (int) x.dim(x.rank() - 1);
    Elements from = Elements.of(x);
    Tensor y = Tensor.zeros(ElementType.FLOAT, x.shape());
    for (int row = 0; row < x.size(); row += columns) {
      double divisor = divisor(from, row, columns);
      for (int i = row; i < row + columns; i++) {
        y.floats()[i] = (float) (divisor == 0 ? from.getDouble(i) : from.getDouble(i) / divisor);
      }
    }
    return new Value[] {y};
  }

  private double divisor(Elements x, int start, int count) {
    double largest = Double.NEGATIVE_INFINITY;
    double sum = 0;
    double squares = 0;
    for (int i = start; i < start + count; i++) {
      double value = x.getDouble(i);
      largest = Math.max(largest, value);
      sum += Math.abs(value);
      squares += value * value;
    }
    return switch (norm) {
      case MAX -> largest;
      case L1 -> sum;
      case L2 -> Math.sqrt(squares);
    };
  }
}
