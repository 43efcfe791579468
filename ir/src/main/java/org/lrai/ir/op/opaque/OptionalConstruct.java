package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.type.ValueType;

/** An optional that has a value: the input. */
public record OptionalConstruct() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return List.of(new ValueType.OptionalType(inputs.getFirst()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("OptionalConstruct", List.of());
  }
}
