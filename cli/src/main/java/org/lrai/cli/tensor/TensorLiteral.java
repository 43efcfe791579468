package org.lrai.cli.tensor;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;

/**
 * A small tensor as people write it: {@code 3}, {@code [0, 1]}, {@code [[1.5, -2], [0, inf]]},
 * {@code [true, false]}, {@code ["a", "b"]}.
 */
public final class TensorLiteral {
  private static final int DEEPEST = 32;

  private final String text;
  private final List<Long> dims = new ArrayList<>();
  private final List<String> elements = new ArrayList<>();
  private int position;

  private TensorLiteral(String text) {
    this.text = text;
  }

  /**
   * Reads a tensor of an element type; floats are rounded to nearest.
   *
   * @throws DiagnosticException if the text is no tensor, or an element does not fit the type
   */
  public static TensorData parse(String text, ElementType element) {
    TensorLiteral literal = new TensorLiteral(text);
    literal.value(0);
    literal.skipSpaces();
    if (literal.position < text.length()) {
      throw literal.wrong("there is more after its end");
    }
    return literal.tensor(element);
  }

  private void value(int depth) {
    skipSpaces();
    if (peek() != '[') {
      if (depth < dims.size()) {
        throw wrong("its rows are not equally deep");
      }
      elements.add(peek() == '"' ? quoted() : word());
      return;
    }
    if (depth == DEEPEST) {
      throw wrong("it has too many dims");
    }
    position++;
    boolean first = dims.size() == depth;
    if (first) {
      if (!elements.isEmpty()) {
        throw wrong("its rows are not equally deep");
      }
      dims.add(-1L);
    }
    long count = 0;
    skipSpaces();
    while (peek() != ']') {
      if (count > 0) {
        if (peek() != ',') {
          throw wrong("there is no , or ] at character " + position);
        }
        position++;
      }
      value(depth + 1);
      count++;
      skipSpaces();
    }
    position++;
    if (dims.get(depth) < 0) {
      dims.set(depth, count);
    } else if (dims.get(depth) != count) {
      throw wrong("its rows are not equally long");
    }
  }

  /** The character at the position; a blank at the end, which nothing begins or ends with. */
  private char peek() {
    return position < text.length() ? text.charAt(position) : ' ';
  }

  private void skipSpaces() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private String quoted() {
    StringBuilder content = new StringBuilder();
    for (position++; position < text.length() && text.charAt(position) != '"'; position++) {
      if (text.charAt(position) == '\\' && position + 1 < text.length()) {
        position++;
      }
      content.append(text.charAt(position));
    }
    if (position == text.length()) {
      throw wrong("a \" is missing at its end");
    }
    position++;
    return content.toString();
  }

  private String word() {
    int start = position;
    while (position < text.length() && ",[]\"".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    String word = text.substring(start, position).strip();
    if (word.isEmpty()) {
      throw wrong("an element is missing at character " + start);
    }
    return word;
  }

  private TensorData tensor(ElementType element) {
    long[] sizes = dims.stream().mapToLong(Long::longValue).toArray();
    if (element == ElementType.STRING) {
      return TensorData.ofStrings(sizes, elements);
    }
    ByteBuffer bytes = TensorData.allocate(element, elements.size());
    for (String word : elements) {
      long bits = bits(word, element);
      switch (TensorData.bytesPerElement(element)) {
        case 1 -> bytes.put((byte) bits);
        case 2 -> bytes.putShort((short) bits);
        case 4 -> bytes.putInt((int) bits);
        default -> bytes.putLong(bits);
      }
    }
    return TensorData.ofBytes(element, sizes, bytes.flip());
  }

  private long bits(String word, ElementType element) {
    try {
      return switch (element.kind()) {
        case FLOAT -> floatBits(word.toLowerCase(Locale.ROOT), element);
        case SIGNED, UNSIGNED -> integer(word, element);
        case BOOL ->
            switch (word) {
              case "true", "1" -> 1;
              case "false", "0" -> 0;
              default -> throw wrong("'" + word + "' is neither true nor false");
            };
        case STRING -> throw new IllegalStateException("a string has no bits");
      };
    } catch (NumberFormatException e) {
      throw wrong("'" + word + "' is not a number of type " + element.text());
    }
  }

  private static long floatBits(String word, ElementType element) {
    String number =
        switch (word) {
          case "nan" -> "NaN";
          case "inf", "infinity" -> "Infinity";
          case "-inf", "-infinity" -> "-Infinity";
          default -> word;
        };
    return switch (element) {
      case FLOAT64 -> Double.doubleToRawLongBits(Double.parseDouble(number));
      case FLOAT32 -> Float.floatToRawIntBits(Float.parseFloat(number));
      default -> FloatFormats.encode(element, Double.parseDouble(number), true);
    };
  }

  private static long integer(String word, ElementType element) {
    BigInteger value = new BigInteger(word);
    boolean unsigned = element.kind() == ElementType.Kind.UNSIGNED;
    int magnitudeBits = unsigned ? element.bits() : element.bits() - 1;
    if (value.bitLength() > magnitudeBits || (unsigned && value.signum() < 0)) {
      throw new NumberFormatException(word);
    }
    return value.longValue();
  }

  private DiagnosticException wrong(String what) {
    return new DiagnosticException(
        Diagnostic.error("tensor-literal", "'" + text + "' is not a tensor: " + what)
            .withRemedy("write a number, or numbers in brackets such as [0, 1]"));
  }
}
