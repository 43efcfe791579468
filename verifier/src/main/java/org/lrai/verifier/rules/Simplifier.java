package org.lrai.verifier.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Simplifies conditions and subscripts inside the body of a fold, knowing the ranges of indices.
 * Not trusted: its results are proposed as bodies, and the clause demands that they be equal.
 *
 * @param extents the extent of each index that is in scope; all other integer variables are taken
 *     to be sizes, at least 1
 */
record Simplifier(Map<String, Term> extents) {

  Simplifier with(String index, Term extent) {
    Map<String, Term> extended = new HashMap<>(extents);
    extended.put(index, extent);
    return new Simplifier(extended);
  }

  Term simplify(Term term) {
    return switch (term) {
      case Term.Numeral _, Term.Truth _, Term.Variable _ -> term;
      case Term.Call(String function, List<Term> arguments, Sort sort) ->
          new Term.Call(function, arguments.stream().map(this::simplify).toList(), sort);
      case Term.Operation operation -> operation(operation);
      case Term.Fold fold -> {
        Simplifier inner = this;
        for (Term.Binder binder : fold.binders()) {
          inner = inner.with(binder.variable(), binder.extent());
        }
        yield new Term.Fold(
            fold.kind(), fold.binders(), inner.simplify(fold.guard()), inner.simplify(fold.body()));
      }
    };
  }

  private Term operation(Term.Operation operation) {
    List<Term> arguments = operation.arguments().stream().map(this::simplify).toList();
    return switch (operation.operator()) {
      case ADD ->
          operation.sort().equals(Sort.INT)
              ? Polynomial.simplified(Terms.sum(arguments, Sort.INT))
              : Terms.sum(arguments, operation.sort());
      case MULTIPLY -> Terms.product(arguments, operation.sort());
      case FLOOR_DIVIDE -> quotient(arguments.get(0), arguments.get(1));
      case LESS_OR_EQUAL ->
          decide(arguments.get(0), arguments.get(1), 0)
              .map(Terms::truth)
              .orElseGet(() -> Terms.atMost(arguments.get(0), arguments.get(1)));
      case LESS ->
          decide(arguments.get(0), arguments.get(1), 1)
              .map(Terms::truth)
              .orElseGet(() -> Terms.less(arguments.get(0), arguments.get(1)));
      case EQUAL -> Terms.equal(arguments.get(0), arguments.get(1));
      case AND -> Terms.and(arguments);
      case OR -> Terms.or(arguments);
      case NOT -> Terms.not(arguments.getFirst());
      case IF -> Terms.choose(arguments.get(0), arguments.get(1), arguments.get(2));
      case MODULO, TO_REAL, FLOOR -> new Term.Operation(operation.operator(), arguments);
    };
  }

  /** Whether {@code left + gap <= right} for all indices in range, or for none. */
  private Optional<Boolean> decide(Term left, Term right, long gap) {
    if (!left.sort().equals(Sort.INT)) {
      return Optional.empty();
    }
    Term difference = Terms.add(right, Terms.negate(left), Terms.integer(-gap));
    if (isNonNegative(difference)) {
      return Optional.of(true);
    }
    return isNonNegative(Terms.subtract(Terms.integer(-1), difference))
        ? Optional.of(false)
        : Optional.empty();
  }

  /** Whether it is found to be at least 0; sizes count from 1, indices from either end. */
  boolean isNonNegative(Term term) {
    List<Map.Entry<String, Term>> indices =
        extents.entrySet().stream().filter(e -> term.mentions(Set.of(e.getKey()))).toList();
    if (indices.size() > 4) {
      return false;
    }
    for (int ends = 0; ends < 1 << indices.size(); ends++) {
      Map<String, Term> values = new HashMap<>();
      for (int k = 0; k < indices.size(); k++) {
        if ((ends >> k & 1) == 1) {
          String name = indices.get(k).getKey();
          Term last = Terms.subtract(indices.get(k).getValue(), Terms.integer(1));
          values.put(name, Terms.subtract(last, Terms.variable(name + "'", Sort.INT)));
        }
      }
      if (hasNonNegativeCoefficients(term.substitute(values))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNonNegativeCoefficients(Term term) {
    Map<String, Term> shifted = new HashMap<>();
    collectSizes(term, shifted);
    Polynomial polynomial = Polynomial.of(term.substitute(shifted));
    return polynomial.monomials().stream()
        .allMatch(m ->
            m.numerator().signum() >= 0
                && m.factors().stream().allMatch(Term.Variable.class::isInstance));
  }

  private void collectSizes(Term term, Map<String, Term> shifted) {
    if (term instanceof Term.Variable(String name, Sort _)
        && !extents.containsKey(name)
        && !name.endsWith("'")
        && !name.contains("!")) {
      shifted.put(name, Terms.add(term, Terms.integer(1)));
    }
    term.parts().forEach(part -> collectSizes(part, shifted));
  }

  /** The quotient, if the numerator is the divisor times something plus what is below it. */
  private Term quotient(Term numerator, Term divisor) {
    return divide(numerator, divisor)
        .filter(parts -> isBelow(parts.low(), divisor))
        .map(Quotient::high)
        .orElseGet(() -> Terms.floorDivide(numerator, divisor));
  }

  private boolean isBelow(Term low, Term divisor) {
    return isNonNegative(low)
        && isNonNegative(Terms.add(divisor, Terms.negate(low), Terms.integer(-1)));
  }

  /** {@code numerator = divisor * high + low}. */
  record Quotient(Term high, Term low) {}

  /** Divides where the divisor is a product of variables or a number. */
  static Optional<Quotient> divide(Term numerator, Term divisor) {
    var divisors = Polynomial.of(divisor).monomials();
    if (divisors.size() != 1) {
      return Optional.empty();
    }
    Polynomial.Monomial by = divisors.iterator().next();
    List<Term> high = new ArrayList<>();
    List<Term> low = new ArrayList<>();
    for (Polynomial.Monomial monomial : Polynomial.of(numerator).monomials()) {
      List<Term> factors = new ArrayList<>(monomial.factors());
      boolean divides = by.factors().stream().allMatch(factors::remove);
      BigInteger[] coefficient = monomial.numerator().divideAndRemainder(by.numerator());
      if (divides && coefficient[1].signum() == 0) {
        factors.addFirst(Terms.integer(coefficient[0]));
        high.add(Terms.product(factors, Sort.INT));
      } else {
        low.add(monomial.term(Sort.INT));
      }
    }
    return high.isEmpty()
        ? Optional.empty()
        : Optional.of(new Quotient(Terms.sum(high, Sort.INT), Terms.sum(low, Sort.INT)));
  }

  /** Whether a condition on an index stands in a term. */
  static boolean hasConditionOn(Term term, Set<String> index) {
    if (Functions.is(term, Operator.IF) && term.parts().getFirst().mentions(index)) {
      return true;
    }
    return term.parts().stream().anyMatch(part -> hasConditionOn(part, index));
  }
}
