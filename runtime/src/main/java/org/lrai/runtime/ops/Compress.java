package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * The slices along an axis, or the elements, for which a condition holds.
 *
 * <p>Inputs: X of any type; condition, BOOL of one dim, where what lies beyond its end counts as
 * false. Output: of X's type. ONNX Compress.
 *
 * @param flat select elements of X in row-major order, into one dim; the axis is not used
 * @param axis from {@code -rank} to {@code rank - 1}
 */
public record Compress(boolean flat, long axis) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Compress", inputs);
    Tensor x = in.tensor(0, "input");
    Tensor condition = in.tensor(1, "condition", ElementType.BOOL);
    in.requireRank(condition, "condition", 1);
    if (flat) {
      x = Shapes.reshaped(x, x.size());
    }
    int onAxis = flat ? 0 : in.axis(axis, x.rank());
    int length = (int) x.dim(onAxis);
    int[] chosen = new int[condition.size()];
    int count = 0;
    for (int i = 0; i < condition.size(); i++) {
      if (condition.bytes()[i] != 0) {
        in.require(i < length, "condition %d is true, but axis %d has %d", i, onAxis, length);
        chosen[count++] = i;
      }
    }
    Tensor result = Tensor.zeros(x.elementType(), Shapes.with(x, onAxis, count));
    int inner = Shapes.inner(x, onAxis);
    for (int o = 0; o < Shapes.outer(x, onAxis); o++) {
      for (int c = 0; c < count; c++) {
        int from = (o * length + chosen[c]) * inner;
        Shapes.copy(x, from, result, (o * count + c) * inner, inner);
      }
    }
    return new Value[] {result};
  }
}
