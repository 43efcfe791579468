package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Linear functions of the rows of {@code [N, F]}. Inputs: rows; coefficients; intercepts, optional.
 * Output: FLOAT32 {@code [N, targets]}.
 */
public record LinearRegressor(PostTransform transform, long targets) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    IndexExpr rows = input.rank() == 2 ? input.dim(0) : IndexExpr.ONE;
    return List.of(
        new TensorType(ElementType.FLOAT32, Shape.of(rows, IndexExpr.constant(targets))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("LinearRegressor", List.of(transform.argument(), targets));
  }
}
