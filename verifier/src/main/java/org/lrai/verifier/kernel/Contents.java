package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * The term that was stored at an element in the same iteration of the loops around.
   *
   * @param stored all stores so far
   */
  Term read(List<Stored> stored, int buffer, List<IndexExpr> at) {
    List<Stored> candidates = stored.stream().filter(store -> store.buffer() == buffer).toList();
    if (candidates.isEmpty()) {
      throw new WrongKernelException("buffer " + buffer + at + " is read before it is written");
    }
    Stored last = candidates.getLast();
    if (inner(last).axes().isEmpty() && isSame(last.at(), at) && holds(inner(last))) {
      return last.term();
    }
    List<Partition.Piece> pieces =
        candidates.stream().map(store -> new Partition.Piece(inner(store), store.at())).toList();
    Partition.require(pieces, dims, facts, "writes of buffer " + buffer + " before it is read");
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
        return term;
      }
      if (agreed != null && agreed != term) {
        throw new NotUnderstoodException("buffer " + buffer + at + ", stored by several loops");
      }
      agreed = term;
    }
    if (agreed == null) {
      throw new IllegalStateException("no store");
    }
    return agreed;
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
