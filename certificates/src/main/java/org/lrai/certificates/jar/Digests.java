package org.lrai.certificates.jar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/** SHA-256, in lower-case hexadecimal digits. */
public final class Digests {
  private Digests() {}

  /** The digest of bytes. */
  public static String of(byte[] bytes) {
    return hex(sha256().digest(bytes));
  }

  /** The digest of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * One digest for several files: that of the lines {@code DIGEST NAME}, sorted by name, as {@code
   * sha256sum} prints them.
   */
  public static String ofAll(SortedMap<String, String> digests) {
    StringBuilder lines = new StringBuilder();
    digests.forEach((name, digest) -> lines.append(digest).append("  ").append(name).append('\n'));
    return of(lines.toString());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
