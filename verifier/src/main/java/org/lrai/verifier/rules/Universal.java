package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * What holds for all values of some indices: that a left side has a value, a condition on all
 * elements of a tensor, or a step of a proof. Any instance may be asserted; which ones are is not
 * trusted.
 *
 * @param variables names of the indices
 * @param statement over them; includes their ranges as premises
 * @param triggers terms of the statement: where one that is like them in all comes up, an instance
 *     is asserted; if there are none, where an element comes up of a tensor in the statement
 */
record Universal(String why, Set<String> variables, Term statement, List<Term> triggers) {
  Universal {
    variables = Set.copyOf(variables);
    triggers = List.copyOf(triggers);
  }

  Universal(String why, Set<String> variables, Term statement) {
    this(why, variables, statement, List.of());
  }

  Term instance(Map<String, Term> values) {
    return statement.substitute(values);
  }

  /** The instances at which a trigger becomes {@code term}; indices that it does not tell are 0. */
  List<Term> instancesAt(Term term) {
    List<Term> instances = new ArrayList<>();
    for (Term trigger : triggers) {
      Map<String, Term> values = new HashMap<>();
      if (isLike(trigger, term, Map.of(), values)) {
        instances.add(completed(values));
      }
    }
    if (triggers.isEmpty() && term instanceof Term.Call call) {
      for (Term.Call element : calls(statement)) {
        Map<String, Term> values = new HashMap<>();
        if (isElement(element, call, values)) {
          instances.add(completed(values));
        }
      }
    }
    return instances;
  }

  private Term completed(Map<String, Term> values) {
    variables.forEach(name -> values.putIfAbsent(name, Terms.integer(0)));
    return instance(values);
  }

  private boolean isElement(Term.Call pattern, Term.Call call, Map<String, Term> values) {
    if (!pattern.function().equals(call.function())) {
      return false;
    }
    for (int k = 0; k < pattern.arguments().size(); k++) {
      if (pattern.arguments().get(k) instanceof Term.Variable(String name, var _)
          && variables.contains(name)) {
        values.putIfAbsent(name, call.arguments().get(k));
      }
    }
    return !values.isEmpty() || variables.isEmpty() || pattern.equals(call);
  }

  /**
   * Whether the pattern becomes the term where its indices have values.
   *
   * @param bound the indices of folds in the pattern and what they are called in the term
   */
  private boolean isLike(
      Term pattern, Term term, Map<String, String> bound, Map<String, Term> values) {
    if (pattern instanceof Term.Variable(String name, var _)) {
      if (variables.contains(name)) {
        boolean isFree = !term.mentions(Set.copyOf(bound.values()));
        Term before = isFree ? values.putIfAbsent(name, term) : null;
        return isFree && (before == null || before.equals(term));
      }
      return term instanceof Term.Variable(String other, var _)
          && bound.getOrDefault(name, name).equals(other);
    }
    if (!pattern.getClass().equals(term.getClass())
        || pattern.parts().size() != term.parts().size()) {
      return false;
    }
    Map<String, String> inner = new HashMap<>(bound);
    boolean same =
        switch (pattern) {
          case Term.Call call -> call.function().equals(((Term.Call) term).function());
          case Term.Operation operation ->
              operation.operator() == ((Term.Operation) term).operator();
          case Term.Fold fold -> {
            Term.Fold other = (Term.Fold) term;
            for (int k = 0; k < fold.binders().size() && k < other.binders().size(); k++) {
              inner.put(fold.binders().get(k).variable(), other.binders().get(k).variable());
            }
            yield fold.kind() == other.kind() && fold.binders().size() == other.binders().size();
          }
          case Term.Numeral _, Term.Truth _, Term.Variable _ -> pattern.equals(term);
        };
    for (int k = 0; same && k < pattern.parts().size(); k++) {
      same = isLike(pattern.parts().get(k), term.parts().get(k), inner, values);
    }
    return same;
  }

  /** The instance with all indices 0. */
  Term first() {
    Map<String, Term> values = new HashMap<>();
    variables.forEach(name -> values.put(name, Terms.integer(0)));
    return instance(values);
  }

  /** Whether no element of a tensor is mentioned. */
  boolean isAboutIndices() {
    return calls(statement).isEmpty();
  }

  private static Set<Term.Call> calls(Term term) {
    Set<Term.Call> calls = new LinkedHashSet<>(); // Scripts are the same in every process.
    if (term instanceof Term.Call call) {
      calls.add(call);
    }
    term.parts().forEach(part -> calls.addAll(calls(part)));
    return calls;
  }
}
