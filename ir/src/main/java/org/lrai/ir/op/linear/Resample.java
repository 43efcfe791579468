package org.lrai.ir.op.linear;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Weighted sums of elements along an axis: output {@code o} is the sum over taps {@code t} of
 * {@code x[taps[o, t]] * weights[o, t]}. Inputs: x, INT64 taps {@code [outputs, taps]}, taken
 * modulo the dim, and weights of the same shape and the type of x.
 */
public record Resample(int axis) implements LinearOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    TensorType taps = Op.tensor(inputs, 1);
    if (axis < 0
        || axis >= x.rank()
        || taps.rank() != 2
        || taps.element() != ElementType.INT64
        || !inputs.get(2).equals(taps.withElement(x.element()))) {
      throw new TypeException("resampling along axis " + axis + " of " + inputs);
    }
    return List.of(x.withShape(x.shape().with(axis, taps.dim(0))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType x = Op.tensor(inputs, 0);
    var tap = new Definition.Axis("r0", Op.tensor(inputs, 1).dim(1));
    List<IndexExpr> tableAt = List.of(Definition.outputIndex(axis), tap.index());
    List<IndexExpr> at = new ArrayList<>();
    for (int k = 0; k < x.rank(); k++) {
      at.add(
          k == axis ? IndexExpr.element(1, tableAt).mod(x.dim(axis)) : Definition.outputIndex(k));
    }
    return Definition.contraction(
        List.of(tap),
        ScalarExpr.apply(
            ScalarOp.MUL,
            new ScalarExpr.Element(x.element(), 0, at),
            new ScalarExpr.Element(x.element(), 2, tableAt)),
        Definition.Reducer.Fold.SUM);
  }
}
