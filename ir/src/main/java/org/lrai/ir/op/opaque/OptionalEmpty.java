package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.type.ValueType;

/**
 * An optional without a value.
 *
 * @param element the type that its value would have
 */
public record OptionalEmpty(ValueType element) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return List.of(new ValueType.OptionalType(element));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("OptionalConstruct", List.of(), List.of(false));
  }
}
