package org.lrai.ir.op.opaque;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Joins the tensors of a sequence along an axis of the result.
 *
 * @param newAxis the axis is a new one
 */
public record ConcatFromSequence(int axis, boolean newAxis) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    ValueType element = OpaqueTypes.sequence(inputs).element();
    if (!(element instanceof TensorType tensor)) {
      throw new TypeException("the rank of the elements of " + inputs.getFirst() + " is not known");
    }
    TensorType taken = OpaqueTypes.taken(tensor);
    List<IndexExpr> dims = new ArrayList<>(taken.shape().dims());
    if (axis < 0 || axis >= dims.size() + (newAxis ? 1 : 0)) {
      throw new TypeException("joining " + inputs + " along axis " + axis);
    }
    IndexExpr sum = OpaqueTypes.placeholder(dims.size());
    if (newAxis) {
      dims.add(axis, sum);
    } else {
      dims.set(axis, sum);
    }
    return List.of(taken.withShape(new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("ConcatFromSequence", List.of((long) axis, newAxis));
  }
}
