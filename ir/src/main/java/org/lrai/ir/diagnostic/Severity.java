package org.lrai.ir.diagnostic;

/** What a diagnostic means for the work at hand. */
public enum Severity {
  /** Worth knowing; the work goes on. */
  WARNING,
  /** The input is in order, but lrai cannot treat it. */
  UNSUPPORTED,
  /** The input is wrong. */
  ERROR
}
