package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lrai.verifier.rules.Schemas.Clause;
import org.lrai.verifier.term.Canonical;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Proposes lemmas for subscripts that are put together from digits or taken apart into them, where
 * a goal asks whether they are below a product. Not trusted.
 */
final class IndexProposals {
  private final Encoding encoding;
  private final Set<String> done = new HashSet<>();

  IndexProposals(Encoding encoding) {
    this.encoding = encoding;
  }

  void propose(Term goal) {
    if (goal instanceof Term.Operation(Operator operator, List<Term> arguments)
        && operator == Operator.LESS
        && arguments.getFirst().sort().equals(Sort.INT)) {
      below(arguments.get(0), arguments.get(1));
    } else if (goal.sort().equals(Sort.BOOL)) {
      goal.parts().forEach(this::propose);
    }
  }

  private void below(Term term, Term extent) {
    List<Term> factors = Functions.is(extent, Operator.MULTIPLY) ? extent.parts() : List.of(extent);
    quotients(term, factors);
    if (factors.size() < 2) {
      return;
    }
    for (Term low : factors) {
      Term high = without(factors, low);
      Simplifier.divide(term, low)
          .ifPresent(parts -> {
            add(FunctionSchemas.digitsBelow(term, parts.high(), high, parts.low(), low));
            below(parts.high(), high);
          });
    }
  }

  private static Term without(List<Term> factors, Term factor) {
    List<Term> rest = new ArrayList<>(factors);
    rest.remove(factor);
    return Terms.product(rest, Sort.INT);
  }

  /** The quotients in a term are below what the extent is without them. */
  private void quotients(Term term, List<Term> extent) {
    if (term instanceof Term.Operation(Operator operator, List<Term> arguments)
        && operator == Operator.FLOOR_DIVIDE) {
      add(
          FunctionSchemas.quotientRange(
              arguments.get(0), arguments.get(1), Terms.product(extent, Sort.INT)));
    }
    term.parts().forEach(part -> quotients(part, extent));
  }

  private void add(Clause clause) {
    if (done.add(Canonical.text(clause.term()))) {
      encoding.add(clause);
    }
  }
}
