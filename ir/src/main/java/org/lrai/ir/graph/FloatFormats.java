package org.lrai.ir.graph;

import org.lrai.ir.type.ElementType;

/**
 * Values of the floating-point formats of ONNX, decoded from their bits and rounded to them.
 *
 * <p>The 8- and 4-bit formats follow the ONNX specification ("Float stored in 8 bits") and the OCP
 * microscaling formats: E4M3FN and E5M2 as in "FP8 Formats for Deep Learning" (Micikevicius et al.,
 * 2022), the FNUZ variants with one NaN at 0x80 and no negative zero, E8M0 as powers of two.
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
   * The bits of the nearest value, ties to even. Out of range: with {@code saturate} the largest
   * finite value (8- and 4-bit types), else infinity where the format has one, else NaN.
   */
  public static long encode(ElementType type, double value, boolean saturate) {
    return switch (type) {
      case FLOAT64 -> Double.doubleToLongBits(value);
      case FLOAT32 -> Float.floatToIntBits((float) value) & 0xFFFFFFFFL;
      case FLOAT16 -> nearest(type, value, 0x7C00, 16) & 0xFFFF;
      case BFLOAT16 -> nearest(type, value, 0x7F80, 16) & 0xFFFF;
      case FLOAT8E4M3FN -> limited(type, value, saturate, 0x7E, 0x7F, 0x7F);
      case FLOAT8E4M3FNUZ, FLOAT8E5M2FNUZ -> limited(type, value, saturate, 0x7F, 0x80, 0x80);
      case FLOAT8E5M2 -> limited(type, value, saturate, 0x7B, 0x7C, 0x7F);
      case FLOAT8E8M0 -> powerOfTwo(value);
      case FLOAT4E2M1 -> limited(type, value, true, 0x7, 0x7, 0x0);
      default -> throw new IllegalArgumentException(type + " is not a float type");
    };
  }

  /**
   * Formats with infinity at {@code infinity}: non-negative patterns below are ordered by value.
   */
  private static long nearest(ElementType type, double value, int infinity, int width) {
    if (Double.isNaN(value)) {
      return infinity
          | (infinity >> 1 & ~infinity)
          | 1L << (Integer.numberOfTrailingZeros(infinity) - 1);
    }
    long sign = Double.doubleToRawLongBits(value) < 0 ? 1L << (width - 1) : 0;
    double magnitude = Math.abs(value);
    int low = lastAtMost(type, magnitude, infinity - 1);
    double below = decode(type, low);
    // One step above the largest finite value, as if the exponent range went on.
    double above =
        low == infinity - 1 ? below + (below - decode(type, low - 1L)) : decode(type, low + 1L);
    return sign | roundHalfEven(magnitude, low, below, above);
  }

  private static long roundHalfEven(double magnitude, int low, double below, double above) {
    double middle = below + (above - below) / 2;
    boolean up = magnitude > middle || (magnitude == middle && (low & 1) != 0);
    return up ? low + 1L : low;
  }

  /** The largest pattern up to {@code last} whose value is at most {@code magnitude}. */
  private static int lastAtMost(ElementType type, double magnitude, int last) {
    int low = 0;
    int high = last;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (decode(type, middle) <= magnitude) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static long limited(
      ElementType type, double value, boolean saturate, int largest, int overflow, int nan) {
    if (Double.isNaN(value)) {
      return nan;
    }
    boolean unsignedZero = type == ElementType.FLOAT8E4M3FNUZ || type == ElementType.FLOAT8E5M2FNUZ;
    long sign =
        Double.doubleToRawLongBits(value) < 0 ? (type == ElementType.FLOAT4E2M1 ? 0x8 : 0x80) : 0;
    double magnitude = Math.abs(value);
    int low = lastAtMost(type, magnitude, largest);
    double below = decode(type, low);
    double above =
        low == largest ? below + (below - decode(type, low - 1L)) : decode(type, low + 1L);
    long rounded =
        Double.isInfinite(magnitude) ? largest + 1L : roundHalfEven(magnitude, low, below, above);
    if (rounded > largest) {
      if (saturate) {
        return sign | largest;
      }
      return overflow == 0x80 ? overflow : sign | overflow;
    }
    return rounded == 0 && unsignedZero ? 0 : sign | rounded;
  }

  /** The nearest power of two, ties to the larger exponent's even pattern; not positive: NaN. */
  private static long powerOfTwo(double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      return 0xFF;
    }
    int low = lastAtMost(ElementType.FLOAT8E8M0, value, 0xFE);
    if (low == 0xFE) {
      return low;
    }
    double below = decode(ElementType.FLOAT8E8M0, low);
    return roundHalfEven(value, low, below, 2 * below);
  }
}
