package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Strings joined element by element, with broadcasting.
 *
 * <p>Inputs: X and Y, STRING. Output: STRING. ONNX StringConcat.
 */
public record StringConcat() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("StringConcat", inputs);
    Tensor x = in.tensor(0, "X", ElementType.STRING);
    Tensor y = in.tensor(1, "Y", ElementType.STRING);
    long[] shape = in.broadcast(x, y);
    Tensor z = Tensor.zeros(ElementType.STRING, shape);
    int[] xStrides = Shapes.broadcastStrides(x, shape);
    int[] yStrides = Shapes.broadcastStrides(y, shape);
    for (int i = 0; i < z.size(); i++) {
      z.strings()[i] =
          x.strings()[Shapes.at(i, shape, xStrides)] + y.strings()[Shapes.at(i, shape, yStrides)];
    }
    return new Value[] {z};
  }
}
