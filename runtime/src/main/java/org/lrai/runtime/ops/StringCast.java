package org.lrai.runtime.ops;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Numbers written as text, or text read as numbers.
 *
 * <p>Input: X of STRING or of any other type; output: of X's shape and type {@code to}, one of the
 * two being STRING. ONNX Cast from and to strings, which leaves the exact form of a number open:
 * floats are written with the fewest digits that tell them from their neighbours, in scientific
 * notation below 1e-4 and from 1e16 on (as NumPy does), integers in full, booleans as True and
 * False. Decimal and scientific notation are read, and, whatever their case, NaN, INF, INFINITY,
 * TRUE and FALSE; to integers, fractions are cut off. Reading rounds once to FLOAT and DOUBLE, to
 * narrower types through DOUBLE.
 */
public record StringCast(ElementType to) implements OpaqueOperator {
  /** Longer text is no number of any element type: keeps hostile text from costing much. */
  private static final int LONGEST_NUMBER = 1000;

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Cast", inputs);
    Tensor x = in.tensor(0, "X");
    Tensor y = Tensor.zeros(to, x.shape());
    for (int i = 0; i < x.size(); i++) {
      if (to == ElementType.STRING) {
        y.strings()[i] = write(x, i);
      } else {
        read(in, x.strings()[i], y, i);
      }
    }
    return new Value[] {y};
  }

  private static String write(Tensor x, int index) {
    ElementType type = x.elementType();
    Elements elements = Elements.of(x);
    if (type == ElementType.BOOL) {
      return elements.getLong(index) != 0 ? "True" : "False";
    }
    if (type.isFloatingPoint()) {
      return decimal(type, elements.getDouble(index));
    }
    long value = elements.getLong(index);
    return type.isUnsignedInteger() ? Long.toUnsignedString(value) : Long.toString(value);
  }

  /** The shortest decimal that reads back as the same element. */
  private static String decimal(ElementType type, double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal shortest = exact;
    Tensor probe = Tensor.zeros(type, 1);
    Elements rounded = Elements.of(probe);
    for (int digits = 1; digits <= 17; digits++) {
      BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      rounded.setDouble(0, candidate.doubleValue());
      if (rounded.getDouble(0) == value) {
        shortest = candidate;
        break;
      }
    }
    return notation(shortest.stripTrailingZeros());
  }

  private static String notation(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      return (number.scale() < 1 ? number.setScale(1) : number).toPlainString();
    }
    BigDecimal mantissa = number.movePointLeft(exponent);
    // Not formatted: the digits are the same in every locale.
    String sign = exponent < 0 ? "e-" : "e+";
    String zero = Math.abs(exponent) < 10 ? "0" : "";
    return mantissa.toPlainString() + sign + zero + Math.abs(exponent);
  }

  private void read(Inputs in, String text, Tensor y, int index) {
    String number = text.strip().toUpperCase(Locale.ROOT);
    Elements elements = Elements.of(y);
    switch (number) {
      case "NAN", "+NAN", "-NAN" -> elements.setDouble(index, Double.NaN);
      case "INF", "+INF", "INFINITY", "+INFINITY" ->
          elements.setDouble(index, Double.POSITIVE_INFINITY);
      case "-INF", "-INFINITY" -> elements.setDouble(index, Double.NEGATIVE_INFINITY);
      case "TRUE" -> elements.setLong(index, 1);
      case "FALSE" -> elements.setLong(index, 0);
      default -> {
        BigDecimal value = parse(in, number, text);
        if (to == ElementType.FLOAT) {
          y.floats()[index] = value.floatValue();
        } else if (to.isFloatingPoint() || to == ElementType.BOOL) {
          elements.setDouble(index, value.doubleValue());
        } else {
          elements.setLong(index, integer(value).longValue());
        }
      }
    }
  }

  /** The number without its fraction; what no integer type reaches is cut to 64 bits. */
  private static BigInteger integer(BigDecimal value) {
    long digits = (long) value.precision() - value.scale();
    // Below 1; or a multiple of 2^64, having so many factors of ten.
    boolean zero = digits <= 0 || digits > 2 * LONGEST_NUMBER;
    return zero ? BigInteger.ZERO : value.toBigInteger();
  }

  private BigDecimal parse(Inputs in, String number, String text) {
    in.require(number.length() <= LONGEST_NUMBER, "a text of %d characters", number.length());
    try {
      return new BigDecimal(number);
    } catch (NumberFormatException e) {
      throw in.invalid("'" + text + "' is not a number");
    }
  }
}
