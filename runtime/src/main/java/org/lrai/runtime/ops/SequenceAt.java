package org.lrai.runtime.ops;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * A copy of the tensor at a position of a sequence.
 *
 * <p>Inputs: the sequence; the position, one integer, negative from the end. ONNX SequenceAt.
 */
public record SequenceAt() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("SequenceAt", inputs);
    List<Tensor> tensors = in.sequence(0, "input_sequence").tensors();
    int position = in.position(1, tensors.size(), tensors.size() - 1);
    return new Value[] {Shapes.copy(tensors.get(position))};
  }
}
