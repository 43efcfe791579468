package org.lrai.ir.rule;

import java.util.List;
import java.util.Locale;

/** What is proved on the way to a rule, or told the prover. None of it is believed. */
public sealed interface ProofStep {
  Place place();

  /**
   * {@code have left = right}: proved first, for all elements, then used; terms of one shape. They
   * may use names of the right side.
   */
  record Have(Term left, Term right, Place place) implements ProofStep {}

  /**
   * {@code invariant j in first..last: left = right}: proved for {@code first}, and for {@code j +
   * 1} where it holds for j; then used for all j from first to last. What a loop carries stands for
   * its value after j trips.
   */
  record Invariant(
      String index, Expression first, Expression last, Term left, Term right, Place place)
      implements ProofStep {}

  /** {@code hint lemma(...)}: where to apply a lemma; wrong hints only make proofs fail. */
  record Hint(Lemma lemma, List<Expression> arguments, Place place) implements ProofStep {
    public Hint {
      arguments = List.copyOf(arguments);
    }
  }

  /** What hints speak of. A closed set. */
  enum Lemma {
    /**
     * {@code split-sum(x)}: sums over more than x terms are those over the first x and the rest.
     */
    SPLIT_SUM(1),
    /** {@code split-index(b)}: an index below a multiple of b is a digit below b and another. */
    SPLIT_INDEX(1);

    private final int arity;

    Lemma(int arity) {
      this.arity = arity;
    }

    public int arity() {
      return arity;
    }

    /** As it is written. */
    public String text() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
