package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ValueType;

/**
 * A sequence with one tensor more. Inputs: the sequence; the tensor; its position, absent: at the
 * end.
 *
 * @param element a type that the tensor and all others have
 */
public record SequenceInsert(ValueType element) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    if (Op.tensor(inputs, 1).element() != OpaqueTypes.elementType(element)
        || OpaqueTypes.elementType(OpaqueTypes.sequence(inputs).element())
            != OpaqueTypes.elementType(element)) {
      throw new TypeException("a sequence of " + inputs);
    }
    return List.of(new ValueType.SequenceType(element));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("SequenceInsert", List.of());
  }
}
