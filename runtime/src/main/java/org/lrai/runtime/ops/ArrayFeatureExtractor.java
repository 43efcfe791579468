package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Picks columns.
 *
 * <p>Inputs: X {@code [..., C]} of any type; Y, indices along the last axis, INT64. Output: {@code
 * [..., size of Y]} of X's type, with at least two dims. ONNX ArrayFeatureExtractor.
 */
public record ArrayFeatureExtractor() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("ArrayFeatureExtractor", inputs);
    Tensor x = in.tensor(0, "X");
    long[] indices = in.integers(1, "Y");
    in.require(x.rank() >= 1, "X is a scalar");
    int columns = (int) x.dim(x.rank() - 1);
    long[] shape =
        x.rank() == 1
            ? new long[] {1, indices.length}
            : Shapes.with(x, x.rank() - 1, indices.length);
    Tensor z = Tensor.zeros(x.elementType(), shape);
    for (long index : indices) {
      in.require(index >= 0 && index < columns, "index %d of %d columns", index, columns);
    }
    for (int to = 0; to < z.size(); to++) {
      int row = to / indices.length;
      Shapes.copy(x, row * columns + (int) indices[to % indices.length], z, to, 1);
    }
    return new Value[] {z};
  }
}
