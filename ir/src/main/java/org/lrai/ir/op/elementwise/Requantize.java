package org.lrai.ir.op.elementwise;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * {@code saturate(round(x * multiplier) + zeroPoint)} with ties to even: an INT32 accumulator of a
 * quantized product back to 8 bits. Inputs: x, FLOAT32 multiplier, zero point, which has the type
 * of the result; both are broadcast to the shape of x.
 */
public record Requantize() implements ElementwiseOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType multiplier = Op.tensor(inputs, 1);
    TensorType zeroPoint = Op.tensor(inputs, 2);
    if (x.element() != ElementType.INT32
        || multiplier.element() != ElementType.FLOAT32
        || !zeroPoint.element().isInteger()) {
      throw new TypeException("requantization of " + inputs);
    }
    Broadcasting.require(multiplier.shape(), x.shape(), "multiplier of a requantization");
    Broadcasting.require(zeroPoint.shape(), x.shape(), "zero point of a requantization");
    return List.of(x.withElement(zeroPoint.element()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType zeroPoint = Op.tensor(inputs, 2);
    ScalarExpr scaled =
        ScalarExpr.apply(
            ScalarOp.MUL,
            ScalarExpr.cast(ElementType.FLOAT32, Broadcasting.element(x, 0, x.shape())),
            Broadcasting.element(Op.tensor(inputs, 1), 1, x.shape()));
    return new Definition.Pointwise(
        QuantizeLinear.saturated(
            scaled, Broadcasting.element(zeroPoint, 2, x.shape()), zeroPoint.element()));
  }
}
