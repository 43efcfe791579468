package org.lrai.ir.op.elementwise;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** One scalar operation on pairs of elements of one type, broadcast to a common shape. */
public record Binary(ScalarOp function) implements ElementwiseOp {
  public Binary {
    if (function.arity() != 2) {
      throw new IllegalArgumentException(function + " takes " + function.arity() + " operands");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType left = Op.tensor(inputs, 0);
    TensorType right = Op.tensor(inputs, 1);
    if (inputs.size() != 2 || left.element() != right.element()) {
      throw new TypeException(function + " of " + inputs);
    }
    Shape shape = Broadcasting.shape(left.shape(), right.shape());
    return List.of(
        new TensorType(
            function.isPredicate() ? org.lrai.ir.type.ElementType.BOOL : left.element(), shape));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType left = Op.tensor(inputs, 0);
    TensorType right = Op.tensor(inputs, 1);
    Shape shape = Broadcasting.shape(left.shape(), right.shape());
    return new Definition.Pointwise(
        ScalarExpr.apply(
            function, Broadcasting.element(left, 0, shape), Broadcasting.element(right, 1, shape)));
  }
}
