package org.lrai.certificates.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.lrai.certificates.json.HexNumber;

/** Numbers as people read them. */
final class Numbers {
  private static final int DIGITS = 4;

  private Numbers() {}

  /** Four digits, rounded away from zero: a bound stays one. */
  static String text(double number) {
    if (!Double.isFinite(number)) {
      return Double.isNaN(number) ? "none" : number > 0 ? "no bound" : "-infinite";
    }
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(DIGITS, RoundingMode.UP));
    double magnitude = Math.abs(number);
    return magnitude == 0 || (magnitude >= 1e-3 && magnitude < 1e6)
        ? rounded.stripTrailingZeros().toPlainString()
        : "%se%d"
            .formatted(
                rounded.unscaledValue().signum() == 0 ? "0" : mantissa(rounded),
                rounded.precision() - rounded.scale() - 1);
  }

  private static String mantissa(BigDecimal number) {
    return new BigDecimal(number.unscaledValue(), number.precision() - 1)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The number as people read it, and exactly. */
  static String exact(double number) {
    return Double.isFinite(number)
        ? text(number) + "  (" + HexNumber.text(number) + ")"
        : text(number);
  }

  /** The shortest decimals from which the number can be read. */
  static String shortest(double number) {
    BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    return decimal.precision() - decimal.scale() > 9 || decimal.scale() > 12
        ? decimal.toString()
        : decimal.toPlainString();
  }

  static String shape(List<Long> shape) {
    return shape.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
  }
}
