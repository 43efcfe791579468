package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Whether strings are equal, element by element, with broadcasting.
 *
 * <p>Inputs: A and B, STRING. Output: BOOL. ONNX Equal of strings.
 */
public record StringEqual() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Equal", inputs);
    Tensor a = in.tensor(0, "A", ElementType.STRING);
    Tensor b = in.tensor(1, "B", ElementType.STRING);
    long[] shape = in.broadcast(a, b);
    Tensor c = Tensor.zeros(ElementType.BOOL, shape);
    int[] aStrides = Shapes.broadcastStrides(a, shape);
    int[] bStrides = Shapes.broadcastStrides(b, shape);
    for (int i = 0; i < c.size(); i++) {
      String left = a.strings()[Shapes.at(i, shape, aStrides)];
      String right = b.strings()[Shapes.at(i, shape, bStrides)];
      c.bytes()[i] = (byte) (left.equals(right) ? 1 : 0);
    }
    return new Value[] {c};
  }
}
