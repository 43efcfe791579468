package org.lrai.ir.op.movement;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Input 0 changed by the elements of input 2: each meets the element at its own place but along
 * {@code axis}, where the integer of input 1 at that place says. Inputs 1 and 2 have one shape.
 * Indices are taken modulo the dim.
 */
public record ScatterElements(int axis, Definition.ScatterMode mode) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    TensorType indices = Op.tensor(inputs, 1);
    TensorType updates = Op.tensor(inputs, 2);
    if (axis < 0
        || axis >= data.rank()
        || indices.rank() != data.rank()
        || !indices.element().isInteger()
        || updates.rank() != indices.rank()
        || updates.element() != data.element()) {
      throw new TypeException("scatter of elements along axis " + axis + " of " + inputs);
    }
    Indices.requireEqual(indices.shape(), updates.shape(), "scatter of elements");
    return List.of(data);
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    List<Definition.Axis> axes = Indices.updateAxes(Op.tensor(inputs, 2).shape());
    List<IndexExpr> here = axes.stream().map(Definition.Axis::index).toList();
    List<IndexExpr> at = new ArrayList<>(here);
    at.set(axis, IndexExpr.element(1, here).mod(data.dim(axis)));
    var update = new ScalarExpr.Element(data.element(), 2, here);
    return new Definition.Scatter(0, axes, at, update, mode);
  }
}
