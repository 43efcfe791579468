package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * A sequence without one of its tensors.
 *
 * <p>Inputs: the sequence; optional, the position of the tensor, one integer, negative from the
 * end, absent: the last. ONNX SequenceErase.
 */
public record SequenceErase() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("SequenceErase", inputs);
    SequenceValue sequence = in.sequence(0, "input_sequence");
    List<Tensor> tensors = new ArrayList<>(sequence.tensors());
    int last = tensors.size() - 1;
    in.require(last >= 0, "the sequence is empty");
    tensors.remove(in.optional(1) == null ? last : in.position(1, tensors.size(), last));
    return new Value[] {new SequenceValue(sequence.elementType(), tensors)};
  }
}
