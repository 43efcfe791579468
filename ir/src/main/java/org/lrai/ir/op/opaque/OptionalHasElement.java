package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Whether an optional has a value, a BOOL scalar. */
public record OptionalHasElement() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return List.of(TensorType.of(ElementType.BOOL));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("OptionalHasElement", List.of());
  }
}
