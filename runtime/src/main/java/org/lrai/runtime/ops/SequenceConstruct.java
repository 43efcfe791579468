package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * A sequence of tensors.
 *
 * <p>Inputs: at least one tensor, all of one type. Output: the sequence. ONNX SequenceConstruct.
 */
public record SequenceConstruct() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("SequenceConstruct", inputs);
    List<Tensor> tensors = new ArrayList<>();
    for (int i = 0; i < inputs.length; i++) {
      tensors.add(Shapes.copy(in.tensor(i, "inputs")));
    }
    return new Value[] {
      new SequenceValue(in.tensor(0, "inputs").elementType(), tensors),
    };
  }
}
