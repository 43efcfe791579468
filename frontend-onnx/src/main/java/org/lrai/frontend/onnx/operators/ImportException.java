package org.lrai.frontend.onnx.operators;

import org.lrai.ir.diagnostic.Diagnostic;

/** A node cannot be imported; the importer collects the diagnostic and goes on with the others. */
public final class ImportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // a record of strings; nothing here is serialized
  private final Diagnostic diagnostic;

  public ImportException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
