package org.lrai.ir.op.elementwise;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** {@code out[i] = in0[i] ? in1[i] : in2[i]}, all broadcast to a common shape; in0 is BOOL. */
public record Where() implements ElementwiseOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType condition = Op.tensor(inputs, 0);
    TensorType whenTrue = Op.tensor(inputs, 1);
    TensorType whenFalse = Op.tensor(inputs, 2);
    if (condition.element() != ElementType.BOOL || whenTrue.element() != whenFalse.element()) {
      throw new TypeException("where of " + inputs);
    }
    return List.of(whenTrue.withShape(shape(inputs)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    Shape shape = shape(inputs);
    return new Definition.Pointwise(
        ScalarExpr.apply(
            ScalarOp.SELECT,
            Broadcasting.element(Op.tensor(inputs, 0), 0, shape),
            Broadcasting.element(Op.tensor(inputs, 1), 1, shape),
            Broadcasting.element(Op.tensor(inputs, 2), 2, shape)));
  }

  private static Shape shape(List<ValueType> inputs) {
    Shape values = Broadcasting.shape(Op.tensor(inputs, 1).shape(), Op.tensor(inputs, 2).shape());
    return Broadcasting.shape(Op.tensor(inputs, 0).shape(), values);
  }
}
