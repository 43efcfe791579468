package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/** Builds folds from the reductions of definitions. Trusted. */
final class Folds {
  private Folds() {}

  /**
   * The fold of {@code body}. Minus infinity where a maximum takes no part of the input is no term
   * of it. Sums and products of integers wrap once, at the end: the same modulo {@code 2^bits}.
   */
  static Term of(
      Term.FoldKind kind,
      List<Term.Binder> binders,
      Term body,
      ElementType type,
      @Nullable Obligations obligations) {
    if (binders.isEmpty()) {
      return body;
    }
    Term guard = Terms.TRUE;
    Term rest = body;
    while (kind == Term.FoldKind.MAX && RealArithmetic.isMasked(rest)) {
      boolean hides = RealArithmetic.isMinusInfinity(rest.parts().get(1));
      Term condition = rest.parts().get(0);
      guard = Terms.and(List.of(guard, hides ? Terms.not(condition) : condition));
      rest = rest.parts().get(hides ? 2 : 1);
    }
    Term fold = new Term.Fold(kind, binders, guard, rest);
    if (obligations != null && (kind == Term.FoldKind.MAX || kind == Term.FoldKind.MIN)) {
      obligations.require("a maximum has a term", notEmpty(binders, guard));
    }
    boolean wraps = kind == Term.FoldKind.SUM || kind == Term.FoldKind.PRODUCT;
    return wraps && body.sort().equals(Sort.INT) ? Integers.wrap(type, fold) : fold;
  }

  /** Some index is in range and meets the guard, as a disjunction fold over booleans. */
  private static Term notEmpty(List<Term.Binder> binders, Term guard) {
    if (guard.equals(Terms.TRUE)) {
      List<Term> positive = new ArrayList<>();
      binders.forEach(b -> positive.add(Terms.less(Terms.integer(0), b.extent())));
      return Terms.and(positive);
    }
    return new Term.Fold(Term.FoldKind.OR, binders, Terms.TRUE, guard);
  }
}
