package org.lrai.ir.op.linear;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Matrix product over the last two axes, broadcast over the leading ones: {@code [..., m, k] x
 * [..., k, n] -> [..., m, n]}. Both operands have rank 2 or more.
 */
public record MatMul() implements LinearOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType left = Op.tensor(inputs, 0);
    TensorType right = Op.tensor(inputs, 1);
    if (left.rank() < 2
        || right.rank() < 2
        || left.element() != right.element()
        || !left.dim(left.rank() - 1).equals(right.dim(right.rank() - 2))) {
      throw new TypeException("matrix product of " + left + " and " + right);
    }
    return List.of(left.withShape(shape(left.shape(), right.shape())));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType left = Op.tensor(inputs, 0);
    TensorType right = Op.tensor(inputs, 1);
    Shape output = shape(left.shape(), right.shape());
    var k = new Definition.Axis("r0", left.dim(left.rank() - 1));
    List<IndexExpr> leftAt = batchSubscripts(left.shape(), output);
    leftAt.add(Definition.outputIndex(output.rank() - 2));
    leftAt.add(k.index());
    List<IndexExpr> rightAt = batchSubscripts(right.shape(), output);
    rightAt.add(k.index());
    rightAt.add(Definition.outputIndex(output.rank() - 1));
    return Definition.contraction(
        List.of(k),
        ScalarExpr.apply(
            ScalarOp.MUL,
            new ScalarExpr.Element(left.element(), 0, leftAt),
            new ScalarExpr.Element(right.element(), 1, rightAt)),
        Definition.Reducer.Fold.SUM);
  }

  private static List<IndexExpr> batchSubscripts(Shape input, Shape output) {
    Shape batch = new Shape(input.dims().subList(0, input.rank() - 2));
    Shape outputBatch = new Shape(output.dims().subList(0, output.rank() - 2));
    return new ArrayList<>(Broadcasting.subscripts(batch, outputBatch));
  }

  private static Shape shape(Shape left, Shape right) {
    Shape batch =
        Broadcasting.shape(
            new Shape(left.dims().subList(0, left.rank() - 2)),
            new Shape(right.dims().subList(0, right.rank() - 2)));
    List<IndexExpr> dims = new ArrayList<>(batch.dims());
    dims.add(left.dim(left.rank() - 2));
    dims.add(right.dim(right.rank() - 1));
    return new Shape(dims);
  }
}
