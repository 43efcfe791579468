package org.lrai.codegen.check;

import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.interpreter.NestInterpreter;
import org.lrai.ir.type.ElementType;

/**
 * What the arguments of a kernel hold while it is checked: numbers that follow from the argument's
 * position and the address. They repeat with a period that is prime, so that rows differ. The
 * runtime makes the same ones ({@code org.lrai.runtime.CheckArrays}); {@code docs/library.md} says
 * how.
 */
final class CheckInputs {
  /** Addresses after which elements repeat. */
  static final int PERIOD = 1021;

  private static final int POSITIVE_INFINITY_AT = 383;
  private static final int NAN_AT = 521;
  private static final int NEGATIVE_INFINITY_AT = 757;

  private CheckInputs() {}

  /** What an array holds. */
  enum Content {
    /** Finite floats. */
    FINITE,
    /** Floats, infinities and NaN among them. */
    SPECIAL,
    /** Any integers. */
    ANY,
    /** Integers from 0 to 3, which can be subscripts. */
    SMALL,
    /** Zeros, which can be subscripts too. */
    ZERO
  }

  /** A word of 64 bits for an element: SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long word(int argument, int position) {
    long z = (argument + 1) * 0xD1342543DE82EF95L + (position + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Floats that are read only. */
  static NestInterpreter.Floats floats(ElementType type, int argument, Content content) {
    double[] period = new double[PERIOD];
    for (int i = 0; i < PERIOD; i++) {
      period[i] = floatAt(type, argument, i, content);
    }
    return address -> period[address % PERIOD];
  }

  /** An array in the form of the interpreter. */
  static Object array(ElementType type, int argument, int length, Content content) {
    if (type.isFloat()) {
      NestInterpreter.Floats floats = floats(type, argument, content);
      double[] array = new double[length];
      for (int i = 0; i < length; i++) {
        array[i] = floats.at(i);
      }
      return array;
    }
    long[] array = new long[length];
    for (int i = 0; i < length; i++) {
      array[i] = integerAt(type, word(argument, i % PERIOD), content);
    }
    return array;
  }

  private static double floatAt(ElementType type, int argument, int position, Content content) {
    long word = word(argument, position);
    int sign = word < 0 ? 1 : 0;
    int exponent = (int) (word >>> 32) & 3;
    return switch (type) {
      case FLOAT64, FLOAT32 ->
          wide(type, word, content == Content.SPECIAL ? position : -1, sign, exponent);
      case FLOAT16 ->
          FloatFormats.decode(type, sign << 15 | (12 + exponent) << 10 | (word >>> 34 & 0x3FF));
      case BFLOAT16 ->
          FloatFormats.decode(type, sign << 15 | (124 + exponent) << 7 | (word >>> 34 & 0x7F));
      case FLOAT8E8M0 -> FloatFormats.decode(type, word & 0x7F);
      case FLOAT6E2M3, FLOAT6E3M2 -> FloatFormats.decode(type, word & 0x3F);
      case FLOAT4E2M1 -> FloatFormats.decode(type, word & 0xF);
      // No NaN: the highest bit of the exponent is clear, and so is a zero's sign.
      default -> FloatFormats.decode(type, (word & 0x3F) == 0 ? 0 : word & 0xBF);
    };
  }

  /** From an eighth to two, either sign; now and then a special value. */
  private static double wide(ElementType type, long word, int position, int sign, int exponent) {
    return switch (position) {
      case POSITIVE_INFINITY_AT -> Double.POSITIVE_INFINITY;
      case NAN_AT -> Double.NaN;
      case NEGATIVE_INFINITY_AT -> Double.NEGATIVE_INFINITY;
      default -> finite(type, word, sign, exponent);
    };
  }

  private static double finite(ElementType type, long word, int sign, int exponent) {
    if ((word & 31) == 0) {
      return switch ((int) (word >>> 5) & 3) {
        case 0 -> 0;
        case 1 -> -0.0;
        case 2 -> 1;
        default -> Float.MIN_NORMAL / 8;
      };
    }
    return type == ElementType.FLOAT32
        ? Float.intBitsToFloat(
            sign << 31 | (124 + exponent) << 23 | ((int) (word >>> 34) & 0x7FFFFF))
        : Double.longBitsToDouble(
            (long) sign << 63 | (1020L + exponent) << 52 | (word >>> 8 & 0xFFFFFFFFFFFFFL));
  }

  private static long integerAt(ElementType type, long word, Content content) {
    if (type == ElementType.BOOL) {
      return word >>> 32 & 1;
    }
    return switch (content) {
      case ANY -> type.wrap(word);
      case SMALL -> word >>> 32 & (type.bits() == 2 ? 1 : 3);
      case ZERO -> 0;
      case FINITE, SPECIAL -> throw new IllegalArgumentException(content + " for " + type);
    };
  }
}
