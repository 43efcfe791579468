package org.lrai.frontend.onnx.graph;

import org.lrai.ir.diagnostic.Diagnostic;

/** The import ends here: it makes no sense to go on with other nodes. */
final class AbortException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a record of strings; nothing here is serialized
  private final Diagnostic diagnostic;

  AbortException(Diagnostic diagnostic) {
    super(diagnostic.toString(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
