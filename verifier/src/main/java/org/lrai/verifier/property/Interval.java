package org.lrai.verifier.property;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.type.ElementType;

/** A closed interval of real numbers between exact decimals; never empty. */
public record Interval(BigDecimal lower, BigDecimal upper) {

  /**
   * @throws IllegalArgumentException if there is nothing between the ends
   */
  public Interval {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("nothing lies in [" + lower + ", " + upper + "]");
    }
  }

  /**
   * The smallest interval with ends of an element type that holds all values of the type in this
   * one: ends are rounded outward, those beyond the finite values are the last of these (semantics
   * 1.2).
   *
   * @param type an integer type, FLOAT64, FLOAT32, FLOAT16 or BFLOAT16
   * @throws IllegalArgumentException if the interval lies beyond the values of the type
   */
  public Interval outward(ElementType type) {
    BigDecimal largest = largest(type);
    BigDecimal smallest = type.isFloat() ? largest.negate() : smallestInteger(type);
    if (lower.compareTo(largest) > 0 || upper.compareTo(smallest) < 0) {
      throw new IllegalArgumentException(
          "no value of type " + type.text() + " lies in [" + lower + ", " + upper + "]");
    }
    if (type.isInteger()) {
      return new Interval(
          lower.setScale(0, RoundingMode.FLOOR).max(smallest),
          upper.setScale(0, RoundingMode.CEILING).min(largest));
    }
    return new Interval(
        lower.compareTo(smallest) <= 0 ? smallest : down(type, lower),
        upper.compareTo(largest) >= 0 ? largest : down(type, upper.negate()).negate());
  }

  private static BigDecimal largest(ElementType type) {
    return switch (type) {
      case FLOAT64 -> new BigDecimal(Double.MAX_VALUE);
      case FLOAT32 -> new BigDecimal(Float.MAX_VALUE);
      case FLOAT16 -> new BigDecimal(65504);
      case BFLOAT16 -> new BigDecimal(FloatFormats.decode(type, 0x7F7F));
      default -> {
        if (!type.isInteger()) {
          throw new IllegalArgumentException("no intervals of type " + type.text());
        }
        yield type == ElementType.UINT64
            ? new BigDecimal(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE))
            : new BigDecimal(type.maxValue());
      }
    };
  }

  private static BigDecimal smallestInteger(ElementType type) {
    return new BigDecimal(type.minValue());
  }

  /** The largest value of a float type that is not above a number within the type's range. */
  private static BigDecimal down(ElementType type, BigDecimal number) {
    long bits = FloatFormats.encode(type, number.doubleValue(), true);
    BigDecimal value = value(type, bits);
    // The decimal was rounded twice: at most two steps.
    while (value == null || value.compareTo(number) > 0) {
      bits = below(type, bits);
      value = value(type, bits);
    }
    return value;
  }

  /** Null for infinity, which is above every number. */
  private static @Nullable BigDecimal value(ElementType type, long bits) {
    double value = FloatFormats.decode(type, bits);
    return Double.isInfinite(value) ? null : new BigDecimal(value);
  }

  /** The bits of the next smaller value. */
  private static long below(ElementType type, long bits) {
    long sign = 1L << (type.bits() - 1);
    if ((bits & sign) != 0) {
      return bits + 1;
    }
    return bits == 0 ? sign | 1 : bits - 1;
  }
}
