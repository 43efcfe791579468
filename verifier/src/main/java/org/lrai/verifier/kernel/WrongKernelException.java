package org.lrai.verifier.kernel;

/** A kernel does something that it must not, or not what it should; caught by the validator. */
final class WrongKernelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String what;

  WrongKernelException(String what) {
    super(what, null, false, false);
    this.what = what;
  }

  String what() {
    return what;
  }
}
