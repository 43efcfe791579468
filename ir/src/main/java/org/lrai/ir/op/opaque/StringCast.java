package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Numbers written as text, or text read as numbers. */
public record StringCast(ElementType to) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if ((input.element() == ElementType.STRING) == (to == ElementType.STRING)) {
      throw new TypeException("no text in a cast from " + input.element() + " to " + to);
    }
    return List.of(input.withElement(to));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("StringCast", List.of(OpaqueTypes.element(to)));
  }
}
