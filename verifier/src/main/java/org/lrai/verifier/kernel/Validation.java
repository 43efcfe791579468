package org.lrai.verifier.kernel;

/** What validation says of a kernel. */
public sealed interface Validation {

  /**
   * The kernel computes what its definition says.
   *
   * @param order in which it takes the reductions of an element
   */
  record Valid(SummationOrder order) implements Validation {}

  /** It could not be shown to: it differs from the definition as far as that is understood. */
  record Invalid(String reason) implements Validation {}

  /** The nest or the definition has something that validation does not understand. */
  record Unknown(String reason) implements Validation {}

  default boolean isValid() {
    return this instanceof Valid;
  }
}
