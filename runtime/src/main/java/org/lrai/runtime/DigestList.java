package org.lrai.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The digests of a jar's entries: text in UTF-8, a line for each entry with 64 lower-case hex
 * digits (SHA-256), two spaces, and the entry's name.
 */
final class DigestList {
  private static final int HEX_DIGITS = 64;
  private static final String SEPARATOR = "  ";

  private DigestList() {}

  /**
   * Reads the list.
   *
   * @param file for messages
   * @return digest by entry name
   */
  static Map<String, String> parse(byte[] bytes, String file) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw invalid(file, "the text is not UTF-8");
    }
    Map<String, String> digests = new HashMap<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isEmpty()) {
        continue;
      }
      if (!isEntry(line)) {
        throw invalid(file, "line " + number + " is not a digest and a name");
      }
      String name = line.substring(HEX_DIGITS + SEPARATOR.length());
      if (digests.put(name, line.substring(0, HEX_DIGITS)) != null) {
        throw invalid(file, "line " + number + " names an entry a second time");
      }
    }
    return digests;
  }

  private static boolean isEntry(String line) {
    if (line.length() <= HEX_DIGITS + SEPARATOR.length()
        || !line.startsWith(SEPARATOR, HEX_DIGITS)) {
      return false;
    }
    for (int i = 0; i < HEX_DIGITS; i++) {
      char c = line.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
        return false;
      }
    }
    return true;
  }

  private static ModelException invalid(String file, String what) {
    return new ModelException(
        ModelException.Reason.JAR,
        "%s cannot be loaded: in %s, %s. Compile the model again, or fetch the jar again."
            .formatted(file, JarEntries.DIGESTS, what));
  }
}
