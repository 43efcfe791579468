package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Splits a tensor along an axis into a sequence.
 *
 * <p>Inputs: a tensor of any type; optional, the lengths of the parts, integers: a scalar for parts
 * of one length, of which the last may be shorter, or one for each part. Output: the sequence. ONNX
 * SplitToSequence.
 *
 * @param axis from {@code -rank} to {@code rank - 1}
 * @param keepDims whether parts keep the axis, if no lengths are given (parts are then of length 1)
 */
public record SplitToSequence(long axis, boolean keepDims) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("SplitToSequence", inputs);
    Tensor x = in.tensor(0, "input");
    int onAxis = in.axis(axis, x.rank());
    Tensor split = in.optionalTensor(1, "split");
    List<Tensor> parts = new ArrayList<>();
    int from = 0;
    for (int length : lengths(in, x, onAxis, split)) {
      Tensor part = part(x, onAxis, from, length);
      parts.add(split == null && !keepDims ? withoutAxis(part, onAxis) : part);
      from += length;
    }
    return new Value[] {new SequenceValue(x.elementType(), parts)};
  }

  private static int[] lengths(Inputs in, Tensor x, int axis, @Nullable Tensor split) {
    int total = (int) x.dim(axis);
    if (split != null && split.rank() > 0) {
      long[] given = in.integers(1, "split");
      long sum = 0;
      for (long length : given) {
        in.require(length >= 0, "a part of length %d", length);
        sum += length;
      }
      in.require(sum == total, "parts of length %d in sum, of %d", sum, total);
      return Arrays.stream(given).mapToInt(length -> (int) length).toArray();
    }
    long length = split == null ? 1 : in.integer(1, "split");
    in.require(length > 0, "parts of length %d", length);
    int[] lengths = new int[(int) ((total + length - 1) / length)];
    Arrays.fill(lengths, (int) Math.min(length, total));
    if (lengths.length > 0) {
      lengths[lengths.length - 1] = (int) (total - (lengths.length - 1) * length);
    }
    return lengths;
  }

  private static Tensor part(Tensor x, int axis, int from, int length) {
    Tensor part = Tensor.zeros(x.elementType(), Shapes.with(x, axis, length));
    int inner = Shapes.inner(x, axis);
    int total = (int) x.dim(axis);
    for (int o = 0; o < Shapes.outer(x, axis); o++) {
      Shapes.copy(x, (o * total + from) * inner, part, o * length * inner, length * inner);
    }
    return part;
  }

  private static Tensor withoutAxis(Tensor part, int axis) {
    long[] shape = new long[part.rank() - 1];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = part.dim(i < axis ? i : i + 1);
    }
    return Shapes.reshaped(part, shape);
  }
}
