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
 * The slices along an axis, or (if flat) the elements in row-major order, for which a condition
 * holds. Inputs: the tensor; the condition, BOOL of one dim.
 */
public record Compress(boolean flat, int axis) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType condition = Op.tensor(inputs, 1);
    if (condition.element() != ElementType.BOOL
        || condition.rank() != 1
        || (!flat && (axis < 0 || axis >= input.rank()))) {
      throw new TypeException("selection along axis " + axis + " of " + inputs);
    }
    IndexExpr count = OpaqueTypes.placeholder(0);
    return List.of(input.withShape(flat ? Shape.of(count) : input.shape().with(axis, count)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("Compress", List.of(flat, (long) axis));
  }
}
