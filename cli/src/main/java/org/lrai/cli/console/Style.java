package org.lrai.cli.console;

/** Colours and weights of text, as ANSI sequences; the plain style changes nothing. */
public enum Style {
  BOLD("1"),
  FAINT("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33"),
  CYAN("36");

  private static final String ESCAPE = "\u001b[";

  private final String sequence;

  Style(String sequence) {
    this.sequence = sequence;
  }

  /** The text in this style if {@code colour} is on, else the text. */
  String apply(String text, boolean colour) {
    return colour ? ESCAPE + sequence + "m" + text + ESCAPE + "0m" : text;
  }

  /** A shade of grey as a background, 0 (black) to 23 (near white), behind the text. */
  public static String greyBackground(int shade, String text) {
    return ESCAPE + "48;5;" + (232 + shade) + "m" + text + ESCAPE + "0m";
  }
}
