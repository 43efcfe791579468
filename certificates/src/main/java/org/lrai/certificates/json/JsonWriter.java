package org.lrai.certificates.json;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes the canonical text of values. */
final class JsonWriter {
  private static final HexFormat HEX = HexFormat.of();

  private JsonWriter() {}

  static void write(Json value, StringBuilder text) {
    switch (value) {
      case Json.Text(String content) -> quote(content, text);
      case Json.Whole(long number) -> text.append(number);
      case Json.Truth(boolean truth) -> text.append(truth);
      case Json.Array(List<Json> elements) -> {
        String before = "[";
        for (Json element : elements) {
          write(element, text.append(before));
          before = ",";
        }
        text.append(elements.isEmpty() ? "[]" : "]");
      }
      case Json.Members(SortedMap<String, Json> members) -> {
        String before = "{";
        for (Map.Entry<String, Json> member : members.entrySet()) {
          quote(member.getKey(), text.append(before));
          write(member.getValue(), text.append(':'));
          before = ",";
        }
        text.append(members.isEmpty() ? "{}" : "}");
      }
    }
  }

  private static void quote(String content, StringBuilder text) {
    text.append('"');
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (c < ' ') {
            HEX.toHexDigits(text.append("\\u"), (byte) 0);
            HEX.toHexDigits(text, (byte) c);
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
