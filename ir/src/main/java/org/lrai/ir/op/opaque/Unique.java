package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The distinct elements of a tensor (if flat), or its distinct slices along an axis. Outputs:
 * these; where each first occurs; for each element or slice of the input its place among them; how
 * often each occurs (the last three INT64 of one dim).
 *
 * @param sorted in ascending order, else in order of first occurrence
 */
public record Unique(boolean flat, int axis, boolean sorted) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (!flat && (axis < 0 || axis >= input.rank())) {
      throw new TypeException("distinct slices along axis " + axis + " of " + input);
    }
    IndexExpr count = OpaqueTypes.placeholder(0);
    IndexExpr all = flat ? input.shape().size() : input.dim(axis);
    TensorType counted = new TensorType(ElementType.INT64, Shape.of(count));
    return List.of(
        input.withShape(flat ? Shape.of(count) : input.shape().with(axis, count)),
        counted,
        new TensorType(ElementType.INT64, Shape.of(all)),
        counted);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("Unique", List.of(flat, (long) axis, sorted));
  }
}
