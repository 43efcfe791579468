package org.lrai.ir.kernel;

import java.util.List;
import java.util.Map;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Lanes of a group in blocks of 16. A vector begins at a multiple of its length, which divides 16,
 * so no vector has lanes of two blocks, and {@code floor(l / 16)} is the same in all of a vector.
 */
public final class LaneBlocks {
  /** Lanes of a block. */
  public static final int LENGTH = 16;

  private LaneBlocks() {}

  /** Whether an index has quotients in which the lane is. */
  public static boolean divides(IndexExpr index, Atom.Variable lane) {
    return index.atoms().stream().anyMatch(atom -> isQuotient(atom, lane));
  }

  /** Whether all quotients in which the lane is are numbers of blocks: the same within a block. */
  public static boolean areNumbers(IndexExpr index, Atom.Variable lane) {
    return index.atoms().stream()
        .filter(atom -> isQuotient(atom, lane))
        .allMatch(atom -> isNumber((Atom.FloorDiv) atom, lane));
  }

  private static boolean isQuotient(Atom atom, Atom.Variable lane) {
    return atom instanceof Atom.FloorDiv(IndexExpr numerator, IndexExpr denominator)
        && (numerator.atoms().contains(lane) || denominator.atoms().contains(lane));
  }

  private static boolean isNumber(Atom.FloorDiv quotient, Atom.Variable lane) {
    IndexExpr others = quotient.numerator().minus(IndexExpr.atom(lane));
    return isWhole(quotient.denominator())
        && others.terms().values().stream().allMatch(factor -> factor % LENGTH == 0)
        && !others.atoms().contains(lane);
  }

  /**
   * An index as a function of the lane within a vector: numbers of blocks are those of lane 0.
   *
   * @param index of a vector of a group, in which, as indices of that group, all quotients of the
   *     lane are {@linkplain #areNumbers numbers}
   */
  public static IndexExpr inVector(IndexExpr index, Atom.Variable lane) {
    IndexExpr sum = IndexExpr.ZERO;
    for (Map.Entry<IndexExpr.Monomial, Long> term : index.terms().entrySet()) {
      List<IndexExpr> factors =
          term.getKey().factors().stream().map(atom -> inVector(atom, lane)).toList();
      sum = sum.plus(IndexExpr.product(factors).times(term.getValue()));
    }
    return sum;
  }

  /** An element at such indices. */
  public static ScalarExpr.Element inVector(ScalarExpr.Element element, Atom.Variable lane) {
    return new ScalarExpr.Element(
        element.type(),
        element.source(),
        element.at().stream().map(index -> inVector(index, lane)).toList());
  }

  private static IndexExpr inVector(Atom atom, Atom.Variable lane) {
    return atom instanceof Atom.FloorDiv(IndexExpr numerator, IndexExpr denominator)
            && isWhole(denominator)
            && numerator.atoms().contains(lane)
        ? numerator.minus(IndexExpr.atom(lane)).floorDiv(denominator)
        : IndexExpr.atom(atom);
  }

  private static boolean isWhole(IndexExpr denominator) {
    return denominator.asConstant().orElse(1) % LENGTH == 0;
  }
}
