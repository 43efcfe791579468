package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.Value;

/**
 * An operator as a plain class; a record of its scalar attributes. Attributes that are arrays
 * follow the operator's inputs as constant tensors: INTS as INT64, FLOATS as FLOAT, STRINGS as
 * STRING, each of one dim.
 */
public interface OpaqueOperator {

  /**
   * Computes the outputs. Inputs are not changed, and no output tensor shares its array with an
   * input tensor; tensors inside sequences and optionals may be shared, since nothing writes into
   * those.
   *
   * @param inputs in the order that the record documents; {@code null}, or missing at the end, for
   *     an optional input that is absent
   * @return all outputs of the operator, in order
   * @throws org.lrai.runtime.ModelException if the operator is not defined for these inputs
   */
  Value[] run(@Nullable Value[] inputs);

  /**
   * The same operator with what follows from its constant inputs worked out once, for operators
   * where that is much of the work. What is returned is called like this one, with all inputs, and
   * may leave the constant ones unread.
   *
   * @param inputs as for {@link #run}; {@code null} where an input is not constant
   */
  default OpaqueOperator prepare(@Nullable Value[] inputs) {
    return this;
  }
}
