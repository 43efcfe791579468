package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * The elements at {@code start, start + step, ...} along an axis, up to {@code end}, which is not
 * one of them; both count from the end of the axis where they are negative, and are clamped to it.
 *
 * <p>Inputs: X of any type; start and end, one integer each. Output: of X's type. ONNX Slice, where
 * the range depends on data.
 *
 * @param axis from {@code -rank} to {@code rank - 1}
 * @param step not 0; negative to go backwards
 */
public record DynamicSlice(long axis, long step) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Slice", inputs);
    Tensor x = in.tensor(0, "data");
    int onAxis = in.axis(axis, x.rank());
    in.require(step != 0, "the step is 0");
    int length = (int) x.dim(onAxis);
    // Going backwards, -1 is the place before the first element.
    long first = clamp(in.integer(1, "start"), length, step > 0 ? 0 : -1);
    long end = clamp(in.integer(2, "end"), length, step > 0 ? 0 : -1);
    long reach = step > 0 ? end - first : first - end;
    long stride = Math.min(Math.abs(Math.max(step, -Long.MAX_VALUE)), length + 1L);
    int count = reach <= 0 ? 0 : (int) ((reach + stride - 1) / stride);
    Tensor result = Tensor.zeros(x.elementType(), Shapes.with(x, onAxis, count));
    int inner = Shapes.inner(x, onAxis);
    for (int o = 0; o < Shapes.outer(x, onAxis); o++) {
      for (int c = 0; c < count; c++) {
        long place = step > 0 ? first + c * stride : first - c * stride;
        int from = (o * length + (int) place) * inner;
        Shapes.copy(x, from, result, (o * count + c) * inner, inner);
      }
    }
    return new Value[] {result};
  }

  /** Into {@code low .. low + length}. */
  private static long clamp(long place, int length, long low) {
    long fromFront = place < 0 ? place + length : place;
    return Math.clamp(fromFront, low, low + length);
  }
}
