package org.lrai.ir.op.elementwise;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * {@code (x - zeroPoint) * scale} as {@code to}. Inputs: x, scale, for integers optionally the zero
 * point, of the type of x; the difference is exact in INT32. Scale and zero point are broadcast to
 * the shape of x; with {@code block > 1} each of their elements stands for that many along {@code
 * axis}.
 */
public record DequantizeLinear(ElementType to, int axis, long block) implements ElementwiseOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType scale = Op.tensor(inputs, 1);
    boolean hasZeroPoint = inputs.size() == 3;
    if (!to.isFloat()
        || !scale.element().isFloat()
        || (hasZeroPoint
            && (!x.element().isInteger() || Op.tensor(inputs, 2).element() != x.element()))) {
      throw new TypeException("dequantization to " + to + " of " + inputs);
    }
    Blocks.check(x, scale, axis, block);
    if (hasZeroPoint) {
      Blocks.check(x, Op.tensor(inputs, 2), axis, block);
    }
    return List.of(x.withElement(to));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    ScalarExpr quantized = Blocks.element(x, 0, x, axis, 1);
    if (inputs.size() == 3) {
      ScalarExpr zeroPoint = Blocks.element(Op.tensor(inputs, 2), 2, x, axis, block);
      quantized =
          ScalarExpr.apply(
              ScalarOp.SUB,
              ScalarExpr.cast(ElementType.INT32, quantized),
              ScalarExpr.cast(ElementType.INT32, zeroPoint));
    }
    ElementType wide = to == ElementType.FLOAT64 ? ElementType.FLOAT64 : ElementType.FLOAT32;
    ScalarExpr scale = Blocks.element(Op.tensor(inputs, 1), 1, x, axis, block);
    return new Definition.Pointwise(
        ScalarExpr.cast(
            to,
            ScalarExpr.apply(
                ScalarOp.MUL, ScalarExpr.cast(wide, quantized), ScalarExpr.cast(wide, scale))));
  }
}
