package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.IndexExpr.Monomial;
import org.lrai.verifier.kernel.Partition.Piece;

/**
 * Cuts loops where guards end them, so that pieces which lie beside each other run over the same
 * points: of tiles of four columns over 27 columns, the first three columns have seven tiles and
 * the last one six; cut at six, all four have six tiles and three have one more. A piece becomes
 * pieces that have its points, each once.
 */
final class Ends {
  private Ends() {}

  static List<Piece> cut(List<Piece> pieces) {
    Map<List<Object>, List<Piece>> alike = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      List<IndexExpr> at = piece.at().stream().map(Ends::withoutConstant).toList();
      alike.computeIfAbsent(List.of(piece.points().axes(), at), _ -> new ArrayList<>()).add(piece);
    }
    List<Piece> result = new ArrayList<>();
    alike.values().forEach(group -> result.addAll(cutAlike(group)));
    return result;
  }

  private static IndexExpr withoutConstant(IndexExpr index) {
    return index.minus(index.terms().getOrDefault(new Monomial(List.of()), 0L));
  }

  /** Pieces that differ in offsets and guards only, each cut at the ends of all. */
  private static List<Piece> cutAlike(List<Piece> group) {
    List<Piece> narrowed = group.stream().map(Ends::narrowed).toList();
    List<Piece> result = narrowed;
    boolean isCut = false;
    for (int loop = 0; loop < group.getFirst().points().axes().size(); loop++) {
      NavigableSet<Long> ends = new TreeSet<>();
      for (Piece piece : narrowed) {
        piece.points().axes().get(loop).extent().asConstant().ifPresent(ends::add);
      }
      if (ends.size() > 1) {
        List<Piece> parts = new ArrayList<>();
        for (Piece piece : result) {
          parts.addAll(parts(piece, loop, ends));
        }
        result = parts;
        isCut = true;
      }
    }
    return isCut ? result : group;
  }

  /** A guard that bounds one loop from above by a number becomes the end of that loop. */
  private static Piece narrowed(Piece piece) {
    List<Axis> axes = new ArrayList<>(piece.points().axes());
    List<IndexExpr> guards = new ArrayList<>();
    for (IndexExpr guard : piece.points().nonNegative()) {
      if (!narrow(axes, guard)) {
        guards.add(guard);
      }
    }
    return new Piece(new Family(axes, guards), piece.at());
  }

  private static boolean narrow(List<Axis> axes, IndexExpr guard) {
    for (int loop = 0; loop < axes.size(); loop++) {
      Axis axis = axes.get(loop);
      OptionalLong extent = axis.extent().asConstant();
      OptionalLong factor =
          guard
              .coefficientOf(new Atom.Variable(axis.variable()))
              .map(IndexExpr::asConstant)
              .orElse(OptionalLong.empty());
      if (extent.isEmpty() || factor.isEmpty() || factor.getAsLong() >= 0) {
        continue;
      }
      long f = factor.getAsLong();
      OptionalLong rest = guard.minus(axis.index().times(f)).asConstant();
      if (rest.isPresent()) {
        long end = Math.floorDiv(rest.getAsLong(), -f) + 1;
        long least = Math.clamp(end, 0, extent.getAsLong());
        axes.set(loop, new Axis(axis.variable(), IndexExpr.constant(least)));
        return true;
      }
    }
    return false;
  }

  /** The parts of a piece between ends of one of its loops; none of a loop that never runs. */
  private static List<Piece> parts(Piece piece, int loop, NavigableSet<Long> ends) {
    OptionalLong extent = piece.points().axes().get(loop).extent().asConstant();
    if (extent.isEmpty()) {
      return List.of(piece);
    }
    List<Piece> parts = new ArrayList<>();
    long start = 0;
    for (long end : ends.headSet(extent.getAsLong(), true)) {
      if (end > start) {
        parts.add(part(piece, loop, start, end));
        start = end;
      }
    }
    return parts;
  }

  private static Piece part(Piece piece, int loop, long start, long end) {
    List<Axis> loops = piece.points().axes();
    Axis cut = loops.get(loop);
    Map<String, IndexExpr> moved = Map.of(cut.variable(), cut.index().plus(start));
    List<Axis> axes = new ArrayList<>();
    for (Axis axis : loops) {
      axes.add(new Axis(axis.variable(), axis.extent().substituteVariables(moved)));
    }
    axes.set(loop, new Axis(cut.variable(), IndexExpr.constant(end - start)));
    return new Piece(
        new Family(
            axes,
            piece.points().nonNegative().stream()
                .map(guard -> guard.substituteVariables(moved))
                .toList()),
        piece.at().stream().map(index -> index.substituteVariables(moved)).toList());
  }
}
