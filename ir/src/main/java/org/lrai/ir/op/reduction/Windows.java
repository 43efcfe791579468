package org.lrai.ir.op.reduction;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Windows that slide over the axes of {@code input} from the third on, for pooling. */
record Windows(TensorType input, List<Long> kernel, List<WindowAxis> axes, boolean roundUp) {
  Windows {
    if (input.rank() != axes.size() + 2 || kernel.size() != axes.size()) {
      throw new TypeException("pooling with kernel " + kernel + " and " + axes + " of " + input);
    }
  }

  private IndexExpr extent(int axis) {
    return IndexExpr.constant(kernel.get(axis));
  }

  Shape shape() {
    List<IndexExpr> dims = new ArrayList<>(input.shape().dims().subList(0, 2));
    for (int k = 0; k < axes.size(); k++) {
      IndexExpr dim = input.dim(k + 2);
      dims.add(
          roundUp
              ? axes.get(k).windowsRoundedUp(dim, extent(k))
              : axes.get(k).windows(dim, extent(k)));
    }
    return new Shape(dims);
  }

  List<Definition.Axis> taps() {
    return WindowAxis.taps(kernel.stream().map(IndexExpr::constant).toList(), 0);
  }

  /** Subscripts of the input for output {@code [%i0, %i1, ...]} and the taps. */
  List<IndexExpr> at() {
    List<IndexExpr> at =
        new ArrayList<>(List.of(Definition.outputIndex(0), Definition.outputIndex(1)));
    for (int k = 0; k < axes.size(); k++) {
      at.add(axes.get(k).at(Definition.outputIndex(k + 2), taps().get(k).index()));
    }
    return at;
  }

  /** {@code term} where the taps meet the input, else {@code outside}. */
  ScalarExpr guarded(ScalarExpr term, ScalarExpr outside) {
    List<IndexExpr> conditions = new ArrayList<>();
    for (int k = 0; k < axes.size(); k++) {
      conditions.addAll(axes.get(k).inside(at().get(k + 2), input.dim(k + 2), roundUp));
    }
    return conditions.isEmpty() ? term : new ScalarExpr.Guarded(conditions, term, outside);
  }

  /** How many taps of a window meet the input. */
  IndexExpr countInside() {
    IndexExpr count = IndexExpr.ONE;
    for (int k = 0; k < axes.size(); k++) {
      count = count.times(count(k, IndexExpr.ZERO, IndexExpr.ZERO));
    }
    return count;
  }

  /** How many taps of a window meet the input or its pads. */
  IndexExpr countPadded() {
    IndexExpr count = IndexExpr.ONE;
    for (int k = 0; k < axes.size(); k++) {
      count = count.times(count(k, axes.get(k).padBegin(), axes.get(k).padEnd()));
    }
    return count;
  }

  /**
   * How many taps of a window meet the input with so many elements before and after it; 1 if none
   * does, so that an average over nothing is zero.
   */
  private IndexExpr count(int k, IndexExpr before, IndexExpr after) {
    WindowAxis axis = axes.get(k);
    IndexExpr dilation = axis.dilation();
    IndexExpr first = axis.at(Definition.outputIndex(k + 2), IndexExpr.ZERO);
    IndexExpr skipped =
        before.equals(axis.padBegin())
            ? IndexExpr.ZERO
            : before.plus(first).times(-1).ceilDiv(dilation).max(IndexExpr.ZERO);
    IndexExpr end =
        !roundUp && after.equals(axis.padEnd())
            ? extent(k)
            : input.dim(k + 2).plus(after).minus(first).ceilDiv(dilation).min(extent(k));
    return end.minus(skipped).max(IndexExpr.ONE);
  }

  /** The least value of a type: what loses against every other in a maximum. */
  static ScalarExpr least(ElementType element) {
    return element.isFloat()
        ? new ScalarExpr.FloatLiteral(element, Double.NEGATIVE_INFINITY)
        : new ScalarExpr.IntLiteral(element, element.minValue());
  }
}
