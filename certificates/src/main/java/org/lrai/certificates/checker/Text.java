package org.lrai.certificates.checker;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of words and groups, {@code (node y f32 (2 3) (x "a name"))}. A word is what stands
 * between blanks and parentheses; a part of it between double quotes is taken as it is, with {@code
 * \} before a quote or a backslash.
 *
 * @param word the word, quotes undone; empty for a group
 * @param parts what a group holds; empty for a word
 * @param position characters before it, for messages
 */
record Text(String word, List<Text> parts, boolean isGroup, int position) {
  /** A group of nothing. */
  static final Text EMPTY = new Text("", List.of(), true, 0);

  private static final int DEEPEST = 500;

  Text {
    parts = List.copyOf(parts);
  }

  /** Reads a text that is one group. */
  static Text read(String text) {
    Reader reader = new Reader(text);
    Text result = reader.next(0);
    reader.skipBlanks();
    Rejection.require(reader.at == text.length() && result.isGroup(), "more than one group");
    return result;
  }

  int size() {
    return parts.size();
  }

  Text get(int index) {
    if (index < 0 || index >= parts.size()) {
      throw error("a group of " + parts.size() + " parts");
    }
    return parts.get(index);
  }

  List<Text> from(int index) {
    return parts.subList(Math.min(index, parts.size()), parts.size());
  }

  String name() {
    if (isGroup) {
      throw error("a group, not a word");
    }
    return word;
  }

  /** The last part of a group. */
  Text last() {
    return get(parts.size() - 1);
  }

  /** The first word of a group. */
  String head() {
    return get(0).name();
  }

  long number() {
    try {
      return Long.parseLong(name());
    } catch (NumberFormatException e) {
      throw error("no integer: " + word);
    }
  }

  int integer() {
    long number = number();
    if (number != (int) number) {
      throw error("no 32-bit integer: " + word);
    }
    return (int) number;
  }

  Rejection error(String reason) {
    return Rejection.invalid("character " + position + ": " + reason);
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    void skipBlanks() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    Text next(int depth) {
      skipBlanks();
      int start = at;
      if (at >= text.length() || text.charAt(at) == ')' || depth > DEEPEST) {
        throw Rejection.invalid("character " + at + ": no word or group, or too deep");
      }
      if (text.charAt(at) != '(') {
        return new Text(word(), List.of(), false, start);
      }
      List<Text> parts = new ArrayList<>();
      for (at++, skipBlanks(); at < text.length() && text.charAt(at) != ')'; skipBlanks()) {
        parts.add(next(depth + 1));
      }
      Rejection.require(at++ < text.length(), "character " + start + ": a group without end");
      return new Text("", parts, true, start);
    }

    private String word() {
      StringBuilder word = new StringBuilder();
      boolean quoted = false;
      for (; at < text.length(); at++) {
        char c = text.charAt(at);
        if (c == '"') {
          quoted = !quoted;
        } else if (quoted && c == '\\' && at + 1 < text.length()) {
          word.append(text.charAt(++at));
        } else if (!quoted && (c == '(' || c == ')' || Character.isWhitespace(c))) {
          break;
        } else {
          word.append(c);
        }
      }
      Rejection.require(!quoted, "character " + at + ": a quoted text without end");
      return word.toString();
    }
  }
}
