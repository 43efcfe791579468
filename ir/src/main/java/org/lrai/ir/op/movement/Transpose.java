package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Permutes axes: output axis {@code k} is input axis {@code permutation[k]}. */
public record Transpose(List<Integer> permutation) implements MovementOp {
  public Transpose {
    permutation = List.copyOf(permutation);
    for (int axis = 0; axis < permutation.size(); axis++) {
      if (!permutation.contains(axis)) {
        throw new IllegalArgumentException(permutation + " is not a permutation");
      }
    }
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != permutation.size()) {
      throw new TypeException("permutation " + permutation + " of a tensor " + input);
    }
    return List.of(input.withShape(new Shape(permutation.stream().map(input::dim).toList())));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    List<IndexExpr> at = new ArrayList<>(Collections.nCopies(permutation.size(), IndexExpr.ZERO));
    for (int axis = 0; axis < permutation.size(); axis++) {
      at.set(permutation.get(axis), Definition.outputIndex(axis));
    }
    return new Definition.Reindex(List.of(new Definition.Piece(List.of(), 0, at)), null);
  }
}
