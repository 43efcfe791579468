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

  /** What a row is divided by; of the absolute values, as implementations have it. */
  public enum Norm {
    /** The largest. */
    MAX,
    /** The sum. */
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
      double length = 0;
      for (int i = row; i < row + columns; i++) {
        double value = Math.abs(from.getDouble(i));
        length =
            switch (norm) {
              case MAX -> Math.max(length, value);
              case L1 -> length + value;
              case L2 -> length + value * value;
            };
      }
      double divisor = norm == Norm.L2 ? Math.sqrt(length) : length;
      for (int i = row; i < row + columns; i++) {
        y.floats()[i] = (float) (divisor == 0 ? from.getDouble(i) : from.getDouble(i) / divisor);
      }
    }
    return new Value[] {y};
  }
}
