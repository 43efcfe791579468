package org.lrai.verifier.kernel;

/** Something in a nest or definition that validation has no means for; caught by the validator. */
final class NotUnderstoodException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String what;

  NotUnderstoodException(String what) {
    super(what, null, false, false);
    this.what = what;
  }

  String what() {
    return what;
  }
}
