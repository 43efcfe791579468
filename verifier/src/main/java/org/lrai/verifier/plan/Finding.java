package org.lrai.verifier.plan;

import org.lrai.verifier.kernel.Validation;

/**
 * What was found out about a part of a plan.
 *
 * @param subject what was checked
 * @param step which step or value, for people
 */
public record Finding(Subject subject, String step, Validation validation) {

  /** What a check is about. */
  public enum Subject {
    /** A call of a kernel computes its nodes. */
    KERNEL,
    /** Order of steps, wiring, places: every read sees the value that is meant. */
    WIRING,
    /** Constants are those of the graph. */
    CONSTANT,
    /** Addresses fit into 31 bits. */
    ADDRESSES
  }

  @Override
  public String toString() {
    return step
        + ": "
        + switch (validation) {
          case Validation.Valid _ -> "valid";
          case Validation.Invalid(String reason) -> "wrong: " + reason;
          case Validation.Unknown(String reason) -> reason;
        };
  }
}
