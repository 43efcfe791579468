package org.lrai.ir.op.opaque;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** What the type rules of this package have in common. */
final class OpaqueTypes {
  private OpaqueTypes() {}

  /** The {@code k}-th data-dependent dim of an operator. */
  static IndexExpr placeholder(int k) {
    return IndexExpr.symbol("?" + k);
  }

  /** The constant of an enum of the runtime that has the same constants. */
  static Definition.EnumArgument constant(String enumType, Enum<?> constant) {
    return new Definition.EnumArgument(enumType, constant.name());
  }

  /** The runtime's constant for an element type, which is named as in ONNX. */
  static Definition.EnumArgument element(ElementType element) {
    String name =
        switch (element) {
          case FLOAT32 -> "FLOAT";
          case FLOAT64 -> "DOUBLE";
          default -> element.name();
        };
    return new Definition.EnumArgument("ElementType", name);
  }

  static TensorType strings(List<ValueType> inputs, int index) {
    TensorType tensor = Op.tensor(inputs, index);
    if (tensor.element() != ElementType.STRING) {
      throw new TypeException("input " + index + " is " + tensor + ", not of strings");
    }
    return tensor;
  }

  /** The type of input 0, which is a sequence. */
  static ValueType.SequenceType sequence(List<ValueType> inputs) {
    if (!inputs.isEmpty() && inputs.getFirst() instanceof ValueType.SequenceType sequence) {
      return sequence;
    }
    throw new TypeException("input 0 of " + inputs + " is not a sequence");
  }

  /** The type of the elements of the tensors of a sequence. */
  static ElementType elementType(ValueType element) {
    return switch (element) {
      case TensorType tensor -> tensor.element();
      case ValueType.AnyTensor(ElementType any) -> any;
      case ValueType.SequenceType _, ValueType.OptionalType _ ->
          throw new TypeException("a sequence of " + element);
    };
  }

  /** The type of one tensor of a sequence: dims that vary are data-dependent. */
  static TensorType taken(TensorType element) {
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < element.rank(); axis++) {
      IndexExpr dim = element.dim(axis);
      dims.add(dim.equals(ValueType.VARYING) ? placeholder(axis) : dim);
    }
    return element.withShape(new Shape(dims));
  }
}
