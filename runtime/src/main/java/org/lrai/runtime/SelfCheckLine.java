package org.lrai.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A check of a range of a kernel, as a line of a jar's {@code self-check.tsv} says it.
 *
 * @param kernel number of the kernel
 * @param from first iteration of its parallel loop, if it has one
 * @param to one past the last
 * @param arguments what is made for each array; {@code null} for weights
 * @param pieces triples of argument, first address and length: what is compared
 * @param digest of that
 */
@SuppressWarnings("ArrayRecordComponent") // checks are never compared
record SelfCheckLine(
    int kernel,
    int[] sizes,
    int from,
    int to,
    @Nullable Made[] arguments,
    int[] pieces,
    long digest) {
  private static final int LONGEST_ARRAY = 1 << 24;
  private static final int FIELDS = 7;

  /** An array that is made for the check. */
  record Made(ElementType type, int length, CheckArrays.Content content, boolean isWritten) {

    static @Nullable Made parse(String text) {
      if (text.equals("weight")) {
        return null;
      }
      String[] parts = split(text, ':', 4);
      int length = Integer.parseInt(parts[1]);
      if (length < 0 || length > LONGEST_ARRAY) {
        throw new IllegalArgumentException("an array of " + length + " elements");
      }
      return new Made(
          ElementType.valueOf(parts[0]),
          length,
          CheckArrays.Content.valueOf(parts[2]),
          parts[3].equals("written"));
    }
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static SelfCheckLine parse(String line) {
    String[] fields = split(line, '\t', FIELDS);
    String[] range = split(fields[3], ':', 2);
    String[] texts = fields[4].split(",", -1);
    @Nullable Made[] arguments = new @Nullable Made[texts.length];
    for (int i = 0; i < texts.length; i++) {
      arguments[i] = Made.parse(texts[i]);
    }
    int[] pieces = numbers(fields[5].replace(':', ','));
    if (pieces.length % 3 != 0) {
      throw new IllegalArgumentException("pieces " + fields[5]);
    }
    return new SelfCheckLine(
        Integer.parseInt(fields[1]),
        numbers(fields[2]),
        Integer.parseInt(range[0]),
        Integer.parseInt(range[1]),
        arguments,
        pieces,
        Long.parseUnsignedLong(fields[6], 16));
  }

  private static String[] split(String text, char separator, int count) {
    String[] parts = text.split(String.valueOf(separator), -1);
    if (parts.length != count) {
      throw new IllegalArgumentException(parts.length + " fields instead of " + count);
    }
    return parts;
  }

  private static int[] numbers(String text) {
    if (text.isEmpty()) {
      return new int[0];
    }
    String[] parts = text.split(",", -1);
    int[] numbers = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    return numbers;
  }
}
