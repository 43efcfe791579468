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
 * Slices of input 0 at the index tuples that the last axis of input 1 (integers) holds. The first
 * {@code batchDims} axes are common to both; a tuple speaks of the axes that follow. {@code [b...,
 * data...], [b..., i..., k] -> [b..., i..., data[k:]...]}. Indices are taken modulo the dims.
 */
public record GatherND(int batchDims) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    TensorType indices = Op.tensor(inputs, 1);
    if (indices.rank() < 1
        || batchDims < 0
        || batchDims >= indices.rank()
        || !indices.element().isInteger()
        || indices.dim(indices.rank() - 1).asConstant().isEmpty()
        || batchDims + tupleLength(indices) > data.rank()) {
      throw new TypeException("gather with " + batchDims + " batch axes of " + inputs);
    }
    for (int axis = 0; axis < batchDims; axis++) {
      TypeException.requireEqual(data.dim(axis), indices.dim(axis), "batch axis " + axis);
    }
    List<IndexExpr> dims = new ArrayList<>(indices.shape().dims().subList(0, indices.rank() - 1));
    dims.addAll(data.shape().dims().subList(batchDims + tupleLength(indices), data.rank()));
    return List.of(data.withShape(new Shape(dims)));
  }

  private static int tupleLength(TensorType indices) {
    return (int) indices.dim(indices.rank() - 1).asConstant().orElseThrow();
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    TensorType indices = Op.tensor(inputs, 1);
    int places = indices.rank() - 1;
    List<IndexExpr> at = Indices.output(batchDims);
    for (int k = 0; k < tupleLength(indices); k++) {
      List<IndexExpr> where = Indices.output(places);
      where.add(IndexExpr.constant(k));
      at.add(IndexExpr.element(1, where).mod(data.dim(batchDims + k)));
    }
    for (int k = places; at.size() < data.rank(); k++) {
      at.add(Definition.outputIndex(k));
    }
    return Indices.copy(at);
  }
}
