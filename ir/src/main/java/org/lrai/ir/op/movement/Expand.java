package org.lrai.ir.op.movement;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Repeats the input along its dims of 1 and along new leading axes, so that it has {@code shape}.
 */
public record Expand(Shape shape) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    Shape common = Broadcasting.shape(input.shape(), shape);
    if (common.rank() != shape.rank()) {
      throw new TypeException(input + " does not broadcast to " + shape);
    }
    Indices.requireEqual(common, shape, input + " does not broadcast to " + shape);
    return List.of(input.withShape(shape));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    var at = Broadcasting.subscripts(Op.tensor(inputs, 0).shape(), shape);
    return new Definition.Reindex(List.of(new Definition.Piece(List.of(), 0, at)), null);
  }
}
