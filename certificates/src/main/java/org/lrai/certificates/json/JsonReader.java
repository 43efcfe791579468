package org.lrai.certificates.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lrai.certificates.CertificateException;

/**
 * Reads JSON (RFC 8259) that may be damaged or hostile: no member twice, no {@code null}, whole
 * numbers only, at most {@link #DEEPEST} values within each other and {@link #MOST_VALUES} in all.
 */
public final class JsonReader {
  /** Bytes of the largest text that is read. */
  public static final int LARGEST = 48 << 20;

  static final int DEEPEST = 64;
  static final int MOST_VALUES = 4_000_000;
  private static final int MOST_DIGITS = 16;

  private final String file;
  private final String text;
  private int at;
  private int values;

  private JsonReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a value.
   *
   * @param file name of the source, for messages
   * @throws CertificateException if this is not such JSON, with the place
   */
  public static Json read(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new CertificateException(file, "it has over " + LARGEST + " bytes");
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CertificateException(file, "it is not text in UTF-8");
    }
    JsonReader reader = new JsonReader(file, text);
    Json value = reader.value(0);
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.wrong("nothing more");
    }
    return value;
  }

  /**
   * Reads a value whose text must be the canonical one, so that no two readers take it for
   * different things.
   */
  public static Json readCanonical(String file, byte[] bytes) {
    Json value = read(file, bytes);
    int different = Arrays.mismatch(value.canonical(), bytes);
    if (different >= 0) {
      throw new CertificateException(file, "it is not in canonical form at byte " + different);
    }
    return value;
  }

  private Json value(int depth) {
    if (depth > DEEPEST) {
      throw wrong("values at most " + DEEPEST + " deep");
    }
    if (++values > MOST_VALUES) {
      throw wrong("at most " + MOST_VALUES + " values");
    }
    skipSpace();
    char c = peek();
    return switch (c) {
      case '{' -> members(depth);
      case '[' -> array(depth);
      case '"' -> text();
      case 't' -> word("true", new Json.Truth(true));
      case 'f' -> word("false", new Json.Truth(false));
      default -> number();
    };
  }

  private Json members(int depth) {
    at++;
    SortedMap<String, Json> members = new TreeMap<>();
    if (!isNext('}')) {
      do {
        skipSpace();
        int start = at;
        String name = text().value();
        expect(':');
        if (members.put(name, value(depth + 1)) != null) {
          at = start;
          throw wrong("no second member of this name");
        }
      } while (isNext(','));
      expect('}');
    }
    return new Json.Members(members);
  }

  private Json array(int depth) {
    at++;
    List<Json> elements = new ArrayList<>();
    if (!isNext(']')) {
      do {
        elements.add(value(depth + 1));
      } while (isNext(','));
      expect(']');
    }
    return new Json.Array(elements);
  }

  private Json.Text text() {
    int start = at;
    if (peek() != '"') {
      throw wrong("a string");
    }
    at++;
    StringBuilder content = new StringBuilder();
    for (char c = take(); c != '"'; c = take()) {
      if (c < ' ') {
        at--;
        throw wrong("no control character in a string");
      }
      content.append(c == '\\' ? escape() : c);
    }
    try {
      return new Json.Text(content.toString());
    } catch (IllegalArgumentException e) {
      at = start;
      throw wrong("a string of whole characters");
    }
  }

  private char escape() {
    char c = take();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'u' -> {
        int code = 0;
        for (int i = 0; i < 4; i++) {
          int digit = Character.digit(take(), 16);
          if (digit < 0) {
            throw wrong("four hexadecimal digits");
          }
          code = code << 4 | digit;
        }
        yield (char) code;
      }
      default -> throw wrong("an escape that JSON has");
    };
  }

  private Json number() {
    int start = at;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    boolean plain = at > digits && at - digits <= MOST_DIGITS;
    boolean leadingZero = at - digits > 1 && text.charAt(digits) == '0';
    boolean fraction = at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0;
    long number = plain ? Long.parseLong(text, start, at, 10) : 0;
    if (!plain || leadingZero || fraction || Math.abs(number) > Json.LARGEST_NUMBER) {
      at = start;
      throw wrong("a value: whole numbers, no null");
    }
    return new Json.Whole(number);
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw wrong("a value");
    }
    at += word.length();
    return value;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean isNext(char c) {
    skipSpace();
    boolean next = at < text.length() && text.charAt(at) == c;
    at += next ? 1 : 0;
    return next;
  }

  private void expect(char c) {
    if (!isNext(c)) {
      throw wrong("'" + c + "'");
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong("more");
    }
    return text.charAt(at);
  }

  private char take() {
    char c = peek();
    at++;
    return c;
  }

  private CertificateException wrong(String expected) {
    return new CertificateException(file, "expected %s at character %d".formatted(expected, at));
  }
}
