package org.lrai.ir.op.reduction;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * For each window of {@link Pool} of kind MAX, where its (first) largest element lies: INT64
 * position in the whole input {@code [n, c, d0, d1, ...]} flattened.
 *
 * @param columnMajor whether spatial positions are counted with {@code d0} fastest
 */
public record MaxPoolIndices(
    List<Long> kernel, List<WindowAxis> axes, boolean roundUp, boolean columnMajor)
    implements ReductionOp {
  public MaxPoolIndices {
    kernel = List.copyOf(kernel);
    axes = List.copyOf(axes);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    Windows windows = new Windows(Op.tensor(inputs, 0), kernel, axes, roundUp);
    return List.of(new TensorType(ElementType.INT64, windows.shape()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    Windows windows = new Windows(input, kernel, axes, roundUp);
    ScalarExpr x = new ScalarExpr.Element(input.element(), 0, windows.at());
    return Definition.contraction(
        windows.taps(),
        windows.guarded(x, Windows.least(input.element())),
        new Definition.Reducer.Arg(true, false, position(input, nearest(input, windows.at()))));
  }

  /**
   * The subscripts, and for taps beside the input, which win where all is -inf, those next to it.
   */
  private List<IndexExpr> nearest(TensorType input, List<IndexExpr> at) {
    List<IndexExpr> nearest = new ArrayList<>(at);
    for (int k = 0; k < axes.size(); k++) {
      IndexExpr dim = input.dim(k + 2);
      if (!axes.get(k).inside(at.get(k + 2), dim, roundUp).isEmpty()) {
        nearest.set(k + 2, at.get(k + 2).min(dim.minus(1)).max(IndexExpr.ZERO));
      }
    }
    return nearest;
  }

  private IndexExpr position(TensorType input, List<IndexExpr> at) {
    List<Integer> order = new ArrayList<>(List.of(0, 1));
    for (int k = 0; k < axes.size(); k++) {
      order.add(columnMajor ? input.rank() - 1 - k : k + 2);
    }
    IndexExpr position = IndexExpr.ZERO;
    for (int axis : order) {
      position = position.times(input.dim(axis)).plus(at.get(axis));
    }
    return position;
  }
}
