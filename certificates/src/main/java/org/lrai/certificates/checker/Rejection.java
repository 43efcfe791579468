package org.lrai.certificates.checker;

/** Why texts give no network: they are wrong, or say what this checker does not understand. */
final class Rejection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean invalid;

  private Rejection(boolean invalid, String reason) {
    super(reason);
    this.invalid = invalid;
  }

  static Rejection invalid(String reason) {
    return new Rejection(true, reason);
  }

  static Rejection unsupported(String reason) {
    return new Rejection(false, reason);
  }

  boolean isInvalid() {
    return invalid;
  }

  /** The same with what it happened in. */
  Rejection in(String where) {
    return new Rejection(invalid, where + ": " + getMessage());
  }

  static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw invalid(otherwise);
    }
  }
}
