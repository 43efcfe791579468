package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * The indices of the elements that are not zero, in row-major order; NaN is not zero, an empty
 * string is.
 *
 * <p>Input: X of any type. Output: INT64 {@code [rank, count]}. ONNX NonZero.
 */
public record NonZero() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Tensor x = new Inputs("NonZero", inputs).tensor(0, "X");
    boolean[] nonZero = new boolean[x.size()];
    int count = 0;
    Elements elements = Elements.of(x);
    for (int i = 0; i < nonZero.length; i++) {
      nonZero[i] =
          x.elementType() == ElementType.STRING
              ? !x.strings()[i].isEmpty()
              : elements.getDouble(i) != 0;
      count += nonZero[i] ? 1 : 0;
    }
    long[] indices = new long[x.rank() * count];
    int[] strides = Shapes.strides(x.shape());
    int found = 0;
    for (int i = 0; i < nonZero.length; i++) {
      if (nonZero[i]) {
        int rest = i;
        for (int axis = 0; axis < strides.length; axis++) {
          indices[axis * count + found] = rest / strides[axis];
          rest %= strides[axis];
        }
        found++;
      }
    }
    return new Value[] {Tensor.of(indices, x.rank(), count)};
  }
}
