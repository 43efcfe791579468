package org.lrai.runtime.program;

/**
 * Scalar operations on integers beyond Java's operators, and conversions between integers and
 * floating-point numbers. No operation throws; all are total.
 *
 * <p>Integers of 8 and 16 bits and fewer are computed as {@code int}, sign- or zero-extended, and
 * wrapped with {@link #wrapSigned} or {@link #wrapUnsigned} (or a Java cast) after each operation.
 * Unsigned 32- and 64-bit integers are held in {@code int} and {@code long}; where the sign matters
 * there is a method of its own, named {@code ...Unsigned}.
 */
public final class IntegerMath {
  private static final double TWO_TO_63 = 0x1p63;

  private IntegerMath() {}

  /** Quotient rounded toward zero; 0 if the divisor is 0; wraps for the least number by -1. */
  public static int divide(int a, int b) {
    return b == 0 ? 0 : a / b;
  }

  /** Quotient rounded toward zero; 0 if the divisor is 0; wraps for the least number by -1. */
  public static long divide(long a, long b) {
    return b == 0 ? 0 : a / b;
  }

  /** Quotient of unsigned numbers; 0 if the divisor is 0. */
  public static int divideUnsigned(int a, int b) {
    return b == 0 ? 0 : Integer.divideUnsigned(a, b);
  }

  /** Quotient of unsigned numbers; 0 if the divisor is 0. */
  public static long divideUnsigned(long a, long b) {
    return b == 0 ? 0 : Long.divideUnsigned(a, b);
  }

  /** Remainder with the sign of the dividend (C's {@code %}); 0 if the divisor is 0. */
  public static int remainder(int a, int b) {
    return b == 0 ? 0 : a % b;
  }

  /** Remainder with the sign of the dividend (C's {@code %}); 0 if the divisor is 0. */
  public static long remainder(long a, long b) {
    return b == 0 ? 0 : a % b;
  }

  /** Remainder of unsigned numbers; 0 if the divisor is 0. */
  public static int remainderUnsigned(int a, int b) {
    return b == 0 ? 0 : Integer.remainderUnsigned(a, b);
  }

  /** Remainder of unsigned numbers; 0 if the divisor is 0. */
  public static long remainderUnsigned(long a, long b) {
    return b == 0 ? 0 : Long.remainderUnsigned(a, b);
  }

  /** Remainder with the sign of the divisor (Python's {@code %}); 0 if the divisor is 0. */
  public static int modulo(int a, int b) {
    return b == 0 ? 0 : Math.floorMod(a, b);
  }

  /** Remainder with the sign of the divisor (Python's {@code %}); 0 if the divisor is 0. */
  public static long modulo(long a, long b) {
    return b == 0 ? 0 : Math.floorMod(a, b);
  }

  public static int minUnsigned(int a, int b) {
    return Integer.compareUnsigned(a, b) <= 0 ? a : b;
  }

  public static long minUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) <= 0 ? a : b;
  }

  public static int maxUnsigned(int a, int b) {
    return Integer.compareUnsigned(a, b) >= 0 ? a : b;
  }

  public static long maxUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) >= 0 ? a : b;
  }

  /** Whether {@code a < b} as unsigned numbers. */
  public static boolean lessUnsigned(int a, int b) {
    return Integer.compareUnsigned(a, b) < 0;
  }

  /** Whether {@code a < b} as unsigned numbers. */
  public static boolean lessUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) < 0;
  }

  /** Whether {@code a <= b} as unsigned numbers. */
  public static boolean atMostUnsigned(int a, int b) {
    return Integer.compareUnsigned(a, b) <= 0;
  }

  /** Whether {@code a <= b} as unsigned numbers. */
  public static boolean atMostUnsigned(long a, long b) {
    return Long.compareUnsigned(a, b) <= 0;
  }

  /**
   * {@code base} to the power of {@code exponent}, wrapped. A negative exponent gives the quotient
   * of 1 and the positive power, rounded toward zero: 0 unless the base is 1 or -1.
   */
  public static int power(int base, long exponent) {
    return (int) power((long) base, exponent);
  }

  /**
   * {@code base} to the power of {@code exponent}, wrapped. A negative exponent gives the quotient
   * of 1 and the positive power, rounded toward zero: 0 unless the base is 1 or -1.
   */
  public static long power(long base, long exponent) {
    if (exponent < 0) {
      return base == 1 ? 1 : base == -1 ? ((exponent & 1) == 0 ? 1 : -1) : 0;
    }
    return powerUnsigned(base, exponent);
  }

  /** {@code base} to the power of an unsigned exponent, wrapped. */
  public static long powerUnsigned(long base, long exponent) {
    long result = 1;
    long square = base;
    for (long rest = exponent; rest != 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  /**
   * Shift to the left in a type of so many bits; 0 if the amount, read as an unsigned number, is
   * the width or more. The result is not wrapped to the width.
   *
   * @param width bits of the type, at most 32
   */
  public static int shiftLeft(int value, int amount, int width) {
    return Integer.compareUnsigned(amount, width) >= 0 ? 0 : value << amount;
  }

  /** Shift to the left; 0 if the amount, read as an unsigned number, is 64 or more. */
  public static long shiftLeft(long value, long amount) {
    return Long.compareUnsigned(amount, 64) >= 0 ? 0 : value << amount;
  }

  /** Arithmetic shift to the right in a type of so many bits; 0 from the width on. */
  public static int shiftRight(int value, int amount, int width) {
    return Integer.compareUnsigned(amount, width) >= 0 ? 0 : value >> amount;
  }

  /** Arithmetic shift to the right; 0 if the amount, read as an unsigned number, is 64 or more. */
  public static long shiftRight(long value, long amount) {
    return Long.compareUnsigned(amount, 64) >= 0 ? 0 : value >> amount;
  }

  /** Logical shift to the right in a type of so many bits; 0 from the width on. */
  public static int shiftRightUnsigned(int value, int amount, int width) {
    return Integer.compareUnsigned(amount, width) >= 0 ? 0 : value >>> amount;
  }

  /** Logical shift to the right; 0 if the amount, read as an unsigned number, is 64 or more. */
  public static long shiftRightUnsigned(long value, long amount) {
    return Long.compareUnsigned(amount, 64) >= 0 ? 0 : value >>> amount;
  }

  /** The low bits, sign-extended. */
  public static int wrapSigned(int value, int bits) {
    return value << (32 - bits) >> (32 - bits);
  }

  /** The low bits, zero-extended. */
  public static int wrapUnsigned(int value, int bits) {
    return value << (32 - bits) >>> (32 - bits);
  }

  /**
   * Toward zero, then wrapped to 64 bits, so that the low bits are right for every integer type,
   * signed and unsigned; NaN and infinities give 0.
   */
  public static long truncate(double value) {
    if (Math.abs(value) < TWO_TO_63) {
      return (long) value;
    }
    int exponent = Math.getExponent(value);
    if (exponent > 63 + 52) { // also NaN and infinities: no bit below 2^64 is set
      return 0;
    }
    long bits = Double.doubleToRawLongBits(value);
    long significand = (bits & 0xF_FFFF_FFFF_FFFFL) | 0x10_0000_0000_0000L;
    long magnitude = significand << (exponent - 52);
    return bits < 0 ? -magnitude : magnitude;
  }

  /** Toward zero, clamped to {@code [min, max]}; NaN gives 0, or the bound next to 0. */
  public static int saturate(double value, int min, int max) {
    return Math.clamp((long) value, min, max);
  }

  /** The nearest float of an unsigned number, ties to even. */
  public static float unsignedToFloat(int value) {
    return (float) (value & 0xFFFF_FFFFL);
  }

  /** The nearest float of an unsigned number, ties to even. */
  public static float unsignedToFloat(long value) {
    return value >= 0 ? (float) value : 2 * (float) halved(value);
  }

  /** The unsigned number as a double, exactly. */
  public static double unsignedToDouble(int value) {
    return value & 0xFFFF_FFFFL;
  }

  /** The nearest double of an unsigned number, ties to even. */
  public static double unsignedToDouble(long value) {
    return value >= 0 ? value : 2 * (double) halved(value);
  }

  /**
   * Half of an unsigned number; the bit shifted out is kept as a sticky bit, so that rounding is
   * right.
   */
  private static long halved(long value) {
    return (value >>> 1) | (value & 1);
  }
}
