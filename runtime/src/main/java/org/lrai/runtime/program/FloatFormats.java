package org.lrai.runtime.program;

/**
 * Conversions between {@code float} or {@code double} and the narrow floating-point formats of
 * ONNX, which are held by their bits ({@code short} or {@code byte}, see {@link
 * org.lrai.runtime.ElementType}).
 *
 * <p>Decoding is exact. Encoding rounds once, to nearest even, from a {@code float} as from a
 * {@code double} (a {@code float} is the same number as a {@code double}). Beyond the largest
 * finite value after rounding: infinity in the 16-bit formats; in the 8-bit formats the largest
 * finite value if {@code saturate} is set, infinities too, else infinity where the format has one
 * and NaN where it has none, as the ONNX operator Cast specifies. NaN stays NaN.
 */
public final class FloatFormats {
  private static final float[] FLOAT8E4M3FN = decodeAll(4, 3, 7);
  private static final float[] FLOAT8E4M3FNUZ = decodeAll(4, 3, 8);
  private static final float[] FLOAT8E5M2 = decodeAll(5, 2, 15);
  private static final float[] FLOAT8E5M2FNUZ = decodeAll(5, 2, 16);
  private static final float[] FLOAT6E2M3 = decodeAll(2, 3, 1);
  private static final float[] FLOAT6E3M2 = decodeAll(3, 2, 3);
  private static final float[] FLOAT4E2M1 = decodeAll(2, 1, 1);

  static {
    FLOAT8E4M3FN[0x7F] = Float.NaN;
    FLOAT8E4M3FN[0xFF] = Float.NaN;
    FLOAT8E4M3FNUZ[0x80] = Float.NaN;
    FLOAT8E5M2FNUZ[0x80] = Float.NaN;
    FLOAT8E5M2[0x7C] = Float.POSITIVE_INFINITY;
    FLOAT8E5M2[0xFC] = Float.NEGATIVE_INFINITY;
    for (int bits = 0x7D; bits <= 0x7F; bits++) {
      FLOAT8E5M2[bits] = Float.NaN;
      FLOAT8E5M2[0x80 | bits] = Float.NaN;
    }
  }

  /** How {@link #encodeFloat8e8m0} rounds to a power of two. */
  public enum PowerRounding {
    /** To the power above, unless the value is a power. */
    UP,
    /** To the power below. */
    DOWN,
    /** To the nearer power; halfway up. */
    NEAREST
  }

  private FloatFormats() {}

  public static float decodeFloat16(short bits) {
    return Float.float16ToFloat(bits);
  }

  public static short encodeFloat16(float value) {
    return Float.floatToFloat16(value);
  }

  public static short encodeFloat16(double value) {
    if (Double.isNaN(value)) {
      return 0x7E00;
    }
    return (short) ((sign(value) << 15) | Math.min(magnitude(value, 10, 15), 0x7C00));
  }

  public static float decodeBfloat16(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }

  public static short encodeBfloat16(float value) {
    if (Float.isNaN(value)) {
      return 0x7FC0;
    }
    int bits = Float.floatToRawIntBits(value);
    // Half a unit of the last place kept, less one if that is even: ties go to even.
    return (short) ((bits + 0x7FFF + ((bits >>> 16) & 1)) >>> 16);
  }

  public static short encodeBfloat16(double value) {
    if (Double.isNaN(value)) {
      return 0x7FC0;
    }
    return (short) ((sign(value) << 15) | Math.min(magnitude(value, 7, 127), 0x7F80));
  }

  public static float decodeFloat8e4m3fn(byte bits) {
    return FLOAT8E4M3FN[bits & 0xFF];
  }

  /** Largest finite value 448; no infinity; NaN is 0x7F or 0xFF. */
  public static byte encodeFloat8e4m3fn(double value, boolean saturate) {
    if (Double.isNaN(value)) {
      return 0x7F;
    }
    int magnitude = magnitude(value, 3, 7);
    return (byte) ((sign(value) << 7) | (magnitude <= 0x7E ? magnitude : saturate ? 0x7E : 0x7F));
  }

  public static float decodeFloat8e4m3fnuz(byte bits) {
    return FLOAT8E4M3FNUZ[bits & 0xFF];
  }

  /** Largest finite value 240; no infinity, no negative zero; NaN is 0x80. */
  public static byte encodeFloat8e4m3fnuz(double value, boolean saturate) {
    return unsignedZero(value, magnitude(value, 3, 8), saturate);
  }

  public static float decodeFloat8e5m2(byte bits) {
    return FLOAT8E5M2[bits & 0xFF];
  }

  /** Largest finite value 57344; infinities are 0x7C and 0xFC; the NaN given is 0x7E. */
  public static byte encodeFloat8e5m2(double value, boolean saturate) {
    if (Double.isNaN(value)) {
      return 0x7E;
    }
    int magnitude = magnitude(value, 2, 15);
    return (byte) ((sign(value) << 7) | (magnitude <= 0x7B ? magnitude : saturate ? 0x7B : 0x7C));
  }

  public static float decodeFloat8e5m2fnuz(byte bits) {
    return FLOAT8E5M2FNUZ[bits & 0xFF];
  }

  /** Largest finite value 57344; no infinity, no negative zero; NaN is 0x80. */
  public static byte encodeFloat8e5m2fnuz(double value, boolean saturate) {
    return unsignedZero(value, magnitude(value, 2, 16), saturate);
  }

  /** 2<sup>bits - 127</sup>; NaN for 0xFF. */
  public static float decodeFloat8e8m0(byte bits) {
    int exponent = bits & 0xFF;
    return exponent == 0xFF ? Float.NaN : Math.scalb(1f, exponent - 127);
  }

  /**
   * A power of two. Below 2<sup>-127</sup>, zero included, and above 2<sup>127</sup>: the end of
   * the range if {@code saturate} is set (infinity too), else NaN. Negative numbers, which the
   * format lacks, give NaN.
   */
  public static byte encodeFloat8e8m0(double value, boolean saturate, PowerRounding rounding) {
    if (Double.isNaN(value) || value < 0) {
      return (byte) 0xFF;
    }
    // The exponent of a double below 2^-1022 is given as -1023: out of range either way.
    int below = Math.getExponent(value);
    double fraction = value * Math.scalb(1.0, Math.clamp(-below, -1000, 1000));
    int power =
        switch (rounding) {
          case DOWN -> below;
          case UP -> fraction > 1 ? below + 1 : below;
          case NEAREST -> fraction >= 1.5 ? below + 1 : below;
        };
    if (value == 0 || power < -127) {
      return (byte) (saturate ? 0 : 0xFF);
    }
    if (power > 127) {
      return (byte) (saturate ? 0xFE : 0xFF);
    }
    return (byte) (power + 127);
  }

  public static float decodeFloat6e2m3(byte bits) {
    return FLOAT6E2M3[bits & 0x3F];
  }

  /** Largest value 7.5, given for all that is larger; NaN, which the format lacks, gives -0. */
  public static byte encodeFloat6e2m3(double value) {
    return withoutSpecials(value, magnitude(value, 3, 1), 0x20);
  }

  public static float decodeFloat6e3m2(byte bits) {
    return FLOAT6E3M2[bits & 0x3F];
  }

  /** Largest value 28, given for all that is larger; NaN, which the format lacks, gives -0. */
  public static byte encodeFloat6e3m2(double value) {
    return withoutSpecials(value, magnitude(value, 2, 3), 0x20);
  }

  public static float decodeFloat4e2m1(byte bits) {
    return FLOAT4E2M1[bits & 0xF];
  }

  /** Largest value 6, given for all that is larger; NaN, which the format lacks, gives -0. */
  public static byte encodeFloat4e2m1(double value) {
    return withoutSpecials(value, magnitude(value, 1, 1), 0x8);
  }

  /** The formats of all finite numbers; below the sign bit, patterns count up to the largest. */
  private static byte withoutSpecials(double value, int magnitude, int signBit) {
    if (Double.isNaN(value)) {
      return (byte) signBit;
    }
    return (byte) (sign(value) * signBit | Math.min(magnitude, signBit - 1));
  }

  private static byte unsignedZero(double value, int magnitude, boolean saturate) {
    if (Double.isNaN(value) || (magnitude > 0x7F && !saturate)) {
      return (byte) 0x80;
    }
    return (byte) (magnitude == 0 ? 0 : (sign(value) << 7) | Math.min(magnitude, 0x7F));
  }

  private static int sign(double value) {
    return (int) (Double.doubleToRawLongBits(value) >>> 63);
  }

  /**
   * Exponent and mantissa of the nearest number of a format without upper end: patterns count
   * upward with the value, so those beyond the format's largest stand for what overflows.
   */
  private static int magnitude(double value, int mantissaBits, int bias) {
    double magnitude = Math.abs(value);
    if (!(magnitude <= Float.MAX_VALUE * 2.0)) {
      return Integer.MAX_VALUE; // also keeps the pattern within an int
    }
    int exponent = Math.max(Math.getExponent(magnitude), 1 - bias);
    // In units of the last place: at most mantissaBits + 1 bits before the point, scaled exactly.
    long units = (long) Math.rint(Math.scalb(magnitude, mantissaBits - exponent));
    return (int) units + ((exponent + bias - 1) << mantissaBits);
  }

  private static float[] decodeAll(int exponentBits, int mantissaBits, int bias) {
    float[] values = new float[2 << (exponentBits + mantissaBits)];
    for (int bits = 0; bits < values.length; bits++) {
      int exponent = (bits >> mantissaBits) & ((1 << exponentBits) - 1);
      int mantissa = bits & ((1 << mantissaBits) - 1);
      int units = exponent == 0 ? mantissa : mantissa | (1 << mantissaBits);
      float magnitude = Math.scalb((float) units, Math.max(exponent, 1) - bias - mantissaBits);
      values[bits] = bits < values.length / 2 ? magnitude : -magnitude;
    }
    return values;
  }
}
