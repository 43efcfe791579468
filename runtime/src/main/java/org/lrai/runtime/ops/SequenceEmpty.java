package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Value;

/** A sequence without tensors. No inputs. ONNX SequenceEmpty. */
public record SequenceEmpty(ElementType elementType) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    return new Value[] {SequenceValue.empty(elementType)};
  }
}
