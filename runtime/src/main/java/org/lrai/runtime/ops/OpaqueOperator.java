package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Value;

/** An operator as a plain class; a record of its scalar attributes. */
public interface OpaqueOperator {

  /**
   * Computes the outputs. Inputs are not changed; outputs may be inputs, or share their arrays.
   *
   * @param inputs in the order that the record documents; {@code null} for an optional input that
   *     is absent
   * @return all outputs of the operator, in order
   * @throws org.lrai.runtime.ModelException if the operator is not defined for these inputs
   */
  Value[] run(@Nullable Value[] inputs);
}
