package org.lrai.ir.op.elementwise;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Conversion of each element to another type; see {@link ScalarExpr.Cast}. */
public record Cast(ElementType to, boolean saturate) implements ElementwiseOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return List.of(Op.tensor(inputs, 0).withElement(to));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    return new Definition.Pointwise(
        new ScalarExpr.Cast(to, Broadcasting.element(input, 0, input.shape()), saturate));
  }
}
