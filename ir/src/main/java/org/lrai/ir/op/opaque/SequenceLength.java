package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** The number of elements of a sequence, an INT64 scalar. */
public record SequenceLength() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    OpaqueTypes.sequence(inputs);
    return List.of(TensorType.of(ElementType.INT64));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("SequenceLength", List.of());
  }
}
