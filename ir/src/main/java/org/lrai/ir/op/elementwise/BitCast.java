package org.lrai.ir.op.elementwise;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** The bits of each element read as another type of the same width. */
public record BitCast(ElementType to) implements ElementwiseOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.element().bits() != to.bits()
        || to == ElementType.STRING
        || input.element() == ElementType.STRING) {
      throw new TypeException("the bits of " + input + " are not those of a " + to.text());
    }
    return List.of(input.withElement(to));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    return new Definition.Pointwise(
        new ScalarExpr.BitCast(to, Broadcasting.element(input, 0, input.shape())));
  }
}
