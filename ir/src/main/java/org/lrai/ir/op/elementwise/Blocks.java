package org.lrai.ir.op.elementwise;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/**
 * Parameters of quantization: broadcast to a tensor, or with one element for each {@code block}
 * elements of it along {@code axis}.
 */
final class Blocks {
  private Blocks() {}

  static void check(TensorType x, TensorType parameter, int axis, long block) {
    boolean fits = parameter.rank() <= x.rank() && block >= 1 && axis >= 0;
    int offset = x.rank() - parameter.rank();
    for (int k = 0; fits && k < parameter.rank(); k++) {
      IndexExpr dim = x.dim(k + offset);
      IndexExpr wanted =
          k + offset == axis && block > 1 ? dim.ceilDiv(IndexExpr.constant(block)) : dim;
      fits = parameter.dim(k).isConstant(1) || parameter.dim(k).equals(wanted);
    }
    if (!fits) {
      throw new TypeException(
          "scale or zero point " + parameter + " of " + x + ", axis " + axis + ", block " + block);
    }
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
