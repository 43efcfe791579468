package org.lrai.verifier.rules;

import org.lrai.ir.scalar.ScalarExpr;

/** In what sense two graphs are equal. */
public sealed interface Equality {

  /** The same bits: every operation on floats is a function of which nothing is known. */
  record BitEqual() implements Equality {}

  /** The same real numbers; integers with the wrap-around of their types. */
  record RealEqual() implements Equality {}

  /**
   * Real numbers that differ by at most {@code bound}, an expression over the output's index and the
   * inputs of the graphs.
   */
  record Within(ScalarExpr bound) implements Equality {}
}
