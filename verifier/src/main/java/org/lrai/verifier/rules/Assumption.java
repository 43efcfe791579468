package org.lrai.verifier.rules;

import org.lrai.ir.index.IndexExpr;

/** What a claim assumes beyond the types of its inputs. */
public sealed interface Assumption {

  /** How two sizes compare. */
  enum Comparison {
    EQUAL,
    NOT_EQUAL,
    LESS,
    AT_MOST
  }

  /** A relation of two expressions over sizes. */
  record Sizes(IndexExpr left, Comparison comparison, IndexExpr right) implements Assumption {}

  /** What holds for each element of an input. */
  enum Property {
    NON_ZERO,
    POSITIVE,
    NON_NEGATIVE
  }

  /** Each element of the input has the property. */
  record Elements(String input, Property property) implements Assumption {}

  /** Each element of the input lies in a closed interval. */
  record Interval(String input, double least, double most) implements Assumption {}
}
