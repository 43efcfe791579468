package org.lrai.ir.op.linear;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Operands of integer products: quantized numbers less their zero point, in INT32. */
final class IntegerProducts {
  private IntegerProducts() {}

  static void check(TensorType operand, TensorType zeroPoint) {
    if (!operand.element().isInteger()
        || operand.element().bits() > 16
        || zeroPoint.element() != operand.element()) {
      throw new TypeException("zero point " + zeroPoint + " of " + operand);
    }
    Broadcasting.require(zeroPoint.shape(), operand.shape(), "zero point");
  }

  /** {@code operand[at] - zeroPoint} in INT32; the zero point is broadcast to the operand. */
  static ScalarExpr centred(
      TensorType operand,
      int source,
      List<IndexExpr> at,
      TensorType zeroPoint,
      int zeroPointSource) {
    List<IndexExpr> zeroPointAt = new ArrayList<>();
    int offset = operand.rank() - zeroPoint.rank();
    for (int axis = 0; axis < zeroPoint.rank(); axis++) {
      zeroPointAt.add(zeroPoint.dim(axis).isConstant(1) ? IndexExpr.ZERO : at.get(axis + offset));
    }
    return ScalarExpr.apply(
        ScalarOp.SUB,
        ScalarExpr.cast(ElementType.INT32, new ScalarExpr.Element(operand.element(), source, at)),
        ScalarExpr.cast(
            ElementType.INT32,
            new ScalarExpr.Element(zeroPoint.element(), zeroPointSource, zeroPointAt)));
  }
}
