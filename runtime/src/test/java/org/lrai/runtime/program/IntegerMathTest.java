package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class IntegerMathTest {
  private static BigInteger unsigned(long value) {
    return new BigInteger(Long.toUnsignedString(value));
  }

  @Test
  void divisionIsTotal() {
    assertEquals(0, IntegerMath.divide(7, 0));
    assertEquals(0, IntegerMath.divide(7L, 0L));
    assertEquals(0, IntegerMath.divideUnsigned(7, 0));
    assertEquals(0, IntegerMath.divideUnsigned(7L, 0L));
    assertEquals(0, IntegerMath.remainder(7, 0));
    assertEquals(0, IntegerMath.remainder(7L, 0L));
    assertEquals(0, IntegerMath.remainderUnsigned(7, 0));
    assertEquals(0, IntegerMath.remainderUnsigned(7L, 0L));
    assertEquals(0, IntegerMath.modulo(7, 0));
    assertEquals(0, IntegerMath.modulo(7L, 0L));
    assertEquals(Integer.MIN_VALUE, IntegerMath.divide(Integer.MIN_VALUE, -1));
  }

  @Test
  void remaindersDifferInTheirSign() {
    assertEquals(-1, IntegerMath.remainder(-7, 3));
    assertEquals(2, IntegerMath.modulo(-7, 3));
    assertEquals(-2, IntegerMath.modulo(7L, -3L));
    assertEquals(1, IntegerMath.remainder(7L, -3L));
  }

  @Property
  void unsignedOperationsAgreeWithBigInteger(@ForAll long a, @ForAll long b) {
    BigInteger x = unsigned(a);
    BigInteger y = unsigned(b);
    assertEquals(x.compareTo(y) < 0, IntegerMath.lessUnsigned(a, b));
    assertEquals(x.compareTo(y) <= 0, IntegerMath.atMostUnsigned(a, b));
    assertEquals(x.min(y), unsigned(IntegerMath.minUnsigned(a, b)));
    assertEquals(x.max(y), unsigned(IntegerMath.maxUnsigned(a, b)));
    if (b != 0) {
      assertEquals(x.divide(y), unsigned(IntegerMath.divideUnsigned(a, b)));
      assertEquals(x.mod(y), unsigned(IntegerMath.remainderUnsigned(a, b)));
    }
    assertEquals(x.floatValue(), IntegerMath.unsignedToFloat(a));
    assertEquals(x.doubleValue(), IntegerMath.unsignedToDouble(a));
  }

  @Property
  void unsigned32BitOperationsAgreeWithLong(@ForAll int a, @ForAll int b) {
    long x = a & 0xFFFFFFFFL;
    long y = b & 0xFFFFFFFFL;
    assertEquals(x < y, IntegerMath.lessUnsigned(a, b));
    assertEquals(x <= y, IntegerMath.atMostUnsigned(a, b));
    assertEquals((int) Math.min(x, y), IntegerMath.minUnsigned(a, b));
    assertEquals((int) Math.max(x, y), IntegerMath.maxUnsigned(a, b));
    assertEquals((float) x, IntegerMath.unsignedToFloat(a));
    assertEquals((double) x, IntegerMath.unsignedToDouble(a));
  }

  @Test
  void unsignedToFloatRoundsOnce() {
    // Halving must keep the last bit: just above a tie.
    long aboveTie = 0x8000_0080_0000_0001L;
    assertEquals(unsigned(aboveTie).floatValue(), IntegerMath.unsignedToFloat(aboveTie));
    assertEquals(0x1p64, IntegerMath.unsignedToDouble(-1L));
  }

  @Property
  void powersWrap(@ForAll long base, @ForAll @IntRange(max = 200) int exponent) {
    long expected = BigInteger.valueOf(base).pow(exponent).longValue();
    assertEquals(expected, IntegerMath.power(base, exponent));
    assertEquals((int) expected, IntegerMath.power((int) base, exponent));
  }

  @Test
  void negativePowersAreQuotientsOfOne() {
    assertEquals(1, IntegerMath.power(1L, -3));
    assertEquals(-1, IntegerMath.power(-1, -3));
    assertEquals(1, IntegerMath.power(-1, -4));
    assertEquals(0, IntegerMath.power(2, -1));
    assertEquals(0, IntegerMath.power(0L, -1));
    assertEquals(1, IntegerMath.power(0L, 0));
  }

  @Property
  void truncationWrapsLikeBigInteger(
      @ForAll @LongRange(min = -(1L << 53), max = 1L << 53) long significand,
      @ForAll @IntRange(min = -60, max = 80) int exponent) {
    double value = Math.scalb((double) significand, exponent);
    assertEquals(new BigDecimal(value).toBigInteger().longValue(), IntegerMath.truncate(value));
  }

  @Test
  void truncationOfWhatIsNoNumberIsZero() {
    assertEquals(0, IntegerMath.truncate(Double.NaN));
    assertEquals(0, IntegerMath.truncate(Double.NEGATIVE_INFINITY));
    assertEquals(0, IntegerMath.truncate(Double.MAX_VALUE));
    assertEquals(Long.MIN_VALUE, IntegerMath.truncate(0x1p63));
    assertEquals(-1, (byte) IntegerMath.truncate(255.9));
  }

  @Test
  void saturationClamps() {
    assertEquals(127, IntegerMath.saturate(1e30, -128, 127));
    assertEquals(-128, IntegerMath.saturate(Double.NEGATIVE_INFINITY, -128, 127));
    assertEquals(0, IntegerMath.saturate(Double.NaN, -128, 127));
    assertEquals(-3, IntegerMath.saturate(-3.9, -128, 127));
  }

  @Test
  void shiftsByTheWidthGiveZero() {
    assertEquals(0, IntegerMath.shiftLeft(1, 8, 8));
    assertEquals(128, IntegerMath.shiftLeft(1, 7, 8));
    assertEquals(0, IntegerMath.shiftLeft(1, -1, 32));
    assertEquals(0, IntegerMath.shiftLeft(1L, 64));
    assertEquals(0, IntegerMath.shiftRight(-1, 8, 8));
    assertEquals(-1, IntegerMath.shiftRight(-1, 7, 8));
    assertEquals(-1L, IntegerMath.shiftRight(-1L, 63));
    assertEquals(0, IntegerMath.shiftRight(-1L, 64));
    assertEquals(1, IntegerMath.shiftRightUnsigned(-1, 31, 32));
    assertEquals(0, IntegerMath.shiftRightUnsigned(-1, 32, 32));
    assertEquals(1, IntegerMath.shiftRightUnsigned(-1L, 63));
    assertEquals(0, IntegerMath.shiftRightUnsigned(-1L, 64));
  }

  @Test
  void wrappingKeepsTheLowBits() {
    assertEquals(-8, IntegerMath.wrapSigned(8, 4));
    assertEquals(8, IntegerMath.wrapUnsigned(0x18, 4));
    assertEquals(-1, IntegerMath.wrapSigned(-1, 32));
    assertEquals(1, IntegerMath.wrapUnsigned(-3, 2));
  }
}
