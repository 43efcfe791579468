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
 * For each element of input 1 (integers, of the rank of input 0) the element of input 0 at the same
 * place but along {@code axis}, where the integer says it. Indices are taken modulo the dim.
 */
public record GatherElements(int axis) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    TensorType indices = Op.tensor(inputs, 1);
    if (axis < 0
        || axis >= data.rank()
        || indices.rank() != data.rank()
        || !indices.element().isInteger()) {
      throw new TypeException("gather of elements along axis " + axis + " of " + inputs);
    }
    for (int k = 0; k < data.rank(); k++) {
      if (k != axis && data.dim(k).minus(indices.dim(k)).asConstant().orElse(0) < 0) {
        throw new TypeException("gather of elements: more indices than data along axis " + k);
      }
    }
    return List.of(data.withShape(indices.shape()));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    TensorType data = Op.tensor(inputs, 0);
    List<IndexExpr> here = Indices.output(data.rank());
    List<IndexExpr> at = new ArrayList<>(here);
    at.set(axis, IndexExpr.element(1, here).mod(data.dim(axis)));
    return Indices.copy(at);
  }
}
