package org.lrai.ir.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** The work cannot go on, for the reasons given. Never for bugs. */
public final class DiagnosticException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // diagnostics are records of strings; nothing here is serialized
  private final List<Diagnostic> diagnostics;

  public DiagnosticException(List<Diagnostic> diagnostics) {
    super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
    if (diagnostics.isEmpty()) {
      throw new IllegalArgumentException("no diagnostic");
    }
    this.diagnostics = List.copyOf(diagnostics);
  }

  public DiagnosticException(Diagnostic diagnostic) {
    this(List.of(diagnostic));
  }

  /** At least one, in the order of discovery. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Whether nothing is wrong with the input and lrai merely cannot treat it. */
  public boolean isUnsupported() {
    return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }
}
