package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** The input {@code repeats[k]} times in a row along axis {@code k}. */
public record Tile(List<IndexExpr> repeats) implements MovementOp {
  public Tile {
    repeats = List.copyOf(repeats);
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() != repeats.size()
        || repeats.stream().anyMatch(count -> count.asConstant().orElse(0) < 0)) {
      throw new TypeException(input + " repeated " + repeats + " times");
    }
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      dims.add(input.dim(axis).times(repeats.get(axis)));
    }
    return List.of(input.withShape(new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    List<IndexExpr> at = Indices.output(input.rank());
    for (int axis = 0; axis < input.rank(); axis++) {
      if (!repeats.get(axis).isConstant(1)) {
        // A dim of 0 gives an output without elements; the divisor must be positive all the same.
        IndexExpr dim = input.dim(axis).isConstant(0) ? IndexExpr.ONE : input.dim(axis);
        at.set(axis, at.get(axis).mod(dim));
      }
    }
    return Indices.copy(at);
  }
}
