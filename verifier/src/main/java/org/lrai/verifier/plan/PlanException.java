package org.lrai.verifier.plan;

/** A plan does what it must not; caught by the validator. */
final class PlanException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PlanException(String what) {
    super(what, null, false, false);
  }
}
