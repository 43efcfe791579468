package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * An optional value.
 *
 * <p>Input: a tensor or sequence, or absent for an empty optional. ONNX Optional.
 */
public record OptionalConstruct() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Value content = new Inputs("Optional", inputs).optional(0);
    return new Value[] {
      new OptionalValue(content instanceof Tensor tensor ? Shapes.copy(tensor) : content)
    };
  }
}
