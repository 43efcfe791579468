package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
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
   * @param single whether stores of different values must not be considered
   */
  Found read(List<Stored> stored, int buffer, List<IndexExpr> at, boolean single) {
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
    List<Reach> reaches = new ArrayList<>();
    for (Stored store : candidates) {
      Reach reach = reach(store, at);
      if (reach.open().isEmpty()) {
        return new Found(reach.term(), oldest);
      }
      reaches.add(reach);
    }
    if (!isWritten) {
      throw new NotUnderstoodException("buffer " + buffer + at + ", not stored as a whole");
    }
    Term term = oneOf(reaches);
    if (single && reaches.stream().noneMatch(reach -> reach.term() == term)) {
      throw new NotUnderstoodException("buffer " + buffer + at + ", stored by several loops");
    }
    return new Found(term, oldest);
  }

  /**
   * What a store leaves at the element that is read, if that is among its points.
   *
   * @param open what must not be negative for that, as far as it is not known
   */
  private record Reach(List<IndexExpr> open, Term term) {}

  private Reach reach(Stored store, List<IndexExpr> at) {
    Family inner = inner(store);
    Solver solver = new Solver(inner.axes());
    for (int axis = 0; axis < at.size(); axis++) {
      solver.add(store.at().get(axis), at.get(axis));
    }
    Optional<Map<String, IndexExpr>> found = solver.solve();
    if (found.isEmpty()) {
      throw new NotUnderstoodException("an element " + at + ", stored at " + store.at());
    }
    Map<String, IndexExpr> values = found.get();
    List<IndexExpr> open = new ArrayList<>();
    for (int axis = 0; axis < at.size(); axis++) {
      IndexExpr hit = store.at().get(axis).substituteVariables(values);
      if (!facts.isEqual(hit, at.get(axis))) {
        open.add(hit.minus(at.get(axis)));
        open.add(at.get(axis).minus(hit));
      }
    }
    conditions(inner, values).filter(expr -> !facts.isNonNegative(expr)).forEach(open::add);
    return new Reach(open, terms.substitute(store.term(), values));
  }

  /** The term of the one store that hits the element, each of which hits it once at most. */
  private Term oneOf(List<Reach> reaches) {
    Likeness likeness = new Likeness(terms);
    Term result = reaches.getLast().term();
    for (Reach reach : reaches.subList(0, reaches.size() - 1).reversed()) {
      if (!likeness.areAlike(reach.term(), result)) {
        result = terms.choice(List.copyOf(reach.open()), reach.term(), result);
      }
    }
    return result;
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

  /** What must not be negative if values of a family's variables are among its points. */
  private static Stream<IndexExpr> conditions(Family family, Map<String, IndexExpr> values) {
    Stream<IndexExpr> bounds =
        family.axes().stream()
            .flatMap(axis -> {
              IndexExpr value = values.getOrDefault(axis.variable(), axis.index());
              return Stream.of(
                  value, axis.extent().substituteVariables(values).minus(1).minus(value));
            });
    return Stream.concat(
        bounds, family.nonNegative().stream().map(guard -> guard.substituteVariables(values)));
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
