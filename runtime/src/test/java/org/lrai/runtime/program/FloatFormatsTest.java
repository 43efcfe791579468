package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.runtime.program.FloatFormats.PowerRounding;

class FloatFormatsTest {

  /** A format as its two conversions, on bits without sign extension. */
  private record Format(
      String name, int largest, IntFunction<Float> decode, DoubleFunction<Integer> encode) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format(
              "float16",
              0x7BFF,
              bits -> FloatFormats.decodeFloat16((short) bits),
              x -> FloatFormats.encodeFloat16(x) & 0xFFFF),
          new Format(
              "bfloat16",
              0x7F7F,
              bits -> FloatFormats.decodeBfloat16((short) bits),
              x -> FloatFormats.encodeBfloat16(x) & 0xFFFF),
          new Format(
              "float8e4m3fn",
              0x7E,
              bits -> FloatFormats.decodeFloat8e4m3fn((byte) bits),
              x -> FloatFormats.encodeFloat8e4m3fn(x, true) & 0xFF),
          new Format(
              "float8e4m3fnuz",
              0x7F,
              bits -> FloatFormats.decodeFloat8e4m3fnuz((byte) bits),
              x -> FloatFormats.encodeFloat8e4m3fnuz(x, true) & 0xFF),
          new Format(
              "float8e5m2",
              0x7B,
              bits -> FloatFormats.decodeFloat8e5m2((byte) bits),
              x -> FloatFormats.encodeFloat8e5m2(x, true) & 0xFF),
          new Format(
              "float8e5m2fnuz",
              0x7F,
              bits -> FloatFormats.decodeFloat8e5m2fnuz((byte) bits),
              x -> FloatFormats.encodeFloat8e5m2fnuz(x, true) & 0xFF),
          new Format(
              "float6e2m3",
              0x1F,
              bits -> FloatFormats.decodeFloat6e2m3((byte) bits),
              x -> FloatFormats.encodeFloat6e2m3(x) & 0xFF),
          new Format(
              "float6e3m2",
              0x1F,
              bits -> FloatFormats.decodeFloat6e3m2((byte) bits),
              x -> FloatFormats.encodeFloat6e3m2(x) & 0xFF),
          new Format(
              "float4e2m1",
              0x7,
              bits -> FloatFormats.decodeFloat4e2m1((byte) bits),
              x -> FloatFormats.encodeFloat4e2m1(x) & 0xFF));

  @Test
  void encodingWhatWasDecodedGivesTheSameBits() {
    for (Format format : FORMATS) {
      for (int bits = 0; bits <= format.largest(); bits++) {
        float value = format.decode().apply(bits);
        assertEquals(bits, format.encode().apply(value), format.name());
        if (bits > 0) {
          assertTrue(value > format.decode().apply(bits - 1), format.name() + " is not ordered");
        }
      }
    }
  }

  @Test
  void halfwayGoesToEvenAndTheRestToTheNearer() {
    for (Format format : FORMATS) {
      for (int bits = 0; bits < format.largest(); bits++) {
        double below = format.decode().apply(bits);
        double above = format.decode().apply(bits + 1);
        double middle = (below + above) / 2;
        int even = (bits & 1) == 0 ? bits : bits + 1;
        assertEquals(even, format.encode().apply(middle), format.name());
        assertEquals(bits, format.encode().apply(Math.nextDown(middle)), format.name());
        assertEquals(bits + 1, format.encode().apply(Math.nextUp(middle)), format.name());
      }
    }
  }

  @Property
  void floatAndDoubleAreRoundedAlike(@ForAll float value) {
    assertEquals(FloatFormats.encodeFloat16(value), FloatFormats.encodeFloat16((double) value));
    assertEquals(FloatFormats.encodeBfloat16(value), FloatFormats.encodeBfloat16((double) value));
  }

  @Test
  void aDoubleIsRoundedOnce() {
    // Through float this would first become a tie, and then go to even, the wrong way.
    double value = 1 + 0x1p-11 + 0x1p-40;
    assertEquals(0x3C01, FloatFormats.encodeFloat16(value));
    assertEquals(0x3C00, FloatFormats.encodeFloat16((float) value));
  }

  @Test
  void the16BitFormatsOverflowToInfinity() {
    assertEquals(0x7BFF, FloatFormats.encodeFloat16(65519.99));
    assertEquals(0x7C00, FloatFormats.encodeFloat16(65520.0));
    assertEquals((short) 0xFC00, FloatFormats.encodeFloat16(-1e300));
    assertEquals((short) 0xFF80, FloatFormats.encodeBfloat16(-1e300));
    assertEquals(0x7F80, FloatFormats.encodeBfloat16(Float.MAX_VALUE));
    assertEquals(0x7F80, FloatFormats.encodeBfloat16((double) Float.MAX_VALUE));
    assertEquals((short) 0x8000, FloatFormats.encodeFloat16(-1e-300));
    assertTrue(Float.isNaN(FloatFormats.decodeFloat16(FloatFormats.encodeFloat16(Double.NaN))));
    assertTrue(Float.isNaN(FloatFormats.decodeBfloat16(FloatFormats.encodeBfloat16(Float.NaN))));
  }

  /** The tables of the ONNX operator Cast. */
  @Test
  void the8BitFormatsOverflowAsCastSpecifies() {
    double nan = Double.NaN;
    double inf = Double.POSITIVE_INFINITY;
    for (double huge : new double[] {inf, 1e30, 1e300}) {
      assertCasts(huge, 448, 240, 57344, 57344, true);
      assertCasts(-huge, -448, -240, -57344, -57344, true);
      assertCasts(huge, nan, nan, inf, nan, false);
      assertCasts(-huge, nan, nan, -inf, nan, false);
    }
    for (boolean saturate : new boolean[] {true, false}) {
      assertCasts(nan, nan, nan, nan, nan, saturate);
      assertCasts(-0.0, -0.0, 0, -0.0, 0, saturate);
      assertCasts(-1e-30, -0.0, 0, -0.0, 0, saturate);
    }
    assertEquals(7.5f, FloatFormats.decodeFloat6e2m3(FloatFormats.encodeFloat6e2m3(inf)));
    assertEquals(-28, FloatFormats.decodeFloat6e3m2(FloatFormats.encodeFloat6e3m2(-30)));
    assertEquals(0.125f, FloatFormats.decodeFloat6e2m3((byte) 1));
    assertEquals(0.0625f, FloatFormats.decodeFloat6e3m2((byte) 1));
    assertEquals(6, FloatFormats.decodeFloat4e2m1(FloatFormats.encodeFloat4e2m1(inf)));
    assertEquals(-6, FloatFormats.decodeFloat4e2m1(FloatFormats.encodeFloat4e2m1(-7)));
    assertEquals(-0f, FloatFormats.decodeFloat4e2m1(FloatFormats.encodeFloat4e2m1(nan)));
  }

  private static void assertCasts(
      double x, double e4m3fn, double e4m3fnuz, double e5m2, double e5m2fnuz, boolean saturate) {
    DoubleUnaryOperator first =
        v -> FloatFormats.decodeFloat8e4m3fn(FloatFormats.encodeFloat8e4m3fn(v, saturate));
    DoubleUnaryOperator second =
        v -> FloatFormats.decodeFloat8e4m3fnuz(FloatFormats.encodeFloat8e4m3fnuz(v, saturate));
    DoubleUnaryOperator third =
        v -> FloatFormats.decodeFloat8e5m2(FloatFormats.encodeFloat8e5m2(v, saturate));
    DoubleUnaryOperator fourth =
        v -> FloatFormats.decodeFloat8e5m2fnuz(FloatFormats.encodeFloat8e5m2fnuz(v, saturate));
    assertEquals(e4m3fn, first.applyAsDouble(x));
    assertEquals(e4m3fnuz, second.applyAsDouble(x));
    assertEquals(e5m2, third.applyAsDouble(x));
    assertEquals(e5m2fnuz, fourth.applyAsDouble(x));
  }

  @Test
  void powersOfTwoRoundAsTold() {
    assertPower(1, 1.1, PowerRounding.DOWN);
    assertPower(2, 1.1, PowerRounding.UP);
    assertPower(1, 1.49, PowerRounding.NEAREST);
    assertPower(2, 1.5, PowerRounding.NEAREST);
    for (PowerRounding rounding : PowerRounding.values()) {
      for (int exponent = -127; exponent <= 127; exponent++) {
        assertPower(Math.scalb(1.0, exponent), Math.scalb(1.0, exponent), rounding);
      }
    }
  }

  private static void assertPower(double expected, double value, PowerRounding rounding) {
    assertEquals(expected, power(value, true, rounding));
    assertEquals(expected, power(value, false, rounding));
  }

  private static float power(double value, boolean saturate, PowerRounding rounding) {
    return FloatFormats.decodeFloat8e8m0(FloatFormats.encodeFloat8e8m0(value, saturate, rounding));
  }

  @Test
  void powersOfTwoEndWhereTheExponentDoes() {
    float nan = Float.NaN;
    for (double small : new double[] {0, Double.MIN_VALUE, 1e-300, 1e-40}) {
      assertEquals(0x1p-127f, power(small, true, PowerRounding.UP));
      assertEquals(nan, power(small, false, PowerRounding.DOWN));
    }
    for (double large : new double[] {0x1.8p127, 1e300, Double.POSITIVE_INFINITY}) {
      assertEquals(0x1p127f, power(large, true, PowerRounding.UP));
      assertEquals(nan, power(large, false, PowerRounding.NEAREST));
    }
    assertEquals(nan, power(-1, true, PowerRounding.UP));
    assertEquals(nan, power(Double.NaN, true, PowerRounding.UP));
  }
}
