package org.lrai.cli.console;

import java.util.List;
import java.util.Map;

/**
 * What is known of the place where output appears.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param colour whether colours are wanted where output is a terminal
 * @param columns width in characters
 */
public record Terminal(boolean out, boolean err, boolean colour, int columns) {

  /**
   * Says which of the streams are terminals, for example "out err". The launcher sets it, because
   * the JDK cannot tell standard error from standard output.
   */
  private static final String PROPERTY = "lrai.terminal";

  private static final int USUAL_COLUMNS = 80;

  /** No terminal: files, pipes, tests. */
  public static final Terminal NONE = new Terminal(false, false, false, USUAL_COLUMNS);

  /** The terminal of this process. */
  public static Terminal ofProcess() {
    String streams = System.getProperty(PROPERTY, "");
    return of(List.of(streams.split(" ")), System.getenv());
  }

  /**
   * Reads the environment as other tools do: {@code NO_COLOR} (see no-color.org), {@code TERM},
   * {@code COLUMNS}.
   */
  static Terminal of(List<String> streams, Map<String, String> environment) {
    boolean colour =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Terminal(
        streams.contains("out"),
        streams.contains("err"),
        colour,
        columns(environment.getOrDefault("COLUMNS", "")));
  }

  private static int columns(String text) {
    return text.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(text) : USUAL_COLUMNS;
  }
}
