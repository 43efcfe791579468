package org.lrai.verifier.rules;

import java.util.HashMap;
import java.util.Map;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;

/** Names that are used once. */
final class Fresh {
  private final Map<String, Integer> counts = new HashMap<>();

  String name(String prefix) {
    return prefix + "!" + counts.merge(prefix, 1, Integer::sum);
  }

  Term.Variable index(String prefix) {
    return new Term.Variable(name(prefix), Sort.INT);
  }
}
