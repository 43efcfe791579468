package org.lrai.ir.graph;

import org.lrai.ir.type.ElementType;

/**
 * Values of the floating-point formats of ONNX, decoded from their bits and rounded to them.
 *
 * <p>The 8-, 6- and 4-bit formats follow the ONNX specification ("Float stored in 8 bits") and the
 * OCP microscaling formats: E4M3FN and E5M2 as in "FP8 Formats for Deep Learning" (Micikevicius et
 * al., 2022), the FNUZ variants with one NaN at 0x80 and no negative zero, E8M0 as powers of two.
 */
public final class FloatFormats {
  private FloatFormats() {}

  /** The exact value of a bit pattern; NaN patterns give NaN. */
  public static double decode(ElementType type, long bits) {
    return switch (type) {
      case FLOAT64 -> Double.longBitsToDouble(bits);
      case FLOAT32 -> Float.intBitsToFloat((int) bits);
      case FLOAT16 -> Float.float16ToFloat((short) bits);
      case BFLOAT16 -> Float.intBitsToFloat((int) bits << 16);
      case FLOAT8E4M3FN -> (bits & 0x7F) == 0x7F ? Double.NaN : small(bits, 4, 3, 7);
      case FLOAT8E4M3FNUZ -> (bits & 0xFF) == 0x80 ? Double.NaN : small(bits, 4, 3, 8);
      case FLOAT8E5M2 ->
          (bits & 0x7F) > 0x7C
              ? Double.NaN
              : (bits & 0x7F) == 0x7C
                  ? ((bits & 0x80) != 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY)
                  : small(bits, 5, 2, 15);
      case FLOAT8E5M2FNUZ -> (bits & 0xFF) == 0x80 ? Double.NaN : small(bits, 5, 2, 16);
      case FLOAT8E8M0 ->
          (bits & 0xFF) == 0xFF ? Double.NaN : Math.scalb(1.0, (int) (bits & 0xFF) - 127);
      case FLOAT6E2M3 -> small(bits, 2, 3, 1);
      case FLOAT6E3M2 -> small(bits, 3, 2, 3);
      case FLOAT4E2M1 -> small(bits, 2, 1, 1);
      default -> throw new IllegalArgumentException(type + " is not a float type");
    };
  }

  /** Sign, exponent, mantissa in the low bits; subnormals at exponent 0. */
  private static double small(long bits, int exponentBits, int mantissaBits, int bias) {
    int mantissa = (int) (bits & ((1 << mantissaBits) - 1));
    int exponent = (int) (bits >> mantissaBits & ((1 << exponentBits) - 1));
    boolean negative = (bits >> (exponentBits + mantissaBits) & 1) != 0;
    int significand = exponent == 0 ? mantissa : mantissa | 1 << mantissaBits;
    double magnitude =
        Math.scalb((double) significand, Math.max(exponent, 1) - bias - mantissaBits);
    return negative ? -magnitude : magnitude;
  }

  /**
   * The bits of the nearest value, ties to even (E8M0: upward). Out of range: with {@code saturate}
   * the largest finite value (types of 8 bits or fewer), else infinity where the format has one,
   * else NaN. NaN gives the format's quiet NaN without payload; the 6- and 4-bit formats, which
   * have none, give -0. E8M0 has no zero: what is below its smallest value saturates to that or is
   * NaN.
   */
  public static long encode(ElementType type, double value, boolean saturate) {
    return switch (type) {
      case FLOAT64 -> Double.doubleToLongBits(value);
      case FLOAT32 -> Float.floatToIntBits((float) value) & 0xFFFFFFFFL;
      case FLOAT16 -> withInfinity(value, 10, 15, 0x7C00);
      case BFLOAT16 -> withInfinity(value, 7, 127, 0x7F80);
      case FLOAT8E4M3FN ->
          Double.isNaN(value)
              ? 0x7F
              : sign(value, 0x80) | limited(pattern(value, 3, 7), 0x7E, saturate ? 0x7E : 0x7F);
      case FLOAT8E5M2 ->
          Double.isNaN(value)
              ? 0x7E
              : sign(value, 0x80) | limited(pattern(value, 2, 15), 0x7B, saturate ? 0x7B : 0x7C);
      case FLOAT8E4M3FNUZ -> unsignedZero(value, pattern(value, 3, 8), saturate);
      case FLOAT8E5M2FNUZ -> unsignedZero(value, pattern(value, 2, 16), saturate);
      case FLOAT8E8M0 -> powerOfTwo(value, saturate);
      case FLOAT6E2M3 -> withoutSpecials(value, pattern(value, 3, 1), 0x20);
      case FLOAT6E3M2 -> withoutSpecials(value, pattern(value, 2, 3), 0x20);
      case FLOAT4E2M1 -> withoutSpecials(value, pattern(value, 1, 1), 0x8);
      default -> throw new IllegalArgumentException(type + " is not a float type");
    };
  }

  /** The 16-bit formats: infinity follows the largest finite value. */
  private static long withInfinity(double value, int mantissaBits, int bias, int infinity) {
    if (Double.isNaN(value)) {
      return infinity | 1L << (mantissaBits - 1);
    }
    return sign(value, 0x8000) | limited(pattern(value, mantissaBits, bias), infinity, infinity);
  }

  /** The FNUZ formats: neither infinity nor negative zero, whose pattern is the NaN. */
  private static long unsignedZero(double value, long pattern, boolean saturate) {
    if (Double.isNaN(value) || (pattern > 0x7F && !saturate)) {
      return 0x80;
    }
    return pattern == 0 ? 0 : sign(value, 0x80) | limited(pattern, 0x7F, 0x7F);
  }

  /** The 6- and 4-bit formats: every pattern is a finite number. */
  private static long withoutSpecials(double value, long pattern, long signBit) {
    return Double.isNaN(value)
        ? signBit
        : sign(value, signBit) | limited(pattern, signBit - 1, signBit - 1);
  }

  private static long powerOfTwo(double value, boolean saturate) {
    if (Double.isNaN(value) || value < 0) {
      return 0xFF;
    }
    int exponent = Math.getExponent(value);
    int nearest = value >= 1.5 * Math.scalb(1.0, exponent) ? exponent + 1 : exponent;
    if (nearest < -127) {
      return saturate ? 0 : 0xFF;
    }
    if (nearest > 127) {
      return saturate ? 0xFE : 0xFF;
    }
    return nearest + 127L;
  }

  private static long sign(double value, long signBit) {
    return Double.doubleToRawLongBits(value) < 0 ? signBit : 0;
  }

  private static long limited(long pattern, long largest, long overflow) {
    return pattern <= largest ? pattern : overflow;
  }

  /**
   * Exponent and mantissa of the nearest magnitude in a format whose exponents never end: patterns
   * count upward with the value, so that those beyond a format's largest stand for overflow.
   */
  private static long pattern(double value, int mantissaBits, int bias) {
    double magnitude = Math.abs(value);
    if (!(magnitude < 0x1p200)) {
      return Long.MAX_VALUE; // overflows every format; also infinity and NaN
    }
    int exponent = Math.max(Math.getExponent(magnitude), 1 - bias);
    // In units of the last place; the scaling is exact.
    long units = (long) Math.rint(Math.scalb(magnitude, mantissaBits - exponent));
    return units + ((long) (exponent + bias - 1) << mantissaBits);
  }
}
