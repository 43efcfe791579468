package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.List;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Collects what must hold for a graph to have a value: every subscript in bounds, every divisor and
 * argument inside the domain of its operation, no maximum over nothing. Each is stated for indices
 * that are free variables, under the premises (ranges of these indices, guards) that hold where it
 * is evaluated.
 */
final class Obligations {

  /** For all values of its free indices: the premises imply the condition. */
  record Obligation(String what, List<Term> premises, Term condition) {
    Obligation {
      premises = List.copyOf(premises);
    }

    Term implication() {
      return Terms.implies(Terms.and(premises), condition);
    }
  }

  private final boolean isDeep;
  private final List<Obligation> collected = new ArrayList<>();
  private final List<List<Term>> visited = new ArrayList<>();

  /**
   * @param isDeep whether what an operator reads is followed into the operator that computes it
   */
  Obligations(boolean isDeep) {
    this.isDeep = isDeep;
  }

  boolean isDeep() {
    return isDeep;
  }

  /** The indices at which operators were visited. */
  List<List<Term>> visited() {
    return List.copyOf(visited);
  }

  void visited(List<Term> index) {
    visited.add(index);
  }

  private final List<Term> premises = new ArrayList<>();

  List<Obligation> collected() {
    return List.copyOf(collected);
  }

  void require(String what, Term condition) {
    if (!isPremise(condition)) {
      collected.add(new Obligation(what, premises, condition));
    }
  }

  /** Whether each part of a condition is a premise, word for word. */
  private boolean isPremise(Term condition) {
    if (condition.equals(Terms.TRUE)) {
      return true;
    }
    Term known = Terms.and(premises);
    List<Term> parts = conjuncts(known);
    return parts.containsAll(conjuncts(condition));
  }

  private static List<Term> conjuncts(Term term) {
    return Functions.is(term, Operator.AND) ? term.parts() : List.of(term);
  }

  /** Runs {@code action} with a premise more. */
  <T> T under(Term premise, java.util.function.Supplier<T> action) {
    premises.add(premise);
    try {
      return action.get();
    } finally {
      premises.removeLast();
    }
  }
}
