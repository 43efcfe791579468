package org.lrai.runtime.ops;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Joins the tensors of a sequence along an axis.
 *
 * <p>Input: a sequence of at least one tensor; all shapes are equal but for the axis. Output: a
 * tensor. ONNX ConcatFromSequence.
 *
 * @param axis from {@code -rank} to {@code rank - 1}, of the result
 * @param newAxis the axis is a new one, and all shapes are equal
 */
public record ConcatFromSequence(long axis, boolean newAxis) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("ConcatFromSequence", inputs);
    SequenceValue sequence = in.sequence(0, "input_sequence");
    List<Tensor> tensors = sequence.tensors();
    in.require(!tensors.isEmpty(), "the sequence is empty");
    Tensor first = tensors.getFirst();
    int onAxis = in.axis(axis, first.rank() + (newAxis ? 1 : 0));
    long total = 0;
    for (Tensor tensor : tensors) {
      boolean fits = tensor.rank() == first.rank();
      for (int i = 0; fits && i < tensor.rank(); i++) {
        fits = tensor.dim(i) == first.dim(i) || (i == onAxis && !newAxis);
      }
      in.require(fits, "%s does not fit %s", tensor, first);
      total += newAxis ? 1 : tensor.dim(onAxis);
    }
    Tensor result = Tensor.zeros(sequence.elementType(), resultShape(first, onAxis, total));
    int outer = Shapes.outer(first, onAxis);
    int row = outer == 0 ? 0 : result.size() / outer;
    int start = 0;
    for (Tensor tensor : tensors) {
      int length = outer == 0 ? 0 : tensor.size() / outer;
      for (int o = 0; o < outer; o++) {
        Shapes.copy(tensor, o * length, result, o * row + start, length);
      }
      start += length;
    }
    return new Value[] {result};
  }

  private long[] resultShape(Tensor first, int onAxis, long total) {
    if (!newAxis) {
      return Shapes.with(first, onAxis, total);
    }
    long[] shape = new long[first.rank() + 1];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = i < onAxis ? first.dim(i) : i == onAxis ? total : first.dim(i - 1);
    }
    return shape;
  }
}
