package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Turns around the first {@code length[b]} elements along {@code timeAxis} for each index {@code b}
 * of {@code batchAxis}; what comes after stays. Input 1 holds the lengths, each from 0 to the dim
 * of the time axis.
 */
public record ReverseSequence(int batchAxis, int timeAxis) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    TensorType lengths = Op.tensor(inputs, 1);
    if (batchAxis == timeAxis
        || Math.min(batchAxis, timeAxis) < 0
        || Math.max(batchAxis, timeAxis) >= input.rank()
        || !lengths.element().isInteger()
        || lengths.rank() != 1) {
      throw new TypeException(
          "reversal of " + inputs + ", batch axis " + batchAxis + ", time axis " + timeAxis);
    }
    TypeException.requireEqual(input.dim(batchAxis), lengths.dim(0), "lengths of sequences");
    return List.of(input);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    IndexExpr length = IndexExpr.element(1, List.of(Definition.outputIndex(batchAxis)));
    // No length leads out of the tensor.
    IndexExpr last = length.min(input.dim(timeAxis)).minus(1);
    IndexExpr mirrored = last.minus(Definition.outputIndex(timeAxis));
    List<IndexExpr> here = Indices.output(input.rank());
    List<IndexExpr> reversed = new ArrayList<>(here);
    reversed.set(timeAxis, mirrored);
    return new Definition.Reindex(
        List.of(
            new Definition.Piece(List.of(mirrored), 0, reversed),
            new Definition.Piece(List.of(), 0, here)),
        null);
  }
}
