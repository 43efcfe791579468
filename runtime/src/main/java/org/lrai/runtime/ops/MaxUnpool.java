package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Puts pooled values back where they came from; the rest is zero.
 *
 * <p>Inputs: X {@code [N, C, D1, ...]}; I, the flat indices that MaxPool gave, of the same shape;
 * the output shape, optional; then, of INT64, the kernel shape (one for each spatial axis), pads
 * (two for each, begins first; absent: 0) and strides (absent: 1). Output: of X's type, and of the
 * shape that MaxPool's input had if nothing was cut: {@code (D - 1) * stride - pads + kernel}. If
 * an output shape is given, that result stands in its first corner. ONNX MaxUnpool.
 */
public record MaxUnpool() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("MaxUnpool", inputs);
    Tensor x = in.tensor(0, "X");
    Tensor indices = in.tensor(1, "I");
    in.requireShape(indices, "I", x.shape());
    long[] outputShape = in.optionalIntegers(2, "output_shape");
    Tensor y = Tensor.zeros(x.elementType(), inferredShape(in, x));
    long[] positions = in.integers(1, "I");
    for (int i = 0; i < positions.length; i++) {
      long to = positions[i];
      in.require(to >= 0 && to < y.size(), "index %d of an output of %d elements", to, y.size());
      Shapes.copy(x, i, y, (int) to, 1);
    }
    return new Value[] {outputShape == null ? y : inCorner(in, y, outputShape)};
  }

  private static long[] inferredShape(Inputs in, Tensor x) {
    int axes = x.rank() - 2;
    long[] kernel = in.integers(3, "kernel_shape");
    long[] pads = in.optionalIntegers(4, "pads");
    long[] strides = in.optionalIntegers(5, "strides");
    in.require(
        axes == kernel.length
            && (pads == null || pads.length == 2 * axes)
            && (strides == null || strides.length == axes),
        "kernel_shape, pads and strides do not have the axes of X, %s",
        x);
    long[] shape = x.shape();
    for (int axis = 0; axis < axes; axis++) {
      long stride = strides == null ? 1 : strides[axis];
      long padding = pads == null ? 0 : pads[axis] + pads[axis + axes];
      shape[axis + 2] = (shape[axis + 2] - 1) * stride - padding + kernel[axis];
    }
    return shape;
  }

  private static Tensor inCorner(Inputs in, Tensor y, long[] shape) {
    in.require(
        shape.length == y.rank(), "output_shape has %d dims, X has %d", shape.length, y.rank());
    for (int axis = 0; axis < shape.length; axis++) {
      in.require(
          shape[axis] >= y.dim(axis), "output_shape is smaller than %s along axis %d", y, axis);
    }
    Tensor result = Tensor.zeros(y.elementType(), shape);
    int[] strides = Shapes.strides(shape);
    for (int i = 0; i < y.size(); i++) {
      Shapes.copy(y, i, result, Shapes.at(i, y.shape(), strides), 1);
    }
    return result;
  }
}
