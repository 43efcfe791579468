package org.lrai.verifier.rules;

/** Something that the encoding has no terms for; the verdict is Unknown with this message. */
final class UnsupportedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnsupportedException(String message) {
    super(message);
  }
}
