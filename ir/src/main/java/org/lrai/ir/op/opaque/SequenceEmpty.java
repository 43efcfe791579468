package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.type.ValueType;

/**
 * A sequence without elements.
 *
 * @param element their type, for what is put in
 */
public record SequenceEmpty(ValueType element) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return List.of(new ValueType.SequenceType(element));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "SequenceEmpty", List.of(OpaqueTypes.element(OpaqueTypes.elementType(element))));
  }
}
