package org.lrai.verifier.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.verifier.term.Term;

/** Guesses which terms cannot be meant to be equal. Not trusted: lemmas about them are left out. */
final class Likeness {
  private Likeness() {}

  /** Whether two terms are elements of one tensor at places that differ in a number. */
  static boolean differ(Term a, Term b) {
    if (!(a instanceof Term.Call one && b instanceof Term.Call other)
        || !one.function().equals(other.function())) {
      return false;
    }
    for (int k = 0; k < one.arguments().size(); k++) {
      if (one.arguments().get(k) instanceof Term.Numeral x
          && other.arguments().get(k) instanceof Term.Numeral y
          && !x.equals(y)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two terms read one tensor each at one place only, and these differ in a number. */
  static boolean readDifferently(Term a, Term b) {
    Map<String, Set<Term>> mine = new HashMap<>();
    Map<String, Set<Term>> others = new HashMap<>();
    calls(a, mine);
    calls(b, others);
    return mine.entrySet().stream()
        .anyMatch(entry -> {
          List<Term> one = List.copyOf(entry.getValue());
          List<Term> other = List.copyOf(others.getOrDefault(entry.getKey(), Set.of()));
          return one.size() == 1 && other.size() == 1 && differ(one.getFirst(), other.getFirst());
        });
  }

  private static void calls(Term term, Map<String, Set<Term>> byFunction) {
    if (term instanceof Term.Call call) {
      byFunction.computeIfAbsent(call.function(), _ -> new LinkedHashSet<>()).add(call);
    }
    term.parts().forEach(part -> calls(part, byFunction));
  }
}
