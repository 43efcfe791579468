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

/**
 * Takes slices of input 0 along {@code axis} at the integers of input 1. Indices are taken modulo
 * the dim, so -1 is the last and no index leaves the tensor.
 */
public record Gather(int axis) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    TensorType indices = Op.tensor(inputs, 1);
    if (axis < 0 || axis >= data.rank() || !indices.element().isInteger()) {
      throw new TypeException("gather along axis " + axis + " of " + inputs);
    }
    List<IndexExpr> dims = new ArrayList<>(data.shape().dims().subList(0, axis));
    dims.addAll(indices.shape().dims());
    dims.addAll(data.shape().dims().subList(axis + 1, data.rank()));
    return List.of(data.withShape(new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    int indexRank = Op.tensor(inputs, 1).rank();
    List<IndexExpr> indexAt = new ArrayList<>();
    for (int k = 0; k < indexRank; k++) {
      indexAt.add(Definition.outputIndex(axis + k));
    }
    List<IndexExpr> at = new ArrayList<>();
    for (int k = 0; k < data.rank(); k++) {
      at.add(
          k == axis
              ? IndexExpr.element(1, indexAt).mod(data.dim(axis))
              : Definition.outputIndex(k < axis ? k : k + indexRank - 1));
    }
    return new Definition.Reindex(List.of(new Definition.Piece(List.of(), 0, at)), null);
  }
}
