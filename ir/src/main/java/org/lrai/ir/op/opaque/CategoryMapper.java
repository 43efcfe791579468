package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Maps strings to integers or integers to strings. Inputs: what is mapped; the integers and the
 * strings of the table; the value for what is not in it.
 */
public record CategoryMapper() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    return List.of(
        input.withElement(
            input.element() == ElementType.STRING ? ElementType.INT64 : ElementType.STRING));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("CategoryMapper", List.of());
  }
}
