package org.lrai.ir.index;

import java.util.List;

/**
 * The indivisible factors of an {@link IndexExpr}. Ordered, so that expressions have one canonical
 * form.
 */
public sealed interface Atom extends Comparable<Atom> {

  /** A size that is fixed for one call of a model: a symbolic dim. */
  record Symbol(String name) implements Atom {}

  /** A variable that runs over an index range: of an output element, a reduction, or a loop. */
  record Variable(String name) implements Atom {}

  /** {@code floor(numerator / denominator)}; the denominator is positive. */
  record FloorDiv(IndexExpr numerator, IndexExpr denominator) implements Atom {}

  /** The larger of two expressions. */
  record Max(IndexExpr left, IndexExpr right) implements Atom {}

  /** The smaller of two expressions. */
  record Min(IndexExpr left, IndexExpr right) implements Atom {}

  /** An element of an integer tensor, so that an index may depend on data (gather, scatter). */
  record Element(int input, List<IndexExpr> at) implements Atom {
    public Element {
      at = List.copyOf(at);
    }
  }

  @Override
  default int compareTo(Atom other) {
    int byKind = Integer.compare(kind(), other.kind());
    if (byKind != 0) {
      return byKind;
    }
    if (this instanceof Symbol(String a) && other instanceof Symbol(String b)) {
      return a.compareTo(b);
    }
    if (this instanceof Variable(String a) && other instanceof Variable(String b)) {
      return a.compareTo(b);
    }
    return toString().compareTo(other.toString());
  }

  private int kind() {
    return switch (this) {
      case Symbol _ -> 0;
      case Variable _ -> 1;
      case FloorDiv _ -> 2;
      case Max _ -> 3;
      case Min _ -> 4;
      case Element _ -> 5;
    };
  }
}
