package org.lrai.verifier.witness;

/** A step that is not what it says. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String reason) {
    super(reason);
  }
}
