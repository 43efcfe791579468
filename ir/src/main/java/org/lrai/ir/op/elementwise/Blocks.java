package org.lrai.ir.op.elementwise;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/**
 * Parameters of quantization: broadcast to a tensor, or with one element for each {@code block}
 * elements of it along {@code axis}.
 */
final class Blocks {
  private Blocks() {}

  static void check(TensorType x, TensorType parameter, int axis, long block) {
    String what = "scale or zero point " + parameter + " of " + x;
    if (block < 1 || axis < 0 || axis > x.rank()) {
      throw new TypeException(what + ", axis " + axis + ", block " + block);
    }
    Shape blocks =
        block == 1
            ? x.shape()
            : x.shape().with(axis, x.dim(axis).ceilDiv(IndexExpr.constant(block)));
    Broadcasting.require(parameter.shape(), blocks, what);
  }

  /** The parameter for the element of {@code x} at {@code [%i0, %i1, ...]}. */
  static ScalarExpr element(TensorType parameter, int source, TensorType x, int axis, long block) {
    int offset = x.rank() - parameter.rank();
    List<IndexExpr> at = new ArrayList<>();
    for (int k = 0; k < parameter.rank(); k++) {
      IndexExpr index = Definition.outputIndex(k + offset);
      boolean single = parameter.dim(k).isConstant(1) && !x.dim(k + offset).isConstant(1);
      at.add(single ? IndexExpr.ZERO : k + offset == axis ? index.floorDiv(block) : index);
    }
    return new ScalarExpr.Element(parameter.element(), source, at);
  }
}
