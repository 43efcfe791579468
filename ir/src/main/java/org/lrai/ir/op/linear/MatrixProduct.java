package org.lrai.ir.op.linear;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Shapes and subscripts of a matrix product over the last two axes, broadcast over the others. */
record MatrixProduct(TensorType left, TensorType right) {
  MatrixProduct {
    String what = "matrix product of " + left + " and " + right;
    if (left.rank() < 2 || right.rank() < 2) {
      throw new TypeException(what);
    }
    TypeException.requireEqual(left.dim(left.rank() - 1), right.dim(right.rank() - 2), what);
  }

  Shape shape() {
    Shape batch = Broadcasting.shape(batch(left.shape()), batch(right.shape()));
    List<IndexExpr> dims = new ArrayList<>(batch.dims());
    dims.add(left.dim(left.rank() - 2));
    dims.add(right.dim(right.rank() - 1));
    return new Shape(dims);
  }

  Definition.Axis reduced() {
    return new Definition.Axis("r0", left.dim(left.rank() - 1));
  }

  List<IndexExpr> leftAt() {
    List<IndexExpr> at = batchAt(left.shape());
    at.add(Definition.outputIndex(shape().rank() - 2));
    at.add(reduced().index());
    return at;
  }

  List<IndexExpr> rightAt() {
    List<IndexExpr> at = batchAt(right.shape());
    at.add(reduced().index());
    at.add(Definition.outputIndex(shape().rank() - 1));
    return at;
  }

  private List<IndexExpr> batchAt(Shape operand) {
    return new ArrayList<>(Broadcasting.subscripts(batch(operand), batch(shape())));
  }

  private static Shape batch(Shape shape) {
    return new Shape(shape.dims().subList(0, shape.rank() - 2));
  }
}
