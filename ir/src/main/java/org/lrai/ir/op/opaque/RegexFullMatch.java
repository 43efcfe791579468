package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.ValueType;

/**
 * Whether strings as a whole match a regular expression.
 *
 * @param pattern in the syntax of RE2
 */
public record RegexFullMatch(String pattern) implements OpaqueOp {

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    return List.of(OpaqueTypes.strings(inputs, 0).withElement(ElementType.BOOL));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque("RegexFullMatch", List.of(pattern));
  }
}
