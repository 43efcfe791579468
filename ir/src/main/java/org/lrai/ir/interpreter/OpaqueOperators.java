package org.lrai.ir.interpreter;

import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.type.ValueType;

/** Evaluates operators whose definition is {@link Definition.Opaque}; supplied by the caller. */
@FunctionalInterface
public interface OpaqueOperators {
  /** Knows no operator: each is an {@link UnsupportedOperationException} that names it. */
  OpaqueOperators NONE =
      (operator, _, _) -> {
        throw new UnsupportedOperationException(
            "no evaluator was given for the opaque operator " + operator.operator());
      };

  /**
   * The values of the outputs, in order.
   *
   * @param outputTypes as the graph states them; data-dependent dims are symbols
   */
  List<Evaluated> evaluate(
      Definition.Opaque operator, List<Evaluated> inputs, List<ValueType> outputTypes);
}
