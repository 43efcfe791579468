package org.lrai.codegen.kernel;

import java.util.Map;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;

/** Lengths of which it is known, whatever the sizes are, that vectors divide them. */
final class Multiples {
  private Multiples() {}

  /**
   * Whether an expression is a multiple of a number for all values of what it depends on: a sum of
   * multiples, or the larger or smaller one of two, is one. False says nothing.
   */
  static boolean isMultiple(IndexExpr expr, long divisor) {
    return expr.terms().entrySet().stream().allMatch(term -> isMultiple(term, divisor));
  }

  private static boolean isMultiple(Map.Entry<IndexExpr.Monomial, Long> term, long divisor) {
    return term.getValue() % divisor == 0
        || term.getKey().factors().stream().anyMatch(factor -> isMultiple(factor, divisor));
  }

  private static boolean isMultiple(Atom factor, long divisor) {
    return switch (factor) {
      case Atom.Max(IndexExpr left, IndexExpr right) ->
          isMultiple(left, divisor) && isMultiple(right, divisor);
      case Atom.Min(IndexExpr left, IndexExpr right) ->
          isMultiple(left, divisor) && isMultiple(right, divisor);
      case Atom.Symbol _, Atom.Variable _, Atom.FloorDiv _, Atom.Element _ -> false;
    };
  }
}
