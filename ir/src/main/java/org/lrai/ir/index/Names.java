package org.lrai.ir.index;

/**
 * How names are written in the text form of graphs: as they are if they are plain (a letter, {@code
 * _} or {@code ?}, then these, digits and dots), else between double quotes, with backslash
 * escapes.
 */
public final class Names {
  private Names() {}

  public static String text(String name) {
    return isPlain(name) ? name : quote(name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '?';
      boolean later = (c >= '0' && c <= '9') || c == '.';
      if (!letter && !(i > 0 && later)) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Between double quotes; control characters, quotes and backslashes are escaped. */
  public static String quote(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** Undoes {@link #quote}; the text includes the quotes. */
  public static String unquote(String quoted) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (quoted.charAt(i + 1) == 'u') {
        text.append((char) Integer.parseInt(quoted.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(quoted.charAt(++i));
      }
    }
    return text.toString();
  }
}
