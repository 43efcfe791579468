package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * The value of an optional, which must be there; a tensor or sequence is itself. Tensors are
 * copied. ONNX OptionalGetElement.
 */
public record OptionalGetElement() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("OptionalGetElement", inputs);
    Value input = in.optional(0);
    Value content = input instanceof OptionalValue optional ? optional.content() : input;
    return new Value[] {
      switch (content) {
        case null -> throw in.invalid("the optional value is empty");
        case Tensor tensor -> Shapes.copy(tensor);
        case SequenceValue sequence -> sequence;
        case OptionalValue _ -> throw new IllegalStateException("optionals do not nest");
      }
    };
  }
}
