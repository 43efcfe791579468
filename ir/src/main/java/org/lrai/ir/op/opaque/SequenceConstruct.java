package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ValueType;

/**
 * A sequence of one or more tensors.
 *
 * @param element a type that all of them have
 */
public record SequenceConstruct(ValueType element) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    for (int k = 0; k < inputs.size(); k++) {
      if (Op.tensor(inputs, k).element() != OpaqueTypes.elementType(element)) {
        throw new TypeException("a sequence of " + inputs);
      }
    }
    return List.of(new ValueType.SequenceType(element));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("SequenceConstruct", List.of());
  }
}
