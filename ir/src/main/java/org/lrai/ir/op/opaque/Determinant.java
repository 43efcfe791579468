package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Determinants of square matrices: {@code [..., m, m] -> [...]}. */
public record Determinant() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (input.rank() < 2 || !input.element().isFloat()) {
      throw new TypeException("determinant of " + input);
    }
    TypeException.requireEqual(
        input.dim(input.rank() - 2), input.dim(input.rank() - 1), "sides of a square matrix");
    return List.of(input.withShape(new Shape(input.shape().dims().subList(0, input.rank() - 2))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("Determinant", List.of());
  }
}
