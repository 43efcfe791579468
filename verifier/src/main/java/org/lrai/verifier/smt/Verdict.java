package org.lrai.verifier.smt;

/** What is known of a claim. Only {@link Proved} is success. */
public sealed interface Verdict<C> {

  /** The claim holds. */
  record Proved<C>() implements Verdict<C> {}

  /** The claim is wrong; the counterexample was evaluated. */
  record Refuted<C>(C counterexample) implements Verdict<C> {}

  /** Nothing is known, and why. */
  record Unknown<C>(String reason) implements Verdict<C> {}
}
