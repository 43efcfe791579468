package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * A sequence with one tensor more.
 *
 * <p>Inputs: the sequence; a tensor of its element type; optional, the position of the tensor, one
 * integer, negative from the end, absent: at the end. ONNX SequenceInsert.
 */
public record SequenceInsert() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("SequenceInsert", inputs);
    SequenceValue sequence = in.sequence(0, "input_sequence");
    Tensor tensor = in.tensor(1, "tensor", sequence.elementType());
    List<Tensor> tensors = new ArrayList<>(sequence.tensors());
    int size = tensors.size();
    int position = in.optional(2) == null ? size : in.position(2, size, size);
    tensors.add(position, Shapes.copy(tensor));
    return new Value[] {new SequenceValue(sequence.elementType(), tensors)};
  }
}
