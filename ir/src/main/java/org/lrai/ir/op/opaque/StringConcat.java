package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Strings joined element by element, with broadcasting. */
public record StringConcat() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType left = OpaqueTypes.strings(inputs, 0);
    TensorType right = OpaqueTypes.strings(inputs, 1);
    return List.of(left.withShape(Broadcasting.shape(left.shape(), right.shape())));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("StringConcat", List.of());
  }
}
