package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** The number of tensors of a sequence, an INT64 scalar. ONNX SequenceLength. */
public record SequenceLength() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    int length =
        new Inputs("SequenceLength", inputs).sequence(0, "input_sequence").tensors().size();
    return new Value[] {Tensor.of(new long[] {length})};
  }
}
