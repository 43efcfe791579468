package org.lrai.verifier.kernel;

/** What validation says of a kernel. */
public sealed interface Validation {

  /**
   * The kernel computes what its definition says.
   *
   * @param order in which it takes the reductions of an element
   */
  record Valid(SummationOrder order) implements Validation {}

  /** It does not: there is an input for which it is wrong, or it breaks a rule. */
  record Invalid(String reason) implements Validation {}

  /** It could not be shown to, or has something that validation does not understand. */
  record Unknown(String reason) implements Validation {}

  default boolean isValid() {
    return this instanceof Valid;
  }
}
