package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;

/**
 * Loops that stand for several, with indices {@code floor(v / 6)}, {@code floor(v / 2) mod 3} and
 * {@code v mod 2}, as those several: {@code v = 6 a + 2 b + c}.
 */
final class Digits {
  private Digits() {}

  static Partition.Piece separate(Partition.Piece piece) {
    List<Axis> axes = new ArrayList<>();
    Map<String, IndexExpr> values = new HashMap<>();
    List<IndexExpr> exprs = new ArrayList<>(piece.at());
    exprs.addAll(piece.points().nonNegative());
    piece.points().axes().forEach(axis -> exprs.add(axis.extent()));
    for (Axis axis : piece.points().axes()) {
      List<Axis> digits = of(axis, exprs);
      axes.addAll(digits);
      if (digits.size() > 1) {
        values.put(axis.variable(), value(digits));
      }
    }
    if (values.isEmpty()) {
      return piece;
    }
    List<Axis> replaced =
        axes.stream()
            .map(axis -> new Axis(axis.variable(), axis.extent().substituteVariables(values)))
            .toList();
    List<IndexExpr> guards =
        piece.points().nonNegative().stream()
            .map(guard -> guard.substituteVariables(values))
            .toList();
    return new Partition.Piece(
        new Family(replaced, guards),
        piece.at().stream().map(index -> index.substituteVariables(values)).toList());
  }

  /** The number that digits make up, the first the most significant. */
  static IndexExpr value(List<Axis> digits) {
    IndexExpr value = IndexExpr.ZERO;
    for (Axis digit : digits) {
      value = value.times(digit.extent()).plus(digit.index());
    }
    return value;
  }

  /**
   * The loops that one stands for, the outermost first, if expressions divide its variable by what
   * divides its extent; else the loop itself.
   */
  static List<Axis> of(Axis axis, List<IndexExpr> exprs) {
    List<IndexExpr> ends = divisors(axis, exprs);
    ends.add(axis.extent());
    IndexExpr below = IndexExpr.ONE;
    List<Axis> digits = new ArrayList<>();
    for (IndexExpr end : ends) {
      Optional<IndexExpr> extent = end.dividedExactlyBy(below);
      if (extent.isEmpty()) {
        return List.of(axis);
      }
      digits.addFirst(new Axis(axis.variable() + "_" + digits.size(), extent.get()));
      below = end;
    }
    return ends.size() == 1 ? List.of(axis) : digits;
  }

  /** What the variable is divided by, smallest first. */
  private static List<IndexExpr> divisors(Axis axis, List<IndexExpr> exprs) {
    List<IndexExpr> divisors = new ArrayList<>();
    for (IndexExpr expr : exprs) {
      for (Atom atom : expr.atoms()) {
        if (atom instanceof Atom.FloorDiv(IndexExpr n, IndexExpr d)
            && n.equals(axis.index())
            && !divisors.contains(d)) {
          divisors.add(d);
        }
      }
    }
    // A divisor comes after those that divide it.
    divisors.sort((a, b) ->
        a.dividedExactlyBy(b).isPresent() ? 1 : b.dividedExactlyBy(a).isPresent() ? -1 : 0);
    return divisors;
  }
}
