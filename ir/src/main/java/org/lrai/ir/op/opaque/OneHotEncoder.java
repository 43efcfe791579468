package org.lrai.ir.op.opaque;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A row of zeros with a one at the place of each element's category. Inputs: elements; categories.
 *
 * @param zeros an element of no category gives zeros only, else an error
 */
public record OneHotEncoder(boolean zeros) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    List<IndexExpr> dims = new ArrayList<>(input.shape().dims());
    dims.add(Op.tensor(inputs, 1).dim(0));
    return List.of(new TensorType(ElementType.FLOAT32, new Shape(dims)));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("OneHotEncoder", List.of(zeros));
  }
}
