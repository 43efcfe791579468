package org.lrai.cli.fuzz;

import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/** What all targets check. */
final class FuzzTargets {
  private FuzzTargets() {}

  /** A diagnostic names the file and says what to do. */
  static void requireUseful(DiagnosticException e) {
    for (Diagnostic diagnostic : e.diagnostics()) {
      if (diagnostic.file() == null || diagnostic.remedy() == null) {
        throw new AssertionError("no file or remedy: " + diagnostic, e);
      }
    }
  }
}
