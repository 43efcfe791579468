package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.verifier.kernel.Reductions.Summands;

/** The terms of a reduction one by one, where it has few of them for all sizes. */
final class Enumeration {
  private final Fold fold;
  private final Terms terms;
  private final Facts facts;
  private final int most;
  private final List<Term> found = new ArrayList<>();

  private Enumeration(Fold fold, Terms terms, Facts facts, int most) {
    this.fold = fold;
    this.terms = terms;
    this.facts = facts;
    this.most = most;
  }

  /**
   * All terms; empty if an extent is no constant, or if there are too many. Where facts leave open
   * whether there is a term, it is a choice between that and the fold of nothing.
   */
  static Optional<List<Term>> of(
      List<Summands> families, Fold fold, Terms terms, Facts facts, int most) {
    Enumeration enumeration = new Enumeration(fold, terms, facts, most);
    for (Summands family : families) {
      if (!enumeration.add(family, 0, Map.of())) {
        return Optional.empty();
      }
    }
    return Optional.of(enumeration.found);
  }

  private boolean add(Summands family, int axis, Map<String, IndexExpr> point) {
    List<Axis> axes = family.points().axes();
    if (axis == axes.size()) {
      return addPoint(family, point);
    }
    OptionalLong extent =
        facts.simplify(axes.get(axis).extent().substituteVariables(point)).asConstant();
    if (extent.isEmpty() || extent.getAsLong() > most) {
      return false;
    }
    for (long i = 0; i < extent.getAsLong(); i++) {
      Map<String, IndexExpr> next = new HashMap<>(point);
      next.put(axes.get(axis).variable(), IndexExpr.constant(i));
      if (!add(family, axis + 1, next)) {
        return false;
      }
    }
    return true;
  }

  private boolean addPoint(Summands family, Map<String, IndexExpr> point) {
    List<IndexExpr> open = new ArrayList<>();
    for (IndexExpr guard : family.points().nonNegative()) {
      IndexExpr there = guard.substituteVariables(point);
      if (facts.isNonNegative(there.times(-1).minus(1))) {
        return true;
      }
      if (!facts.isNonNegative(there)) {
        open.add(there);
      }
    }
    if (found.size() >= most) {
      return false;
    }
    Term term = terms.substitute(family.term(), point);
    found.add(terms.choice(List.copyOf(open), term, Folds.identity(fold, term.type(), terms)));
    return true;
  }
}
