package org.lrai.cli.console;

import java.io.PrintWriter;

/**
 * Where a command writes. Results go to standard output, as text or as one JSON object; what merely
 * tells how the work goes on goes to standard error and is left out when quiet.
 *
 * <p>Every text that may come from a file is printed through here, so that no file can send control
 * sequences to the terminal.
 */
public final class Console {
  private final PrintWriter out;
  private final PrintWriter err;
  private final Terminal terminal;
  private final OutputMode mode;

  public Console(PrintWriter out, PrintWriter err, Terminal terminal, OutputMode mode) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.mode = mode;
  }

  public OutputMode mode() {
    return mode;
  }

  public Terminal terminal() {
    return terminal;
  }

  /** Prints a line of the result as text; nothing when the result is to be JSON. */
  public void print(String line) {
    if (!mode.json()) {
      out.println(printable(line));
      out.flush();
    }
  }

  /** Prints the result as JSON, if that is what is asked for. Called once by each command. */
  public void print(Json result) {
    if (mode.json()) {
      out.println(result.text());
      out.flush();
    }
  }

  /** Tells how the work goes on. */
  public void note(String line) {
    if (!mode.quiet()) {
      error(line);
    }
  }

  /** Prints a line on standard error, even when quiet. */
  public void error(String line) {
    err.println(printable(line));
    err.flush();
  }

  /** Text for standard output in a style, where standard output shows colours. */
  public String styled(Style style, String text) {
    return style.apply(printable(text), hasColour());
  }

  /** Text for standard error in a style, where standard error shows colours. */
  public String styledError(Style style, String text) {
    return style.apply(printable(text), terminal.err() && terminal.colour());
  }

  /** Whether standard output shows colours. */
  public boolean hasColour() {
    return terminal.out() && terminal.colour();
  }

  /**
   * Shows progress towards {@code total} steps on standard error; invisible when quiet or when
   * standard error is not a terminal.
   */
  public Progress progress(String label, long total) {
    return terminal.err() && !mode.quiet()
        ? new ProgressBar(err, label, total, terminal.columns())
        : Progress.NONE;
  }

  /** Replaces control characters, except those of our own styles. */
  static String printable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ownStyle = c == '\u001b' && text.substring(i).matches("(?s)\u001b\\[[0-9;]{1,9}m.*");
      kept.append(c == '\t' || c == '\n' || ownStyle || !Character.isISOControl(c) ? c : '\uFFFD');
    }
    return kept.toString();
  }
}
