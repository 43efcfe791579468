package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.IndexExpr.Monomial;

/**
 * Shows that families of points, mapped to subscripts, hit each point of a box exactly once: along
 * each dim every family covers a segment (its loops are the digits of a number), the segments of a
 * dim follow one another from 0 to the end, and each combination of segments occurs once.
 */
final class Partition {
  /** Points and where they go. */
  record Piece(Family points, List<IndexExpr> at) {
    Piece {
      at = List.copyOf(at);
    }
  }

  private final Facts outer;
  private final String what;
  private List<Piece> pieces = new ArrayList<>();
  private List<IndexExpr> dims;

  private Partition(List<IndexExpr> dims, Facts outer, String what) {
    this.dims = new ArrayList<>(dims);
    this.outer = outer;
    this.what = what;
  }

  /**
   * Checks it.
   *
   * @param what is hit, for messages
   * @throws WrongKernelException if a point may be missed or hit twice
   * @throws NotUnderstoodException if that cannot be told
   */
  static void require(List<Piece> pieces, List<IndexExpr> dims, Facts outer, String what) {
    Partition partition = new Partition(dims, outer, what);
    pieces.forEach(piece -> partition.pieces.add(partition.canonical(piece)));
    partition.pieces.removeIf(piece -> outer.at(piece.points()).isContradiction());
    partition.joinQuotients();
    for (int axis = 0; axis < partition.dims.size(); axis++) {
      partition.rollUp(axis);
    }
    partition.check();
  }

  /** Variables are named by their position, so that equal families are equal. */
  private Piece canonical(Piece piece) {
    Map<String, IndexExpr> names = new HashMap<>();
    List<Axis> axes = new ArrayList<>();
    for (Axis axis : piece.points().axes()) {
      String name = "p" + names.size();
      axes.add(new Axis(name, axis.extent().substituteVariables(names)));
      names.put(axis.variable(), IndexExpr.variable(name));
    }
    Family family =
        new Family(
            axes,
            piece.points().nonNegative().stream()
                .map(guard -> guard.substituteVariables(names))
                .distinct()
                .toList());
    List<IndexExpr> at =
        piece.at().stream().map(index -> index.substituteVariables(names)).toList();
    Piece separate = Digits.separate(new Piece(family, at));
    Facts facts = outer.at(separate.points());
    return new Piece(separate.points(), facts.simplify(separate.at()));
  }

  /** Two subscripts {@code floor(r / w)} and {@code r mod w} become one: r. */
  private void joinQuotients() {
    for (boolean changed = true; changed; ) {
      changed = false;
      for (int high = 0; high < dims.size() && !changed; high++) {
        for (int low = 0; low < dims.size() && !changed; low++) {
          changed = high != low && join(high, low);
        }
      }
    }
  }

  private boolean join(int high, int low) {
    IndexExpr width = dims.get(low);
    boolean any = false;
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      IndexExpr quotient = piece.at().get(high);
      IndexExpr number = quotient.times(width).plus(piece.at().get(low));
      boolean divides = quotient.atoms().stream().anyMatch(Atom.FloorDiv.class::isInstance);
      any |= divides;
      if (divides && !number.floorDiv(width).equals(quotient)) {
        return false;
      }
      List<IndexExpr> at = new ArrayList<>(piece.at());
      at.set(high, number);
      at.remove(low);
      joined.add(new Piece(piece.points(), at));
    }
    if (!any) {
      return false;
    }
    pieces = joined;
    dims.set(high, dims.get(high).times(width));
    dims.remove(low);
    return true;
  }

  /** Pieces that differ by a constant offset along an axis become one with one more loop. */
  private void rollUp(int axis) {
    Map<Object, TreeMap<Long, Piece>> groups = new LinkedHashMap<>();
    List<Piece> result = new ArrayList<>();
    for (Piece piece : pieces) {
      IndexExpr index = piece.at().get(axis);
      long offset = index.terms().getOrDefault(new Monomial(List.of()), 0L);
      List<IndexExpr> rest = new ArrayList<>(piece.at());
      rest.set(axis, index.minus(offset));
      Piece before =
          groups
              .computeIfAbsent(List.of(piece.points(), rest), _ -> new TreeMap<>())
              .put(offset, piece);
      if (before != null) {
        throw new WrongKernelException(what + " at " + piece.at() + " twice");
      }
    }
    for (TreeMap<Long, Piece> group : groups.values()) {
      result.addAll(rolledUp(axis, group));
    }
    pieces = result;
  }

  private static List<Piece> rolledUp(int axis, NavigableMap<Long, Piece> group) {
    if (group.size() == 1) {
      return List.of(group.firstEntry().getValue());
    }
    List<Long> offsets = List.copyOf(group.keySet());
    long step = offsets.get(1) - offsets.get(0);
    for (int k = 2; k < offsets.size(); k++) {
      if (offsets.get(k) - offsets.get(k - 1) != step) {
        return List.copyOf(group.values());
      }
    }
    Piece first = group.firstEntry().getValue();
    String name = "u" + axis;
    Family points = first.points().with(name, IndexExpr.constant(offsets.size()));
    List<IndexExpr> at = new ArrayList<>(first.at());
    at.set(axis, at.get(axis).plus(IndexExpr.variable(name).times(step)));
    return List.of(new Piece(points, at));
  }

  // Segments.

  private void check() {
    if (pieces.isEmpty()) {
      if (dims.stream().noneMatch(dim -> outer.isZero(dim))) {
        throw new WrongKernelException("no " + what);
      }
      return;
    }
    List<Set<Segments.Segment>> byAxis = new ArrayList<>();
    dims.forEach(_ -> byAxis.add(new java.util.LinkedHashSet<>()));
    Set<List<Segments.Segment>> boxes = new HashSet<>();
    for (Piece piece : pieces) {
      List<Segments.Segment> box = new Segments(piece, dims, outer, what).all();
      if (box.stream().anyMatch(segment -> outer.isZero(segment.end().minus(segment.start())))) {
        continue;
      }
      if (!boxes.add(box)) {
        throw new WrongKernelException(what + " twice: " + box);
      }
      for (int axis = 0; axis < box.size(); axis++) {
        byAxis.get(axis).add(box.get(axis));
      }
    }
    long combinations = 1;
    for (int axis = 0; axis < dims.size(); axis++) {
      requireChain(byAxis.get(axis), dims.get(axis));
      combinations *= byAxis.get(axis).size();
    }
    if (combinations != boxes.size()) {
      throw new WrongKernelException(
          what + ": " + boxes.size() + " boxes do not make up the whole: " + boxes);
    }
  }

  private void requireChain(Set<Segments.Segment> segments, IndexExpr end) {
    IndexExpr reached = IndexExpr.ZERO;
    Set<Segments.Segment> left = new HashSet<>(segments);
    while (!left.isEmpty()) {
      IndexExpr start = reached;
      Segments.Segment next =
          left.stream()
              .filter(segment -> outer.isEqual(segment.start(), start))
              .findFirst()
              .orElseThrow(() ->
                  new WrongKernelException(
                      what + ": nothing begins at " + start + " among " + segments));
      if (!outer.isNonNegative(next.end().minus(next.start()))) {
        throw new NotUnderstoodException(what + ": segment " + next + " may be negative");
      }
      reached = next.end();
      left.remove(next);
    }
    if (!outer.isEqual(reached, end)) {
      throw new WrongKernelException(what + " up to " + reached + ", not " + end);
    }
  }
}
