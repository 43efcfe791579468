package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Maps elements by a table. Inputs: what is mapped; keys; values; the value for what is no key. */
public record LabelEncoder() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (Op.tensor(inputs, 1).element() != input.element()) {
      throw new TypeException("a table for " + inputs);
    }
    return List.of(input.withElement(Op.tensor(inputs, 2).element()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("LabelEncoder", List.of());
  }
}
