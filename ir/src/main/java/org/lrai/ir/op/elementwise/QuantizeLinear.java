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
 * Integer {@code to}: {@code saturate(round(x / scale) + zeroPoint)} with ties to even; float
 * {@code to}: {@code x / scale} cast. Inputs: x, scale, zero point (only for integers, of type
 * {@code to}). Scale and zero point are broadcast to the shape of x; with {@code block > 1} each of
 * their elements stands for that many along {@code axis}.
 *
 * @param precision the float type in which the quotient is computed
 * @param saturate whether a float {@code to} takes its largest value for what lies beyond
 */
public record QuantizeLinear(
    ElementType to, ElementType precision, boolean saturate, int axis, long block)
    implements ElementwiseOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    if (inputs.size() != (to.isInteger() ? 3 : 2) || !precision.isFloat()) {
      throw new TypeException("quantization to " + to + " in " + precision + " of " + inputs);
    }
    Blocks.check(x, Op.tensor(inputs, 1), axis, block);
    if (to.isInteger()) {
      Blocks.check(x, Op.tensor(inputs, 2), axis, block);
      if (Op.tensor(inputs, 2).element() != to) {
        throw new TypeException("zero point " + inputs.get(2) + " of a quantization to " + to);
      }
    }
    return List.of(x.withElement(to));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    ScalarExpr quotient =
        ScalarExpr.apply(
            ScalarOp.DIV,
            ScalarExpr.cast(precision, Blocks.element(x, 0, x, axis, 1)),
            ScalarExpr.cast(precision, Blocks.element(Op.tensor(inputs, 1), 1, x, axis, block)));
    if (!to.isInteger()) {
      return new Definition.Pointwise(new ScalarExpr.Cast(to, quotient, saturate));
    }
    ScalarExpr zeroPoint = Blocks.element(Op.tensor(inputs, 2), 2, x, axis, block);
    return new Definition.Pointwise(saturated(quotient, zeroPoint, to));
  }

  /** {@code saturate(round(quotient) + zeroPoint)} of an integer type, computed in floats. */
  static ScalarExpr saturated(ScalarExpr quotient, ScalarExpr zeroPoint, ElementType to) {
    // 16-bit floats do not hold every 8- and 16-bit integer: what follows the quotient is in f32.
    ElementType wide =
        quotient.type() == ElementType.FLOAT64 ? ElementType.FLOAT64 : ElementType.FLOAT32;
    ScalarExpr rounded = ScalarExpr.apply(ScalarOp.ROUND_EVEN, ScalarExpr.cast(wide, quotient));
    ScalarExpr shifted = ScalarExpr.apply(ScalarOp.ADD, rounded, ScalarExpr.cast(wide, zeroPoint));
    ScalarExpr atLeast =
        ScalarExpr.apply(ScalarOp.MAX, shifted, ScalarExpr.literal(wide, (double) to.minValue()));
    return ScalarExpr.cast(
        to,
        ScalarExpr.apply(ScalarOp.MIN, atLeast, ScalarExpr.literal(wide, (double) to.maxValue())));
  }
}
