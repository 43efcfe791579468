package org.lrai.ir.op.linear;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Transforms the overlapping square tiles of images on both sides: of {@code x[n, c, h, w]} and a
 * matrix {@code B[t, k]} the tensor {@code V[u, v, n, a, b, c]}, which is the sum over {@code i, j
 * < k} of {@code B[u, i] * B[v, j] * x[n, c, step * a + i, step * b + j]}. The first of three parts
 * of a Winograd convolution (Lavin and Gray, "Fast algorithms for convolutional neural networks",
 * 2016); the others are a matrix product and {@link TileAssembly}.
 */
public record TileTransform(long step) implements LinearOp {
  public TileTransform {
    if (step < 1) {
      throw new IllegalArgumentException("tiles at distance " + step);
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType matrix = Op.tensor(inputs, 1);
    if (inputs.size() != 2
        || x.rank() != 4
        || matrix.rank() != 2
        || x.element() != matrix.element()) {
      throw new TypeException("transform of tiles of " + inputs);
    }
    return List.of(
        x.withShape(
            Shape.of(
                matrix.dim(0),
                matrix.dim(0),
                x.dim(0),
                tiles(x.dim(2), matrix.dim(1)),
                tiles(x.dim(3), matrix.dim(1)),
                x.dim(1))));
  }

  private IndexExpr tiles(IndexExpr extent, IndexExpr size) {
    return extent.minus(size).floorDiv(step).plus(1);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    IndexExpr size = Op.tensor(inputs, 1).dim(1);
    var i = new Definition.Axis("r0", size);
    var j = new Definition.Axis("r1", size);
    ScalarExpr left = matrix(x, Definition.outputIndex(0), i);
    ScalarExpr right = matrix(x, Definition.outputIndex(1), j);
    ScalarExpr element =
        new ScalarExpr.Element(
            x.element(),
            0,
            List.of(
                Definition.outputIndex(2),
                Definition.outputIndex(5),
                Definition.outputIndex(3).times(step).plus(i.index()),
                Definition.outputIndex(4).times(step).plus(j.index())));
    return Definition.contraction(
        List.of(i, j),
        ScalarExpr.apply(ScalarOp.MUL, ScalarExpr.apply(ScalarOp.MUL, left, right), element),
        Definition.Reducer.Fold.SUM);
  }

  private static ScalarExpr matrix(TensorType x, IndexExpr row, Definition.Axis column) {
    return new ScalarExpr.Element(x.element(), 1, List.of(row, column.index()));
  }
}
