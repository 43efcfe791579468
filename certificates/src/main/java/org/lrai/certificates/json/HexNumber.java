package org.lrai.certificates.json;

import java.util.regex.Pattern;

/**
 * Doubles as text, exactly: {@code 0x1.8p1} is 3, as Java and C write it; {@code inf} and {@code
 * -inf}. There is one text for each number and none for NaN.
 */
public final class HexNumber {
  private static final int LONGEST = 24;
  private static final Pattern FORM =
      Pattern.compile("-?0x[01]\\.(?:0|[0-9a-f]{0,12}[1-9a-f])p(?:0|-?[1-9][0-9]{0,3})");

  private HexNumber() {}

  /**
   * The text of a number.
   *
   * @throws IllegalArgumentException for NaN
   */
  public static String text(double number) {
    if (Double.isNaN(number)) {
      throw new IllegalArgumentException("NaN is no number");
    }
    return Double.isInfinite(number) ? number > 0 ? "inf" : "-inf" : Double.toHexString(number);
  }

  /**
   * The number that a text stands for.
   *
   * @throws IllegalArgumentException if it is not the text that {@link #text} gives
   */
  public static double parse(String text) {
    if (text.equals("inf") || text.equals("-inf")) {
      return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a number in hexadecimal");
    }
    double number = Double.parseDouble(text);
    if (!text(number).equals(text)) {
      throw new IllegalArgumentException("not the shortest form of the number");
    }
    return number;
  }
}
