package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.IndexExpr.Monomial;
import org.lrai.verifier.kernel.Segments.Segment;

/**
 * Shows that families of points, mapped to subscripts, hit each point of a box exactly once: along
 * each dim every family covers a segment (its loops are the digits of a number), and the boxes that
 * these segments span make up the whole: a plane parts them, and so on on each side of it.
 */
final class Partition {
  /** Guards and loops about which cases are distinguished, one within the other. */
  private static final int MOST_SPLITS = 8;

  /** Points and where they go. */
  record Piece(Family points, List<IndexExpr> at) {
    Piece {
      at = List.copyOf(at);
    }

    /** The same, where a subscript falls as an axis rises, counted from the end of the axis. */
    Piece rising() {
      Piece result = this;
      for (Axis axis : points.axes()) {
        Atom.Variable variable = new Atom.Variable(axis.variable());
        Set<Optional<IndexExpr>> factors =
            at.stream().map(index -> index.coefficientOf(variable)).collect(Collectors.toSet());
        factors.remove(Optional.of(IndexExpr.ZERO));
        boolean isFalling = factors.equals(Set.of(Optional.of(IndexExpr.constant(-1))));
        boolean isFree =
            points.axes().stream()
                .noneMatch(other -> other.extent().variables().contains(axis.variable()));
        if (isFalling && isFree) {
          result = result.fromEnd(axis);
        }
      }
      return result;
    }

    private Piece fromEnd(Axis axis) {
      Map<String, IndexExpr> value =
          Map.of(axis.variable(), axis.extent().minus(1).minus(axis.index()));
      return new Piece(
          new Family(points.axes(), replaced(points.nonNegative(), value)), replaced(at, value));
    }

    private static List<IndexExpr> replaced(List<IndexExpr> all, Map<String, IndexExpr> values) {
      return all.stream().map(expr -> expr.substituteVariables(values)).toList();
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
    pieces.forEach(piece -> partition.pieces.add(partition.canonical(piece.rising())));
    partition.joinQuotients();
    partition.pieces.replaceAll(partition::separate);
    partition.pieces.removeIf(piece -> outer.at(piece.points()).isContradiction());
    partition.joinCases();
    partition.joinQuotients();
    partition.pieces = Ends.cut(partition.pieces);
    for (int axis = 0; axis < partition.dims.size(); axis++) {
      partition.rollUp(axis);
    }
    partition.check(outer, MOST_SPLITS);
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
    return new Piece(family, outer.at(family).simplify(at));
  }

  private Piece separate(Piece piece) {
    Piece separate = Digits.separate(piece);
    Facts facts = outer.at(separate.points());
    return new Piece(separate.points(), facts.simplify(separate.at()));
  }

  /**
   * Pieces that differ in one guard on data only, which holds for one and fails for the other, are
   * one.
   */
  private void joinCases() {
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = i + 1; j < pieces.size(); j++) {
        Optional<Piece> both = joined(pieces.get(i), pieces.get(j));
        if (both.isPresent()) {
          pieces.set(i, both.get());
          pieces.remove(j);
          joinCases();
          return;
        }
      }
    }
  }

  private static Optional<Piece> joined(Piece a, Piece b) {
    List<IndexExpr> guards = new ArrayList<>(a.points().nonNegative());
    guards.removeAll(b.points().nonNegative());
    List<IndexExpr> others = new ArrayList<>(b.points().nonNegative());
    others.removeAll(a.points().nonNegative());
    boolean areCases =
        guards.size() == 1
            && others.size() == 1
            && guards.getFirst().atoms().stream().anyMatch(Atom.Element.class::isInstance)
            && others.getFirst().equals(guards.getFirst().times(-1).minus(1))
            && a.at().equals(b.at())
            && a.points().axes().equals(b.points().axes());
    if (!areCases) {
      return Optional.empty();
    }
    List<IndexExpr> common = new ArrayList<>(a.points().nonNegative());
    common.removeAll(guards);
    return Optional.of(new Piece(new Family(a.points().axes(), common), a.at()));
  }

  /**
   * Two subscripts {@code floor(r / w)} and {@code r mod w} become one: r. Those that leave no
   * quotient go first: of three digits, the outer two would fit as well, and what they become would
   * fit no third.
   */
  private void joinQuotients() {
    while (joinAny(true) || joinAny(false)) {
      // Each time there is a subscript less.
    }
  }

  private boolean joinAny(boolean whole) {
    for (int high = 0; high < dims.size(); high++) {
      for (int low = 0; low < dims.size(); low++) {
        if (high != low && join(high, low, whole)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * @param whole whether some quotient of the higher subscript must be gone afterwards
   */
  private boolean join(int high, int low, boolean whole) {
    IndexExpr width = dims.get(low);
    boolean any = false;
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      IndexExpr quotient = piece.at().get(high);
      IndexExpr number = quotient.times(width).plus(piece.at().get(low));
      Set<Atom> quotients = quotients(quotient);
      boolean divides = !quotients.isEmpty();
      any |= divides;
      if (divides
          && (!number.floorDiv(width).equals(quotient)
              || (whole && number.atoms().containsAll(quotients)))) {
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

  private static Set<Atom> quotients(IndexExpr index) {
    return index.atoms().stream()
        .filter(Atom.FloorDiv.class::isInstance)
        .collect(Collectors.toSet());
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
    if (!leavesGaps(first, axis, step)) {
      return List.copyOf(group.values());
    }
    String name = "u" + axis;
    Family points = first.points().with(name, IndexExpr.constant(offsets.size()));
    List<IndexExpr> at = new ArrayList<>(first.at());
    at.set(axis, at.get(axis).plus(IndexExpr.variable(name).times(step)));
    return List.of(new Piece(points, at));
  }

  /** Whether a loop steps over the pieces that follow. */
  private static boolean leavesGaps(Piece piece, int axis, long step) {
    IndexExpr index = piece.at().get(axis);
    for (Axis loop : piece.points().axes()) {
      OptionalLong factor =
          index
              .coefficientOf(new Atom.Variable(loop.variable()))
              .map(IndexExpr::asConstant)
              .orElse(OptionalLong.empty());
      boolean runsOnce = loop.extent().isConstant(1);
      if (!runsOnce && (factor.isEmpty() || Math.abs(factor.getAsLong()) > step)) {
        return true;
      }
    }
    return false;
  }

  // Boxes.

  /**
   * Checks the pieces as boxes, in each case of what facts leave open: whether a guard holds,
   * whether a loop runs at all.
   */
  private void check(Facts facts, int splits) {
    List<List<Segment>> boxes = new ArrayList<>();
    try {
      for (Piece piece : pieces) {
        new Segments(piece, dims, facts, what).box().ifPresent(boxes::add);
      }
    } catch (UndecidedException open) {
      if (splits == 0) {
        throw new NotUnderstoodException(what + " in more than 2^" + MOST_SPLITS + " cases");
      }
      IndexExpr fails = open.expr().times(-1).minus(1);
      for (IndexExpr holds : List.of(open.expr(), fails)) {
        Facts there = facts.with(open.known()).with(holds);
        if (!there.isContradiction()) {
          check(there, splits - 1);
        }
      }
      return;
    }
    List<Segment> whole = dims.stream().map(dim -> new Segment(IndexExpr.ZERO, dim)).toList();
    requireWhole(boxes, whole, facts);
  }

  /** Boxes make up a region if a plane parts them, and those of each side make up that side. */
  private void requireWhole(List<List<Segment>> boxes, List<Segment> region, Facts facts) {
    if (boxes.isEmpty()) {
      if (region.stream().noneMatch(side -> facts.isNonNegative(side.length().times(-1)))) {
        throw new WrongKernelException("no " + what + " at " + region);
      }
      return;
    }
    if (boxes.size() == 1) {
      requireSame(boxes.getFirst(), region, facts);
      return;
    }
    for (int axis = 0; axis < region.size(); axis++) {
      Segment side = region.get(axis);
      for (List<Segment> box : boxes) {
        IndexExpr cut = box.get(axis).end();
        if (facts.isEqual(box.get(axis).start(), side.start())
            && !facts.isEqual(cut, side.end())
            && facts.isNonNegative(side.end().minus(cut))
            && part(boxes, region, axis, cut, facts)) {
          return;
        }
      }
    }
    throw new WrongKernelException(what + " at " + boxes + " do not make up " + region);
  }

  /** Checks both sides of a plane, if it cuts through no box. */
  private boolean part(
      List<List<Segment>> boxes, List<Segment> region, int axis, IndexExpr cut, Facts facts) {
    List<List<Segment>> below = new ArrayList<>();
    List<List<Segment>> above = new ArrayList<>();
    for (List<Segment> box : boxes) {
      if (facts.isNonNegative(cut.minus(box.get(axis).end()))) {
        below.add(box);
      } else if (facts.isNonNegative(box.get(axis).start().minus(cut))) {
        above.add(box);
      } else {
        return false;
      }
    }
    Segment side = region.get(axis);
    requireWhole(below, with(region, axis, new Segment(side.start(), cut)), facts);
    requireWhole(above, with(region, axis, new Segment(cut, side.end())), facts);
    return true;
  }

  private static List<Segment> with(List<Segment> region, int axis, Segment side) {
    List<Segment> changed = new ArrayList<>(region);
    changed.set(axis, side);
    return changed;
  }

  private void requireSame(List<Segment> box, List<Segment> region, Facts facts) {
    for (int axis = 0; axis < region.size(); axis++) {
      if (!facts.isEqual(box.get(axis).start(), region.get(axis).start())
          || !facts.isEqual(box.get(axis).end(), region.get(axis).end())) {
        throw new WrongKernelException(what + " at " + box + ", not " + region);
      }
    }
  }
}
