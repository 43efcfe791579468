package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Zeros and ones, a one with the probability that the input gives; the same in each call. */
public record Bernoulli(ElementType element, double seed) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = Op.tensor(inputs, 0);
    if (!input.element().isFloat() || element == ElementType.STRING) {
      throw new TypeException("draws of type " + element.text() + " from " + input);
    }
    return List.of(input.withElement(element));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("Bernoulli", List.of(OpaqueTypes.element(element), seed));
  }
}
