package org.lrai.ir.op.reduction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Sums or products of what comes before along an axis: each element becomes the reduction of all up
 * to itself ({@code exclusive}: without itself), from the front or ({@code reverse}) from the back.
 */
public record Cumulative(Kind kind, int axis, boolean exclusive, boolean reverse)
    implements ReductionOp {
  /** What is accumulated. */
  public enum Kind {
    SUM,
    PRODUCT
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (axis < 0
        || axis >= input.rank()
        || !(input.element().isFloat() || input.element().isInteger())) {
      throw new TypeException("cumulative " + kind + " along axis " + axis + " of " + input);
    }
    return List.of(input);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    var range = new Definition.Axis("r0", input.dim(axis));
    List<IndexExpr> at =
        new ArrayList<>(
            IntStream.range(0, input.rank()).mapToObj(Definition::outputIndex).toList());
    IndexExpr ahead = at.get(axis).minus(range.index()).times(reverse ? -1 : 1);
    at.set(axis, range.index());
    ScalarExpr term =
        new ScalarExpr.Guarded(
            List.of(exclusive ? ahead.minus(1) : ahead),
            new ScalarExpr.Element(input.element(), 0, at),
            ScalarExpr.literal(input.element(), kind == Kind.SUM ? 0 : 1));
    return Definition.contraction(
        List.of(range),
        term,
        kind == Kind.SUM ? Definition.Reducer.Fold.SUM : Definition.Reducer.Fold.PRODUCT);
  }
}
