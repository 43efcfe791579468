package org.lrai.ir.op.reduction;

import java.util.ArrayList;
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
 * INT64 index of the largest or smallest element along an axis; of equal ones the first, or the
 * last. The axis is kept as a dim of 1 or dropped.
 */
public record ArgReduce(boolean largest, boolean last, int axis, boolean keepDims)
    implements ReductionOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (axis < 0 || axis >= input.rank() || input.dim(axis).isConstant(0)) {
      throw new TypeException("index of the largest or smallest along " + axis + " of " + input);
    }
    List<IndexExpr> dims = new ArrayList<>(input.shape().dims());
    if (keepDims) {
      dims.set(axis, IndexExpr.ONE);
    } else {
      dims.remove(axis);
    }
    return List.of(new TensorType(ElementType.INT64, new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    var range = new Definition.Axis("r0", input.dim(axis));
    List<IndexExpr> at = new ArrayList<>();
    for (int k = 0; k < input.rank(); k++) {
      int outputAxis = k < axis || keepDims ? k : k - 1;
      at.add(k == axis ? range.index() : Definition.outputIndex(outputAxis));
    }
    return Definition.contraction(
        List.of(range),
        new ScalarExpr.Element(input.element(), 0, at),
        new Definition.Reducer.Arg(largest, last, range.index()));
  }
}
