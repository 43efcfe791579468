package org.lrai.ir.rule;

import java.util.List;

/** What is proved on the way to a rule, or told the prover. None of it is believed. */
public sealed interface ProofStep {
  Place place();

  /** {@code have left = right}: proved first, then used; terms of one shape. */
  record Have(Term left, Term right, Place place) implements ProofStep {}

  /**
   * {@code invariant k in first..last: left = right}: proved for {@code first}, and for {@code k +
   * 1} where it holds for k; then used for {@code last}.
   */
  record Invariant(
      String index, Expression first, Expression last, Term left, Term right, Place place)
      implements ProofStep {}

  /** {@code hint lemma(...)}: a lemma of the prover to instantiate. */
  record Hint(String lemma, List<Expression> arguments, Place place) implements ProofStep {
    public Hint {
      arguments = List.copyOf(arguments);
    }
  }
}
