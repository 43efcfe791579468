package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The tensor at a position of a sequence. Inputs: the sequence; the position, one integer, negative
 * from the end.
 */
public record SequenceAt() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    ValueType element = OpaqueTypes.sequence(inputs).element();
    if (!(element instanceof TensorType tensor)) {
      throw new TypeException("the rank of the elements of " + inputs.getFirst() + " is not known");
    }
    return List.of(OpaqueTypes.taken(tensor));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("SequenceAt", List.of());
  }
}
