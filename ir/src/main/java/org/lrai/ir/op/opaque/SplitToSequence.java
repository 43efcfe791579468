package org.lrai.ir.op.opaque;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Splits a tensor along an axis. Inputs: the tensor; the lengths of the parts, absent: 1. Output:
 * the sequence of the parts.
 *
 * @param keepDims whether parts keep the axis, if no lengths are given
 */
public record SplitToSequence(int axis, boolean keepDims) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (axis < 0 || axis >= input.rank()) {
      throw new TypeException("parts along axis " + axis + " of " + input);
    }
    List<IndexExpr> dims = new ArrayList<>(input.shape().dims());
    if (inputs.size() > 1) {
      dims.set(axis, ValueType.VARYING);
    } else if (keepDims) {
      dims.set(axis, IndexExpr.ONE);
    } else {
      dims.remove(axis);
    }
    return List.of(new ValueType.SequenceType(input.withShape(new Shape(dims))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("SplitToSequence", List.of((long) axis, keepDims));
  }
}
