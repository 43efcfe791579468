package org.lrai.cli.pipeline;

/** A part of the way from an ONNX file to a jar, in order. */
public enum Stage {
  IMPORT("import"),
  OPTIMIZE("optimize"),
  PLAN("plan"),
  VALIDATE("validate"),
  GENERATE("generate"),
  WRITE("write"),
  CERTIFY("certify");

  private final String text;

  Stage(String text) {
    this.text = text;
  }

  /** The name for people. */
  public String text() {
    return text;
  }

  /** Is told about each stage that is done. */
  @FunctionalInterface
  public interface Observer {

    /** Tells nobody. */
    Observer NONE = (stage, nanos, result) -> {};

    /**
     * A stage is done.
     *
     * @param nanos time it took
     * @param result what came of it, for people
     */
    void done(Stage stage, long nanos, String result);
  }
}
