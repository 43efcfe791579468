package org.lrai.certificates.json;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A JSON value without {@code null} and fractions.
 *
 * <p>There is one text for each value: no spaces, members sorted by UTF-16 code units, the shortest
 * escapes, UTF-8. This is RFC 8785, which for whole numbers of at most 53 bits agrees with decimal
 * notation.
 */
public sealed interface Json {
  /** The largest whole number that every reader of JSON keeps. */
  long LARGEST_NUMBER = (1L << 53) - 1;

  /** A string; no half of a surrogate pair without the other. */
  record Text(String value) implements Json {
    public Text {
      requireCharacters(value);
    }
  }

  /** A whole number. */
  record Whole(long value) implements Json {
    public Whole {
      if (Math.abs(value) > LARGEST_NUMBER || value == Long.MIN_VALUE) {
        throw new IllegalArgumentException(value + " is more than JSON numbers can hold");
      }
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Json {}

  /** An array. */
  record Array(List<Json> elements) implements Json {
    public Array {
      elements = List.copyOf(elements);
    }
  }

  /** An object. */
  record Members(SortedMap<String, Json> members) implements Json {
    public Members {
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
      members.keySet().forEach(Json::requireCharacters);
    }
  }

  static Json of(String text) {
    return new Text(text);
  }

  static Json of(long number) {
    return new Whole(number);
  }

  static Json of(boolean truth) {
    return new Truth(truth);
  }

  static Json of(List<? extends Json> elements) {
    return new Array(List.copyOf(elements));
  }

  static Json of(Map<String, ? extends Json> members) {
    return new Members(new TreeMap<>(members));
  }

  /** The canonical text. */
  default byte[] canonical() {
    StringBuilder text = new StringBuilder();
    JsonWriter.write(this, text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void requireCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (Character.isSurrogate(c) && !pair) {
        throw new IllegalArgumentException("half of a surrogate pair");
      }
      i += pair ? 1 : 0;
    }
  }
}
