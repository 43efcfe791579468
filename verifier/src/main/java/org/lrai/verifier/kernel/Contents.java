package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.IndexExpr;

/** What an element of a buffer holds that the kernel has written before. */
final class Contents {
  private final Terms terms;
  private final Facts facts;
  private final Family here;
  private final List<IndexExpr> dims;

  /**
   * @param facts what is known where the element is read
   * @param here the loops around that place
   * @param dims of the buffer
   */
  Contents(Terms terms, Facts facts, Family here, List<IndexExpr> dims) {
    this.terms = terms;
    this.facts = facts;
    this.here = here;
    this.dims = dims;
  }

  /**
   * What was found.
   *
   * @param oldest position of the first store that was looked at
   */
  record Found(Term term, int oldest) {}

  /**
   * The term that was stored at an element in the same iteration of the loops around. Stores in the
   * other branch of a statement around it play no part.
   *
   * @param stored all stores so far
   */
  Found read(List<Stored> stored, int buffer, List<IndexExpr> at) {
    List<Stored> candidates =
        stored.stream()
            .filter(store -> store.buffer() == buffer)
            .filter(store -> mayHavePassed(store) && !isElsewhere(store.at(), at))
            .toList();
    if (candidates.isEmpty()) {
      throw new WrongKernelException("buffer " + buffer + at + " is read before it is written");
    }
    Stored last = candidates.getLast();
    if (inner(last).axes().isEmpty() && isSame(last.at(), at) && holds(inner(last))) {
      return new Found(last.term(), stored.lastIndexOf(last));
    }
    int oldest = stored.indexOf(candidates.getFirst());
    List<IndexExpr> written = written(candidates);
    boolean isWritten = isBelow(at, written);
    candidates = rolledUp(candidates, terms);
    requireOnce(candidates, at, written, "writes of buffer " + buffer + " before it is read");
    Term agreed = null;
    for (Stored store : candidates) {
      Family inner = inner(store);
      Solver solver = new Solver(inner.axes());
      for (int axis = 0; axis < at.size(); axis++) {
        solver.add(store.at().get(axis), at.get(axis));
      }
      Optional<Map<String, IndexExpr>> found = solver.solve();
      if (found.isEmpty()) {
        throw new NotUnderstoodException("buffer " + buffer + at + ", stored at " + store.at());
      }
      Term term = terms.substitute(store.term(), found.get());
      if (covers(inner, store.at(), at, found.get())) {
        return new Found(term, oldest);
      }
      if (!isWritten || (agreed != null && agreed != term)) {
        throw new NotUnderstoodException("buffer " + buffer + at + ", stored by several loops");
      }
      agreed = term;
    }
    if (agreed == null) {
      throw new IllegalStateException("no store");
    }
    return new Found(agreed, oldest);
  }

  /** Along axes where all stores hit the subscript that is read, there is nothing to cover. */
  private void requireOnce(
      List<Stored> stores, List<IndexExpr> at, List<IndexExpr> written, String what) {
    List<Integer> open = new ArrayList<>();
    for (int axis = 0; axis < at.size(); axis++) {
      int along = axis;
      if (!stores.stream()
          .allMatch(
              store -> isOutside(store, along) && store.at().get(along).equals(at.get(along)))) {
        open.add(axis);
      }
    }
    List<Partition.Piece> pieces =
        stores.stream()
            .map(store ->
                new Partition.Piece(inner(store), open.stream().map(store.at()::get).toList()))
            .toList();
    Partition.require(pieces, open.stream().map(written::get).toList(), facts, what);
  }

  /** Whether a subscript is the same in all iterations of the loops that are not around here. */
  private boolean isOutside(Stored store, int axis) {
    return inner(store).axes().stream()
        .noneMatch(loop -> store.at().get(axis).variables().contains(loop.variable()));
  }

  /** Whether different constants show that two places differ. */
  static boolean isElsewhere(List<IndexExpr> stored, List<IndexExpr> at) {
    for (int axis = 0; axis < at.size(); axis++) {
      OptionalLong there = stored.get(axis).asConstant();
      OptionalLong here = at.get(axis).asConstant();
      if (there.isPresent() && here.isPresent() && there.getAsLong() != here.getAsLong()) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHavePassed(Stored store) {
    List<IndexExpr> guards = inner(store).nonNegative();
    return guards.isEmpty() || !facts.at(new Family(List.of(), guards)).isContradiction();
  }

  private boolean isBelow(List<IndexExpr> at, List<IndexExpr> ends) {
    for (int axis = 0; axis < at.size(); axis++) {
      if (!facts.isNonNegative(ends.get(axis).minus(1).minus(at.get(axis)))) {
        return false;
      }
    }
    return true;
  }

  /** The part of the buffer that is written: fewer rows than it has, where these are constants. */
  private List<IndexExpr> written(List<Stored> stores) {
    List<IndexExpr> written = new ArrayList<>();
    for (int axis = 0; axis < dims.size(); axis++) {
      OptionalLong last = OptionalLong.of(-1);
      for (Stored store : stores) {
        OptionalLong row = lastRow(store, axis);
        last =
            row.isEmpty() || last.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(last.getAsLong(), row.getAsLong()));
      }
      written.add(last.isEmpty() ? dims.get(axis) : IndexExpr.constant(last.getAsLong() + 1));
    }
    return written;
  }

  private OptionalLong lastRow(Stored store, int axis) {
    IndexExpr index = store.at().get(axis);
    for (Axis loop : inner(store).axes()) {
      if (index.equals(loop.index())) {
        OptionalLong extent = facts.simplify(loop.extent()).asConstant();
        return extent.isEmpty() ? extent : OptionalLong.of(extent.getAsLong() - 1);
      }
    }
    return index.asConstant();
  }

  /** Stores of a loop that was written out, which differ along one axis, as those of a loop. */
  static List<Stored> rolledUp(List<Stored> stores, Terms terms) {
    Map<List<Object>, List<Stored>> groups = new LinkedHashMap<>();
    for (Stored store : stores) {
      List<IndexExpr> moving =
          store.at().stream().map(index -> index.minus(constantPart(index))).toList();
      groups.computeIfAbsent(List.of(store.points(), moving), _ -> new ArrayList<>()).add(store);
    }
    List<Stored> result = new ArrayList<>();
    for (List<Stored> group : groups.values()) {
      rolledUp(group, "r#" + result.size(), terms)
          .ifPresentOrElse(result::add, () -> result.addAll(group));
    }
    return result;
  }

  private static long constantPart(IndexExpr index) {
    return index.terms().getOrDefault(new IndexExpr.Monomial(List.of()), 0L);
  }

  private static Optional<Stored> rolledUp(List<Stored> group, String variable, Terms terms) {
    if (group.size() < 2) {
      return Optional.empty();
    }
    Stored first = group.get(0);
    Stored second = group.get(1);
    Optional<Term> term = Generalization.of(first.term(), second.term(), variable, terms);
    if (term.isEmpty()) {
      return Optional.empty();
    }
    List<IndexExpr> at = new ArrayList<>();
    for (int axis = 0; axis < first.at().size(); axis++) {
      IndexExpr step = second.at().get(axis).minus(first.at().get(axis));
      at.add(first.at().get(axis).plus(step.times(IndexExpr.variable(variable))));
    }
    for (int k = 0; k < group.size(); k++) {
      Map<String, IndexExpr> iteration = Map.of(variable, IndexExpr.constant(k));
      List<IndexExpr> there =
          at.stream().map(index -> index.substituteVariables(iteration)).toList();
      if (!group.get(k).at().equals(there)
          || terms.substitute(term.get(), iteration) != group.get(k).term()) {
        return Optional.empty();
      }
    }
    Family points = first.points().with(variable, IndexExpr.constant(group.size()));
    return Optional.of(new Stored(first.buffer(), points, at, term.get()));
  }

  private boolean covers(
      Family inner, List<IndexExpr> stored, List<IndexExpr> at, Map<String, IndexExpr> found) {
    List<IndexExpr> hit = stored.stream().map(index -> index.substituteVariables(found)).toList();
    return isSame(hit, at) && isInside(inner, found, facts);
  }

  /** Whether values of a family's variables are surely among its points. */
  static boolean isInside(Family family, Map<String, IndexExpr> values, Facts facts) {
    for (Axis axis : family.axes()) {
      IndexExpr value = values.getOrDefault(axis.variable(), axis.index());
      IndexExpr extent = axis.extent().substituteVariables(values);
      if (!facts.isNonNegative(value) || !facts.isNonNegative(extent.minus(1).minus(value))) {
        return false;
      }
    }
    return family.nonNegative().stream()
        .allMatch(guard -> facts.isNonNegative(guard.substituteVariables(values)));
  }

  private boolean holds(Family family) {
    return family.nonNegative().stream().allMatch(facts::isNonNegative);
  }

  private boolean isSame(List<IndexExpr> a, List<IndexExpr> b) {
    for (int axis = 0; axis < a.size(); axis++) {
      if (!facts.isEqual(a.get(axis), b.get(axis))) {
        return false;
      }
    }
    return true;
  }

  /** The loops and guards of a store that are not also around this place. */
  private Family inner(Stored store) {
    List<Axis> axes = new ArrayList<>(store.points().axes());
    for (Axis shared : here.axes()) {
      if (!axes.isEmpty() && axes.getFirst().equals(shared)) {
        axes.removeFirst();
      }
    }
    List<IndexExpr> guards =
        store.points().nonNegative().stream()
            .filter(guard -> !here.nonNegative().contains(guard))
            .toList();
    return new Family(axes, guards);
  }
}
