package org.lrai.ir.op.movement;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** The same elements in row-major order under another shape of the same size. */
public record Reshape(Shape shape) implements MovementOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    var difference = input.shape().size().minus(shape.size()).asConstant();
    if (difference.isPresent() && difference.getAsLong() != 0) {
      throw new TypeException("reshape of " + input + " to " + shape + ": sizes differ");
    }
    return List.of(input.withShape(shape));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Reshape();
  }
}
