package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ValueType;

/**
 * Replaces the elements that stand for a missing value. Inputs: {@code [..., F]}; the values to put
 * in, one or {@code F}; the value to replace.
 */
public record Imputer() implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return List.of(Op.tensor(inputs, 0));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("Imputer", List.of());
  }
}
