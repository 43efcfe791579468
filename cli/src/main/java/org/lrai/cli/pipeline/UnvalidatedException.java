package org.lrai.cli.pipeline;

import java.util.List;
import java.util.Objects;
import org.lrai.ir.diagnostic.Diagnostic;

/** Kernels that could be neither validated nor refuted, and must not be emitted. */
public final class UnvalidatedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param findings what could not be shown
   */
  UnvalidatedException(List<String> findings) {
    super(
        findings.size()
            + " kernel calls could be neither validated nor refuted: "
            + String.join("; ", findings));
  }

  /** What to tell. */
  public Diagnostic diagnostic() {
    return Diagnostic.error("unvalidated", Objects.requireNonNull(getMessage()))
        .withRemedy(
            "please report it with the model; --allow-unvalidated emits these kernels nevertheless");
  }
}
