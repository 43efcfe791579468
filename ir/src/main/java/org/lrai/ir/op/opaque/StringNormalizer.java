package org.lrai.ir.op.opaque;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.op.TypeException;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Removes stop words from {@code [C]} or {@code [1, C]} and changes case; one empty string if
 * nothing is left. Inputs: the strings; the stop words, if any.
 *
 * @param caseSensitive whether stop words must match in case
 * @param locale the language of case; empty: of no language
 */
public record StringNormalizer(CaseChange change, boolean caseSensitive, String locale)
    implements OpaqueOp {
  /** What to do with case. */
  public enum CaseChange {
    NONE,
    LOWER,
    UPPER
  }

  @Override
  public List<ValueType> inferTypes(List<ValueType> inputs) {
    TensorType input = OpaqueTypes.strings(inputs, 0);
    if (input.rank() < 1 || input.rank() > 2) {
      throw new TypeException("normalization of " + input);
    }
    return List.of(
        input.withShape(input.shape().with(input.rank() - 1, OpaqueTypes.placeholder(0))));
  }

  @Override
  public Definition definition(List<ValueType> inputs) {
    return new Definition.Opaque(
        "StringNormalizer",
        List.of(
            OpaqueTypes.constant("ops.StringNormalizer.CaseChange", change),
            caseSensitive,
            locale));
  }
}
