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
 * Puts images together from transformed tiles: of {@code M[u, v, n, a, b, m]}, a matrix {@code
 * A[step, t]} and, if there are three inputs, a bias {@code [m]}, the images {@code y[n, m, h, w]}.
 * With {@code p = h mod step}, {@code q = w mod step}, an element is the sum over {@code u, v < t}
 * of {@code A[p, u] * A[q, v] * M[u, v, n, h / step, w / step, m]}, plus the bias.
 *
 * @param height extent of the images, at most {@code step} times that of {@code a}
 * @param width the same along {@code b}
 */
public record TileAssembly(long step, IndexExpr height, IndexExpr width) implements LinearOp {
  public TileAssembly {
    if (step < 1) {
      throw new IllegalArgumentException("tiles at distance " + step);
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType tiles = Op.tensor(inputs, 0);
    TensorType matrix = Op.tensor(inputs, 1);
    if (tiles.rank() != 6
        || !matrix.equals(tiles.withShape(Shape.of(IndexExpr.constant(step), tiles.dim(0))))
        || inputs.size() > 3) {
      throw new TypeException("assembly of tiles of " + inputs);
    }
    if (inputs.size() == 3) {
      Op.require(inputs, 2, tiles.withShape(Shape.of(tiles.dim(5))), "bias");
    }
    return List.of(tiles.withShape(Shape.of(tiles.dim(2), tiles.dim(5), height, width)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType tiles = Op.tensor(inputs, 0);
    var u = new Definition.Axis("r0", tiles.dim(0));
    var v = new Definition.Axis("r1", tiles.dim(1));
    IndexExpr row = Definition.outputIndex(2);
    IndexExpr column = Definition.outputIndex(3);
    ScalarExpr left = matrix(tiles, row, u);
    ScalarExpr right = matrix(tiles, column, v);
    ScalarExpr element =
        new ScalarExpr.Element(
            tiles.element(),
            0,
            List.of(
                u.index(),
                v.index(),
                Definition.outputIndex(0),
                row.floorDiv(step),
                column.floorDiv(step),
                Definition.outputIndex(1)));
    ScalarExpr sum = new ScalarExpr.Local(tiles.element(), Definition.REDUCED);
    return new Definition.Contraction(
        List.of(u, v),
        ScalarExpr.apply(ScalarOp.MUL, ScalarExpr.apply(ScalarOp.MUL, left, right), element),
        Definition.Reducer.Fold.SUM,
        inputs.size() < 3
            ? sum
            : ScalarExpr.apply(
                ScalarOp.ADD,
                sum,
                new ScalarExpr.Element(tiles.element(), 2, List.of(Definition.outputIndex(1)))));
  }

  private ScalarExpr matrix(TensorType tiles, IndexExpr place, Definition.Axis transformed) {
    IndexExpr inTile = place.mod(IndexExpr.constant(step));
    return new ScalarExpr.Element(tiles.element(), 1, List.of(inTile, transformed.index()));
  }
}
