package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * What holds for all values of some indices: that a left side has a value, or a condition on all
 * elements of a tensor. Any instance may be asserted; which ones are is not trusted.
 *
 * @param variables names of the indices
 * @param statement over them; includes their ranges as premises
 */
record Universal(String why, Set<String> variables, Term statement) {
  Universal {
    variables = Set.copyOf(variables);
  }

  Term instance(Map<String, Term> values) {
    return statement.substitute(values);
  }

  /**
   * The instance at which one of the calls in the statement becomes {@code call}; indices that it
   * does not tell are 0.
   */
  List<Term> instancesAt(Term.Call call) {
    List<Term> instances = new ArrayList<>();
    for (Term.Call pattern : calls(statement)) {
      match(pattern, call).ifPresent(values -> instances.add(instance(values)));
    }
    return instances;
  }

  private Optional<Map<String, Term>> match(Term.Call pattern, Term.Call call) {
    if (!pattern.function().equals(call.function())) {
      return Optional.empty();
    }
    Map<String, Term> values = new HashMap<>();
    for (int k = 0; k < pattern.arguments().size(); k++) {
      if (pattern.arguments().get(k) instanceof Term.Variable(String name, var _)
          && variables.contains(name)) {
        values.putIfAbsent(name, call.arguments().get(k));
      }
    }
    if (values.isEmpty() && !variables.isEmpty() && !pattern.equals(call)) {
      return Optional.empty();
    }
    variables.forEach(name -> values.putIfAbsent(name, Terms.integer(0)));
    return Optional.of(values);
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
    Set<Term.Call> calls = new HashSet<>();
    if (term instanceof Term.Call call) {
      calls.add(call);
    }
    term.parts().forEach(part -> calls.addAll(calls(part)));
    return calls;
  }
}
