package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Joins one or more tensors along an axis; all other dims are equal. */
public record Concat(int axis) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType first = Op.tensor(inputs, 0);
    if (axis < 0 || axis >= first.rank()) {
      throw new TypeException("concatenation of " + inputs + " along axis " + axis);
    }
    IndexExpr sum = IndexExpr.ZERO;
    for (int k = 0; k < inputs.size(); k++) {
      TensorType input = Op.tensor(inputs, k);
      if (input.element() != first.element() || input.rank() != first.rank()) {
        throw new TypeException("concatenation of " + inputs + " along axis " + axis);
      }
      Indices.requireEqual(
          first.shape(),
          input.shape().with(axis, first.dim(axis)),
          "concatenation of " + inputs + " along axis " + axis);
      sum = sum.plus(input.dim(axis));
    }
    return List.of(first.withShape(first.shape().with(axis, sum)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    List<Definition.Piece> pieces = new ArrayList<>();
    IndexExpr offset = IndexExpr.ZERO;
    for (int k = 0; k < inputs.size(); k++) {
      TensorType input = Op.tensor(inputs, k);
      IndexExpr inside = Definition.outputIndex(axis).minus(offset);
      List<IndexExpr> at = new ArrayList<>();
      for (int a = 0; a < input.rank(); a++) {
        at.add(a == axis ? inside : Definition.outputIndex(a));
      }
      List<IndexExpr> guard = new ArrayList<>();
      if (k > 0) {
        guard.add(inside);
      }
      if (k < inputs.size() - 1) {
        guard.add(input.dim(axis).minus(1).minus(inside));
      }
      pieces.add(new Definition.Piece(guard, k, at));
      offset = offset.plus(input.dim(axis));
    }
    return new Definition.Reindex(pieces, null);
  }
}
