package org.lrai.cli.conformance;

/**
 * What came of a test.
 *
 * @param name of the test
 * @param verdict passed, failed, or not run
 * @param random whether the outputs are random, so that only their types and shapes and that the
 *     same seed gives the same values could be compared
 * @param plain how many kernel calls are in plain, slow form
 * @param reason why it did not pass; or what a pass is worth
 * @param millis time it took
 */
public record TestResult(
    String name, Verdict verdict, boolean random, int plain, String reason, long millis) {

  /** Whether the model does what it should. */
  public enum Verdict {
    PASS("pass"),
    FAIL("fail"),
    /** The compiler says that it does not support the model. */
    UNSUPPORTED("unsupported");

    private final String text;

    Verdict(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /** Name, verdict and reason, separated by tabs, in one line. */
  public String tsv() {
    return name + "\t" + verdict.text + "\t" + reason.replaceAll("[\\t\\r\\n]+", " ").strip();
  }
}
