package org.lrai.frontend.onnx.conformance;

/** How a case went, and why. */
record Outcome(Kind kind, String reason) {
  enum Kind {
    PASSED,
    FAILED,
    UNSUPPORTED
  }

  static final Outcome PASSED = new Outcome(Kind.PASSED, "");

  static Outcome failed(String reason) {
    return new Outcome(Kind.FAILED, reason);
  }

  static Outcome unsupported(String reason) {
    return new Outcome(Kind.UNSUPPORTED, reason);
  }

  @Override
  public String toString() {
    return (kind + "\t" + reason.replace('\n', ' ')).strip();
  }
}
