package org.lrai.cli.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value (RFC 8259) to be written. Members keep their order, so equal results print equally.
 */
public sealed interface Json {

  /** The value as text, in one line. */
  default String text() {
    return switch (this) {
      case Literal(String text) -> text;
      case Text(String content) -> quote(content);
      case Array(List<Json> elements) ->
          elements.stream().map(Json::text).collect(Collectors.joining(", ", "[", "]"));
      case Members members ->
          members.content.entrySet().stream()
              .map(member -> quote(member.getKey()) + ": " + member.getValue().text())
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /** A number, {@code true}, {@code false} or {@code null}, as JSON writes it. */
  record Literal(String json) implements Json {}

  /** A string. */
  record Text(String content) implements Json {}

  /** An array. */
  record Array(List<Json> elements) implements Json {
    public Array {
      elements = List.copyOf(elements);
    }
  }

  /** An object, and its builder. */
  final class Members implements Json {
    private final SequencedMap<String, Json> content = new LinkedHashMap<>();

    private Members() {}

    public Members put(String name, Json value) {
      if (content.putIfAbsent(name, value) != null) {
        throw new IllegalArgumentException("two members " + name);
      }
      return this;
    }

    /** All members of another object. */
    public Members putAll(Members other) {
      other.content.forEach(this::put);
      return this;
    }

    /** A string, or {@code null}. */
    public Members put(String name, @Nullable String value) {
      return put(name, value == null ? nothing() : new Text(value));
    }

    public Members put(String name, long value) {
      return put(name, new Literal(Long.toString(value)));
    }

    public Members put(String name, boolean value) {
      return put(name, new Literal(Boolean.toString(value)));
    }

    /** A number; JSON has none for NaN and the infinities, which become strings. */
    public Members put(String name, double value) {
      return put(name, number(value));
    }

    /** An array with one element for each of the values. */
    public <T> Members put(String name, List<T> values, Function<T, Json> toJson) {
      return put(name, array(values, toJson));
    }
  }

  /** The value {@code null}. */
  static Json nothing() {
    return new Literal("null");
  }

  /** An empty object, to be filled. */
  static Members object() {
    return new Members();
  }

  static Json of(String text) {
    return new Text(text);
  }

  /** See {@link Members#put(String, double)}. */
  static Json number(double value) {
    return Double.isFinite(value)
        ? new Literal(Double.toString(value))
        : new Text(Double.toString(value));
  }

  static <T> Json array(List<T> values, Function<T, Json> toJson) {
    return new Array(values.stream().map(toJson).toList());
  }

  /** An array of whole numbers. */
  static Json array(long... values) {
    List<Json> elements = new ArrayList<>();
    for (long value : values) {
      elements.add(new Literal(Long.toString(value)));
    }
    return new Array(elements);
  }

  private static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> {
          // Lone surrogates have no UTF-8 form; escaping all surrogates and controls is valid JSON.
          if (c < 0x20 || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
