package org.lrai.cli.console;

/** What the exit code of the process says. Scripts depend on the numbers. */
public enum ExitCode {
  /** Done, or proved. */
  DONE(0),
  /** Refuted, or a check failed. */
  FAILED(1),
  /** Wrong use, or input that cannot be read. */
  USAGE(2),
  /** A model that is in order but not supported, or larger than memory. */
  UNSUPPORTED(3),
  /** Neither proved nor refuted. */
  INCONCLUSIVE(4),
  /** A defect of lrai; outside the range of answers, so that nobody takes it for one. */
  INTERNAL_ERROR(70);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }
}
