package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Numbers drawn evenly from a range, the same in each call. Input: the shape, INT64.
 *
 * @param element a float type
 * @param shape the same shape
 */
public record RandomUniform(ElementType element, Shape shape, double low, double high, double seed)
    implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    if (!element.isFloat() || Op.tensor(inputs, 0).element() != ElementType.INT64) {
      throw new TypeException("random numbers of type " + element.text());
    }
    return List.of(new TensorType(element, shape));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "RandomUniform", List.of(OpaqueTypes.element(element), low, high, seed));
  }
}
