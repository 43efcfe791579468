package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Replaces the elements that stand for a missing value.
 *
 * <p>Inputs: X {@code [..., F]} of any numeric type; the values to put in, one or {@code F}; the
 * value to replace, one element (NaN replaces all NaNs). Output: of X's type and shape. ONNX
 * Imputer.
 */
public record Imputer() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Imputer", inputs);
    Tensor x = in.tensor(0, "X");
    Tensor imputed = in.tensor(1, "imputed_value");
    Tensor replaced = in.tensor(2, "replaced_value");
    in.require(replaced.size() == 1, "replaced_value has %d elements, not one", replaced.size());
    int features = x.rank() == 0 ? 1 : (int) x.dim(x.rank() - 1);
    in.require(
        imputed.size() == 1 || imputed.size() == features,
        "imputed_value has %d elements, but X is %s",
        imputed.size(),
        x);
    boolean integers = !x.elementType().isFloatingPoint();
    Tensor y = Shapes.copy(x);
    Elements to = Elements.of(y);
    Elements from = Elements.of(imputed);
    Elements missing = Elements.of(replaced);
    for (int i = 0; i < y.size(); i++) {
      int value = imputed.size() == 1 ? 0 : i % features;
      if (integers && to.getLong(i) == missing.getLong(0)) {
        to.setLong(i, from.getLong(value));
      } else if (!integers && same(to.getDouble(i), missing.getDouble(0))) {
        to.setDouble(i, from.getDouble(value));
      }
    }
    return new Value[] {y};
  }

  private static boolean same(double a, double b) {
    return a == b || (Double.isNaN(a) && Double.isNaN(b));
  }
}
