package org.lrai.ir.op;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Numpy-style broadcasting of shapes and subscripts. */
public final class Broadcasting {
  private Broadcasting() {}

  /**
   * The common shape. A dim of 1 stretches to the other; two different symbolic dims are taken to
   * be equal only if they are the same expression.
   */
  public static Shape shape(Shape left, Shape right) {
    int rank = Math.max(left.rank(), right.rank());
    Shape a = left.extendTo(rank);
    Shape b = right.extendTo(rank);
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < rank; axis++) {
      dims.add(dim(a.dim(axis), b.dim(axis), left, right));
    }
    return new Shape(dims);
  }

  private static IndexExpr dim(IndexExpr a, IndexExpr b, Shape left, Shape right) {
    if (a.equals(b) || b.isConstant(1)) {
      return a;
    }
    if (a.isConstant(1)) {
      return b;
    }
    throw TypeException.unequal(
        a, b, "shapes " + left + " and " + right + " do not broadcast: " + a + ", " + b);
  }

  /** Checks that {@code from} broadcasts to {@code to}, which it does not change. */
  public static void require(Shape from, Shape to, String message) {
    int offset = to.rank() - from.rank();
    if (offset < 0) {
      throw new TypeException(message + ": " + from + " does not broadcast to " + to);
    }
    for (int axis = 0; axis < from.rank(); axis++) {
      if (!from.dim(axis).isConstant(1)) {
        TypeException.requireEqual(from.dim(axis), to.dim(axis + offset), message);
      }
    }
  }

  /** Element of an input that is broadcast to {@code output}, at the output's index. */
  public static ScalarExpr element(TensorType input, int source, Shape output) {
    return new ScalarExpr.Element(input.element(), source, subscripts(input.shape(), output));
  }

  /** Subscripts into {@code input} for the output index {@code [%i0, %i1, ...]}. */
  public static List<IndexExpr> subscripts(Shape input, Shape output) {
    int offset = output.rank() - input.rank();
    List<IndexExpr> at = new ArrayList<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      boolean stretched = input.dim(axis).isConstant(1) && !output.dim(axis + offset).isConstant(1);
      at.add(stretched ? IndexExpr.ZERO : Definition.outputIndex(axis + offset));
    }
    return at;
  }
}
