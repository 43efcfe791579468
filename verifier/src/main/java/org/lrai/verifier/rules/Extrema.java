package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lrai.verifier.term.Canonical;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Term.Binder;
import org.lrai.verifier.term.Term.Fold;
import org.lrai.verifier.term.Terms;

/**
 * Proposes for each maximum, minimum, conjunction and disjunction a witness, and bounds at the
 * witnesses of all others. Not trusted.
 */
final class Extrema {
  private static final int MOST = 8;

  private record Entry(Fold fold, Term empty, Map<String, Term> witness) {}

  private final Encoding encoding;
  private final Schemas schemas;
  private final Fresh fresh;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> bounded = new HashSet<>();

  Extrema(Encoding encoding, Schemas schemas, Fresh fresh) {
    this.encoding = encoding;
    this.schemas = schemas;
    this.fresh = fresh;
  }

  void add(Fold fold) {
    if (entries.size() >= MOST) {
      return;
    }
    // Whether there is no term at all; without a guard the extents tell.
    Term empty =
        fold.guard().equals(Terms.TRUE)
            ? Terms.or(
                fold.binders().stream()
                    .map(b -> Terms.atMost(b.extent(), Terms.integer(0)))
                    .toList())
            : Terms.variable(fresh.name("empty"), Sort.BOOL);
    Entry entry = new Entry(fold, empty, schemas.constants(fold));
    entries.add(entry);
    encoding.add(schemas.witness(fold, entry.witness, empty));
    for (Entry other : List.copyOf(entries)) {
      bound(entry, other);
      bound(other, entry);
    }
  }

  /** The bound of one fold at the witness of another, its indices in their order. */
  private void bound(Entry of, Entry at) {
    List<Binder> mine = of.fold.binders();
    List<Binder> others = at.fold.binders();
    if (mine.size() != others.size()
        || !bounded.add(Canonical.text(of.fold) + " at " + at.witness)) {
      return;
    }
    Map<String, Term> values = new HashMap<>();
    for (int k = 0; k < mine.size(); k++) {
      values.put(mine.get(k).variable(), at.witness.get(others.get(k).variable()));
    }
    encoding.add(schemas.bound(of.fold, values, of.empty));
    // Of what was joined, the second part begins where the first ends.
    for (int k = 0; k < mine.size(); k++) {
      String name = mine.get(k).variable();
      firstPart(mine.get(k).extent()).ifPresent(part -> shifted(of, values, name, part));
      firstPart(others.get(k).extent())
          .ifPresent(part -> shifted(of, values, name, Terms.negate(part)));
    }
  }

  private void shifted(Entry of, Map<String, Term> values, String index, Term by) {
    Map<String, Term> shifted = new HashMap<>(values);
    shifted.computeIfPresent(index, (_, at) -> Terms.add(at, by));
    encoding.add(schemas.bound(of.fold, shifted, of.empty));
  }

  private static Optional<Term> firstPart(Term extent) {
    return Functions.is(extent, Operator.ADD)
        ? Optional.of(extent.parts().getFirst())
        : Optional.empty();
  }
}
