package org.lrai.cli.demo;

import java.util.ArrayList;
import java.util.List;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.Style;

/**
 * Draws small images of digits side by side, two characters a pixel: in grey where there is colour,
 * else in the shades that Unicode has.
 */
final class DigitDrawing {
  static final int SIDE = 8;
  private static final int WIDTH = 2 * SIDE;
  private static final String GAP = "  ";
  private static final String SHADES = " ░▒▓█";
  private static final int GREYS = 24;

  private final Console console;

  DigitDrawing(Console console) {
    this.console = console;
  }

  /**
   * A digit with what was read in it.
   *
   * @param pixels 64 numbers from 0 (paper) to 1 (ink), row by row
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares digits.
  record Digit(float[] pixels, int predicted, int actual) {
    boolean right() {
      return predicted == actual;
    }
  }

  /** Lines of a row of digits with a caption under each. */
  List<String> draw(List<Digit> digits) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < SIDE; row++) {
      StringBuilder line = new StringBuilder();
      for (Digit digit : digits) {
        line.append(GAP);
        for (int column = 0; column < SIDE; column++) {
          line.append(pixel(digit.pixels()[row * SIDE + column]));
        }
      }
      lines.add(line.toString());
    }
    StringBuilder captions = new StringBuilder();
    for (Digit digit : digits) {
      String text =
          digit.right()
              ? "✓ " + digit.predicted()
              : "✗ %d, is %d".formatted(digit.predicted(), digit.actual());
      int left = (WIDTH - text.length()) / 2;
      captions
          .append(GAP)
          .append(" ".repeat(left))
          .append(console.styled(digit.right() ? Style.GREEN : Style.RED, text))
          .append(" ".repeat(WIDTH - left - text.length()));
    }
    lines.add(captions.toString().stripTrailing());
    return lines;
  }

  /** How many digits fit side by side. */
  static int perRow(int columns) {
    return Math.max(1, columns / (GAP.length() + WIDTH));
  }

  private String pixel(float ink) {
    float clear = Math.clamp(ink, 0, 1);
    if (console.hasColour()) {
      return Style.greyBackground(Math.round(clear * (GREYS - 1)), "  ");
    }
    int shade = Math.round(clear * (SHADES.length() - 1));
    return SHADES.substring(shade, shade + 1).repeat(2);
  }
}
