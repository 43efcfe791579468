package org.lrai.ir.op.reduction;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Divides regions of {@code [n, c, h, w]} into {@code height} by {@code width} cells and takes the
 * largest element of each (Girshick, "Fast R-CNN", 2015, section 2.1); 0 where a cell lies outside.
 * Input 1 is INT64 {@code [regions, 5]}: image (modulo n), first column, first row, last column,
 * last row. A region has at least one row and one column.
 */
public record MaxRoiPool(long height, long width) implements ReductionOp {
  public MaxRoiPool {
    if (height < 1 || width < 1) {
      throw new IllegalArgumentException(height + " by " + width + " cells");
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType regions = Op.tensor(inputs, 1);
    if (x.rank() != 4 || !x.element().isFloat() || regions.rank() != 2) {
      throw new TypeException("pooling of regions of " + inputs);
    }
    IndexExpr count = regions.dim(0);
    Op.require(
        inputs,
        1,
        new TensorType(ElementType.INT64, Shape.of(count, IndexExpr.constant(5))),
        "regions");
    return List.of(
        x.withShape(
            Shape.of(count, x.dim(1), IndexExpr.constant(height), IndexExpr.constant(width))));
  }

  /** Rows or columns of the cell at {@code %i<axis>}, from {@code first} to before {@code end}. */
  private record Cell(IndexExpr first, IndexExpr end) {
    static Cell of(int axis, long cells, int firstColumn, int lastColumn) {
      IndexExpr start = region(firstColumn);
      IndexExpr size = region(lastColumn).minus(start).plus(1).max(IndexExpr.ONE);
      IndexExpr cell = Definition.outputIndex(axis);
      IndexExpr count = IndexExpr.constant(cells);
      return new Cell(
          start.plus(cell.times(size).floorDiv(count)),
          start.plus(cell.plus(1).times(size).ceilDiv(count)));
    }

    /** What is non-negative where the index lies in the cell. */
    List<IndexExpr> contains(IndexExpr index) {
      return List.of(index.minus(first), end.minus(1).minus(index));
    }

    /** Non-negative where the cell meets {@code 0..dim-1}. */
    IndexExpr meets(IndexExpr dim) {
      return end.min(dim).minus(first.max(IndexExpr.ZERO)).minus(1);
    }
  }

  private static IndexExpr region(int column) {
    return IndexExpr.element(1, List.of(Definition.outputIndex(0), IndexExpr.constant(column)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    Cell rows = Cell.of(2, height, 2, 4);
    Cell columns = Cell.of(3, width, 1, 3);
    var row = new Definition.Axis("r0", x.dim(2));
    var column = new Definition.Axis("r1", x.dim(3));
    ScalarExpr element =
        new ScalarExpr.Element(
            x.element(),
            0,
            List.of(
                region(0).mod(x.dim(0)), Definition.outputIndex(1), row.index(), column.index()));
    ScalarExpr inColumns =
        new ScalarExpr.Guarded(
            columns.contains(column.index()), element, Windows.least(x.element()));
    ScalarExpr inCell =
        new ScalarExpr.Guarded(rows.contains(row.index()), inColumns, Windows.least(x.element()));
    ScalarExpr finish =
        new ScalarExpr.Guarded(
            List.of(rows.meets(x.dim(2)), columns.meets(x.dim(3))),
            new ScalarExpr.Local(x.element(), Definition.REDUCED),
            ScalarExpr.literal(x.element(), 0));
    return new Definition.Contraction(
        List.of(row, column), inCell, Definition.Reducer.Fold.MAX, finish);
  }
}
