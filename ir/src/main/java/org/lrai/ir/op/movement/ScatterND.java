package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Input 0 changed by the slices of input 2, each at the index tuple that the last axis of input 1
 * (integers) holds: {@code [data...], [i..., k], [i..., data[k:]...] -> [data...]}. Indices are
 * taken modulo the dims.
 */
public record ScatterND(Definition.ScatterMode mode) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    TensorType indices = Op.tensor(inputs, 1);
    TensorType updates = Op.tensor(inputs, 2);
    if (indices.rank() < 1
        || !indices.element().isInteger()
        || indices.dim(indices.rank() - 1).asConstant().isEmpty()
        || tupleLength(indices) > data.rank()
        || updates.element() != data.element()
        || updates.rank() != updateShape(data, indices).rank()) {
      throw new TypeException("scatter of " + inputs);
    }
    Indices.requireEqual(updateShape(data, indices), updates.shape(), "scatter of " + inputs);
    return List.of(data);
  }

  private static int tupleLength(TensorType indices) {
    return (int) indices.dim(indices.rank() - 1).asConstant().orElseThrow();
  }

  private static Shape updateShape(TensorType data, TensorType indices) {
    List<IndexExpr> dims = new ArrayList<>(indices.shape().dims().subList(0, indices.rank() - 1));
    dims.addAll(data.shape().dims().subList(tupleLength(indices), data.rank()));
    return new Shape(dims);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    TensorType indices = Op.tensor(inputs, 1);
    List<Definition.Axis> axes = Indices.updateAxes(Op.tensor(inputs, 2).shape());
    List<IndexExpr> here = axes.stream().map(Definition.Axis::index).toList();
    int places = indices.rank() - 1;
    List<IndexExpr> at = new ArrayList<>();
    for (int k = 0; k < tupleLength(indices); k++) {
      List<IndexExpr> where = new ArrayList<>(here.subList(0, places));
      where.add(IndexExpr.constant(k));
      at.add(IndexExpr.element(1, where).mod(data.dim(k)));
    }
    at.addAll(here.subList(places, here.size()));
    var update = new ScalarExpr.Element(data.element(), 2, here);
    return new Definition.Scatter(0, axes, at, update, mode);
  }
}
