package org.lrai.runtime.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.ops.Regex.Choice;
import org.lrai.runtime.ops.Regex.Condition;
import org.lrai.runtime.ops.Regex.Expression;
import org.lrai.runtime.ops.Regex.One;
import org.lrai.runtime.ops.Regex.Place;
import org.lrai.runtime.ops.Regex.Repeat;
import org.lrai.runtime.ops.Regex.Sequence;

/**
 * Reads the syntax of RE2. What matters only for where a match lies is read and forgotten: groups'
 * names, laziness.
 */
final class RegexParser {
  private static final int MOST_REPETITIONS = 1000;
  private static final int DEEPEST = 500;
  private static final int END = -1;

  private final String pattern;
  private final int[] text;
  private int at;
  private int depth;
  private boolean ignoreCase;
  private boolean multiLine;
  private boolean dotMatchesNewline;

  RegexParser(String pattern) {
    this.pattern = pattern;
    this.text = pattern.codePoints().toArray();
  }

  Expression parse() {
    Expression expression = choice();
    if (at < text.length) {
      throw invalid("an unmatched )");
    }
    return expression;
  }

  private int peek() {
    return at < text.length ? text[at] : END;
  }

  private int next() {
    if (at == text.length) {
      throw invalid("an unexpected end");
    }
    return text[at++];
  }

  private boolean take(String expected) {
    int[] wanted = expected.codePoints().toArray();
    if (at + wanted.length > text.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (text[at + i] != wanted[i]) {
        return false;
      }
    }
    at += wanted.length;
    return true;
  }

  private Expression choice() {
    if (++depth > DEEPEST) {
      throw invalid("groups nested over " + DEEPEST + " deep");
    }
    List<Expression> alternatives = new ArrayList<>();
    do {
      alternatives.add(sequence());
    } while (take("|"));
    depth--;
    return new Choice(alternatives);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    while (peek() != END && peek() != '|' && peek() != ')') {
      if (take("\\Q")) {
        while (peek() != END && !take("\\E")) {
          parts.add(literal(next()));
        }
      } else {
        parts.add(repeated(atom()));
      }
    }
    return new Sequence(parts);
  }

  private Expression repeated(Expression body) {
    Expression result = body;
    boolean repeated = false;
    while (true) {
      int start = at;
      int min;
      int max;
      if (take("*")) {
        min = 0;
        max = -1;
      } else if (take("+")) {
        min = 1;
        max = -1;
      } else if (take("?")) {
        min = 0;
        max = 1;
      } else {
        int[] bounds = bounds();
        if (bounds.length == 0) {
          at = start;
          return result;
        }
        min = bounds[0];
        max = bounds[1];
      }
      if (repeated) {
        throw invalid("a repetition of a repetition");
      }
      repeated = true;
      result = new Repeat(result, min, max);
      take("?"); // as few as possible, which is the same for a whole match
    }
  }

  /** The two numbers of a counted repetition; none if what follows is no such thing. */
  private int[] bounds() {
    if (!take("{")) {
      return new int[0];
    }
    int min = number();
    int max = min;
    if (take(",")) {
      max = peek() == '}' ? -1 : number();
    }
    if (min < 0 || (max < 0 && max != -1) || !take("}")) {
      return new int[0]; // an ordinary brace
    }
    if (min > MOST_REPETITIONS || max > MOST_REPETITIONS || (max >= 0 && max < min)) {
      throw invalid("a repetition from " + min + " to " + max);
    }
    return new int[] {min, max};
  }

  /** Digits as a number; -2 if there are none. */
  private int number() {
    int start = at;
    int value = 0;
    while (peek() >= '0' && peek() <= '9') {
      value = Math.min(10 * value + next() - '0', 1_000_000);
    }
    return at == start ? -2 : value;
  }

  private Expression atom() {
    int c = next();
    return switch (c) {
      case '.' -> {
        boolean all = dotMatchesNewline;
        yield new One(d -> all || d != '\n');
      }
      case '^' -> new Place(multiLine ? Condition.LINE_START : Condition.TEXT_START);
      case '$' -> new Place(multiLine ? Condition.LINE_END : Condition.TEXT_END);
      case '[' -> new One(set());
      case '(' -> group();
      case '\\' -> escaped();
      case '*', '+', '?' -> throw invalid("nothing to repeat");
      default -> literal(c);
    };
  }

  private Expression group() {
    boolean outerIgnoreCase = ignoreCase;
    boolean outerMultiLine = multiLine;
    boolean outerDot = dotMatchesNewline;
    if (take("?P<") || take("?<")) {
      if (peek() == '=' || peek() == '!') {
        throw invalid("a look behind, which RE2 does not have");
      }
      while (next() != '>') {}
    } else if (take("?") && flags()) {
      return new Sequence(List.of()); // flags for the rest of the group around
    }
    Expression body = choice();
    if (!take(")")) {
      throw invalid("a missing )");
    }
    ignoreCase = outerIgnoreCase;
    multiLine = outerMultiLine;
    dotMatchesNewline = outerDot;
    return body;
  }

  /** Reads flags up to a colon or the end of the group; true if it was the end. */
  private boolean flags() {
    boolean value = true;
    while (true) {
      switch (next()) {
        case 'i' -> ignoreCase = value;
        case 'm' -> multiLine = value;
        case 's' -> dotMatchesNewline = value;
        case 'U' -> {} // which match is found; the same for a whole match
        case '-' -> value = false;
        case ':' -> {
          return false;
        }
        case ')' -> {
          return true;
        }
        default -> throw invalid("a group of an unknown kind, (?");
      }
    }
  }

  private Expression escaped() {
    int c = next();
    return switch (c) {
      case 'A' -> new Place(Condition.TEXT_START);
      case 'z' -> new Place(Condition.TEXT_END);
      case 'b' -> new Place(Condition.WORD_BOUNDARY);
      case 'B' -> new Place(Condition.NO_WORD_BOUNDARY);
      case 'd', 'D', 's', 'S', 'w', 'W', 'p', 'P' -> new One(escapedSet(c));
      default -> literal(escapedLiteral(c));
    };
  }

  private Expression literal(int c) {
    return new One(folding(d -> d == c));
  }

  /** The same set, or with both cases of each letter. */
  private IntPredicate folding(IntPredicate set) {
    return ignoreCase
        ? c ->
            set.test(c)
                || set.test(Character.toLowerCase(c))
                || set.test(Character.toUpperCase(c))
                || set.test(Character.toLowerCase(Character.toUpperCase(c)))
        : set;
  }

  private IntPredicate escapedSet(int c) {
    return switch (c) {
      case 'd' -> d -> d >= '0' && d <= '9';
      case 'D' -> d -> d < '0' || d > '9';
      case 's' -> RegexParser::isSpace;
      case 'S' -> d -> !isSpace(d);
      case 'w' -> Regex::isWord;
      case 'W' -> d -> !Regex.isWord(d);
      default -> unicodeSet(c == 'P');
    };
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  private IntPredicate unicodeSet(boolean negated) {
    StringBuilder name = new StringBuilder();
    if (take("{")) {
      for (int c = next(); c != '}'; c = next()) {
        name.appendCodePoint(c);
      }
    } else {
      name.appendCodePoint(next());
    }
    boolean inverse = name.indexOf("^") == 0;
    String plain = inverse ? name.substring(1) : name.toString();
    // The JDK knows categories by their short names and scripts by "Is" and their long ones.
    return javaSet(plain.length() <= 2 ? plain : "Is" + plain, negated != inverse);
  }

  private IntPredicate javaSet(String property, boolean negated) {
    try {
      Pattern one = Pattern.compile((negated ? "\\P{" : "\\p{") + property + "}", Pattern.DOTALL);
      return c -> one.matcher(Character.toString(c)).matches();
    } catch (PatternSyntaxException e) {
      throw invalid("the unknown set " + property);
    }
  }

  private int escapedLiteral(int c) {
    return switch (c) {
      case 'a' -> 7;
      case 'f' -> '\f';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 'v' -> 11;
      case 'x' -> hexadecimal();
      case '0' -> octal(0);
      case '1', '2', '3', '4', '5', '6', '7' -> {
        if (peek() < '0' || peek() > '7') {
          throw invalid("a reference to a group, which RE2 does not have");
        }
        yield octal(c - '0');
      }
      default -> {
        if (c < 0x80 && Character.isLetterOrDigit(c)) {
          throw invalid("the unknown escape \\" + Character.toString(c));
        }
        yield c;
      }
    };
  }

  private int octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; i++) {
      value = 8 * value + next() - '0';
    }
    return value;
  }

  private int hexadecimal() {
    boolean braces = take("{");
    int value = 0;
    for (int digits = 0; braces ? peek() != '}' : digits < 2; digits++) {
      int digit = Character.digit(next(), 16);
      value = 16 * value + digit;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        throw invalid("\\x without a code point");
      }
    }
    if (braces) {
      at++;
    }
    return value;
  }

  /** A set in brackets, after the opening one. */
  private IntPredicate set() {
    boolean negated = take("^");
    IntPredicate set = c -> false;
    boolean first = true;
    while (first || peek() != ']') {
      first = false;
      set = set.or(member());
    }
    at++;
    IntPredicate folded = folding(set);
    return negated ? folded.negate() : folded;
  }

  private IntPredicate member() {
    if (take("[:")) {
      boolean negated = take("^");
      StringBuilder name = new StringBuilder();
      while (!take(":]")) {
        name.appendCodePoint(next());
      }
      IntPredicate named = named(name.toString());
      return negated ? named.negate() : named;
    }
    int low = next();
    if (low == '\\') {
      int c = next();
      if ("dDsSwWpP".indexOf(c) >= 0) {
        return escapedSet(c);
      }
      low = escapedLiteral(c);
    }
    int high = low;
    if (peek() == '-' && at + 1 < text.length && text[at + 1] != ']') {
      at++;
      int c = next();
      high = c == '\\' ? escapedLiteral(next()) : c;
    }
    if (high < low) {
      throw invalid("a range that runs backwards");
    }
    int from = low;
    int to = high;
    return c -> c >= from && c <= to;
  }

  private IntPredicate named(String name) {
    return switch (name) {
      case "word" -> Regex::isWord;
      case "ascii" -> c -> c <= 0x7F;
      case "alnum" -> javaSet("Alnum", false);
      case "alpha" -> javaSet("Alpha", false);
      case "blank" -> javaSet("Blank", false);
      case "cntrl" -> javaSet("Cntrl", false);
      case "digit" -> javaSet("Digit", false);
      case "graph" -> javaSet("Graph", false);
      case "lower" -> javaSet("Lower", false);
      case "print" -> javaSet("Print", false);
      case "punct" -> javaSet("Punct", false);
      case "space" -> javaSet("Space", false);
      case "upper" -> javaSet("Upper", false);
      case "xdigit" -> javaSet("XDigit", false);
      default -> throw invalid("the unknown set [:" + name + ":]");
    };
  }

  private ModelException invalid(String what) {
    return new ModelException(
        ModelException.Reason.OPERATOR,
        "Operator RegexFullMatch: the pattern %s has %s, at %d. Use the syntax of RE2."
            .formatted(pattern, what, at));
  }
}
