package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.type.ValueType;

/** A sequence without one of its tensors. Inputs: the sequence; the position, absent: the last. */
public record SequenceErase() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return List.of(OpaqueTypes.sequence(inputs));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("SequenceErase", List.of());
  }
}
