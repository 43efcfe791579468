package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** The value of an optional, which must be there. */
public record OptionalGetElement() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    if (!(inputs.getFirst() instanceof ValueType.OptionalType(ValueType element))) {
      throw new TypeException("the value of " + inputs);
    }
    return switch (element) {
      case TensorType tensor -> List.of(OpaqueTypes.taken(tensor));
      case ValueType.AnyTensor _ ->
          throw new TypeException(
              "the rank of the value of " + inputs.getFirst() + " is not known");
      case ValueType.SequenceType _, ValueType.OptionalType _ -> List.of(element);
    };
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("OptionalGetElement", List.of());
  }
}
