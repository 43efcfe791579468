package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The {@code k} largest or smallest elements along an axis, best first; of equal ones the one with
 * the lower index first. Inputs: the tensor; {@code k}, one integer. Outputs: values; their
 * indices, INT64.
 *
 * @param count {@code k}, or the placeholder {@code ?0} where it depends on data
 */
public record TopK(int axis, boolean largest, IndexExpr count) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (axis < 0 || axis >= input.rank()) {
      throw new TypeException("top elements along axis " + axis + " of " + input);
    }
    Shape shape = input.shape().with(axis, count);
    return List.of(input.withShape(shape), new TensorType(ElementType.INT64, shape));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("TopK", List.of((long) axis, largest));
  }
}
