package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Whether there is a value, a BOOL scalar: false for an empty optional and an absent input. ONNX
 * OptionalHasElement.
 */
public record OptionalHasElement() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    boolean present =
        switch (new Inputs("OptionalHasElement", inputs).optional(0)) {
          case null -> false;
          case OptionalValue optional -> optional.isPresent();
          case Tensor _ -> true;
          case SequenceValue _ -> true;
        };
    return new Value[] {Tensor.of(new boolean[] {present})};
  }
}
