package org.lrai.verifier.bound;

/** Whether the executed jar has a property. */
@SuppressWarnings("ArrayRecordComponent") // verdicts are never compared
public sealed interface PropertyVerdict {
  /** No input of the domain violates it. */
  record Holds() implements PropertyVerdict {}

  /** The jar gave these outputs for this input, which violate it. */
  record Violated(float[] input, float[] output) implements PropertyVerdict {}

  /** Neither was found. */
  record Unknown(String reason) implements PropertyVerdict {}

  /** The wall clock ended the search. */
  record TimedOut() implements PropertyVerdict {}
}
