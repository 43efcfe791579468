package org.lrai.ir.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.index.Names;
import org.lrai.ir.text.grammar.GraphGrammarParser.ContentContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.DigestContentContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.ElementContext;
import org.lrai.ir.text.grammar.GraphGrammarParser.InlineContentContext;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/** Reads the contents of constants. */
final class ConstantReader {
  private final Constants constants;

  ConstantReader(Constants constants) {
    this.constants = constants;
  }

  TensorData read(String name, TensorType type, ContentContext context) {
    long[] dims =
        type.shape()
            .fixed()
            .orElseThrow(
                () -> new SyntaxException(context, "a constant has a fixed shape, not " + type));
    return switch (context) {
      case InlineContentContext inline -> inline(type.element(), dims, inline);
      case DigestContentContext digest -> find(name, type, digest);
      default -> throw new IllegalStateException("an alternative of the grammar is missing");
    };
  }

  private TensorData find(String name, TensorType type, DigestContentContext context) {
    String sha256 = Names.unquote(context.STRING().getText());
    TensorData data =
        constants
            .find(name, sha256)
            .orElseThrow(
                () -> new SyntaxException(context, "the content of this constant was not given"));
    if (!data.type().equals(type) || !ConstantText.digest(data).equals(sha256)) {
      throw new SyntaxException(context, "the content given for this constant is another one");
    }
    return data;
  }

  private static TensorData inline(ElementType type, long[] dims, InlineContentContext context) {
    List<ElementContext> elements = context.element();
    try {
      if (type == ElementType.STRING) {
        List<String> strings = new ArrayList<>();
        elements.forEach(element -> strings.add(string(element)));
        return TensorData.ofStrings(dims, strings);
      }
      ByteBuffer bytes = TensorData.allocate(type, elements.size());
      for (ElementContext element : elements) {
        put(bytes, type, bits(type, element));
      }
      return TensorData.ofBytes(type, dims, bytes.flip());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new SyntaxException(context, String.valueOf(e.getMessage()));
    }
  }

  private static void put(ByteBuffer bytes, ElementType type, long bits) {
    switch (TensorData.bytesPerElement(type)) {
      case 1 -> bytes.put((byte) bits);
      case 2 -> bytes.putShort((short) bits);
      case 4 -> bytes.putInt((int) bits);
      default -> bytes.putLong(bits);
    }
  }

  private static String string(ElementContext element) {
    if (element.name() == null || element.name().STRING() == null || element.MINUS() != null) {
      throw new SyntaxException(element, "expected a quoted text");
    }
    return IndexReader.name(element.name());
  }

  private static long bits(ElementType type, ElementContext element) {
    return switch (type.kind()) {
      case FLOAT -> element.HEXADECIMAL() != null ? pattern(type, element) : rounded(type, element);
      case SIGNED, UNSIGNED -> integer(type, element);
      case BOOL -> bool(element);
      case STRING -> throw new IllegalStateException("strings have no bits");
    };
  }

  private static long bool(ElementContext element) {
    return switch (element.getText()) {
      case "true" -> 1;
      case "false" -> 0;
      default -> throw new SyntaxException(element, "expected true or false");
    };
  }

  private static long integer(ElementType type, ElementContext element) {
    try {
      boolean unsigned = type.kind() == ElementType.Kind.UNSIGNED;
      String text = element.getText();
      long value = unsigned ? Long.parseUnsignedLong(text) : Long.parseLong(text);
      if (type.wrap(value) == value) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new SyntaxException(element, "expected an integer of type " + type.text());
  }

  private static long pattern(ElementType type, ElementContext element) {
    try {
      long bits = Long.parseUnsignedLong(element.getText().substring(2), 16);
      if (type.bits() == 64 || bits >>> type.bits() == 0) {
        return bits;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new SyntaxException(element, "expected at most " + type.bits() + " bits");
  }

  private static long rounded(ElementType type, ElementContext element) {
    boolean negative = element.MINUS() != null;
    double value;
    if (element.name() != null) {
      value = special(element);
    } else {
      String digits = element.getStop().getText();
      // A decimal is rounded once, to the type itself.
      value = type == ElementType.FLOAT32 ? Float.parseFloat(digits) : Double.parseDouble(digits);
      double back = FloatFormats.decode(type, FloatFormats.encode(type, value, false));
      if (!Double.isFinite(value) || !Double.isFinite(back)) {
        throw new SyntaxException(element, "the number is too large for " + type.text());
      }
    }
    return FloatFormats.encode(type, negative ? -value : value, false);
  }

  private static double special(ElementContext element) {
    return switch (element.name().getText()) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      default -> throw new SyntaxException(element, "expected a number, nan or inf");
    };
  }
}
