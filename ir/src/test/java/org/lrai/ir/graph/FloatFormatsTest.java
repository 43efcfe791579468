package org.lrai.ir.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.ir.type.ElementType;

/** Every bit pattern of the narrow formats, and every boundary between two neighbours. */
final class FloatFormatsTest {
  private static final Set<ElementType> NARROW =
      EnumSet.of(
          ElementType.FLOAT16,
          ElementType.BFLOAT16,
          ElementType.FLOAT8E4M3FN,
          ElementType.FLOAT8E4M3FNUZ,
          ElementType.FLOAT8E5M2,
          ElementType.FLOAT8E5M2FNUZ,
          ElementType.FLOAT6E2M3,
          ElementType.FLOAT6E3M2,
          ElementType.FLOAT4E2M1);

  private static long patterns(ElementType type) {
    return 1L << type.bits();
  }

  private static double decode(ElementType type, long bits) {
    return FloatFormats.decode(type, bits);
  }

  private static long encode(ElementType type, double value) {
    return FloatFormats.encode(type, value, true);
  }

  @Test
  void everyNumberIsEncodedAsItself() {
    for (ElementType type : NARROW) {
      for (long bits = 0; bits < patterns(type); bits++) {
        double value = decode(type, bits);
        if (Double.isFinite(value)) {
          assertEquals(bits, encode(type, value), type.text());
          assertEquals(bits, FloatFormats.encode(type, value, false), type.text());
        }
      }
    }
  }

  @Test
  void patternsCountUpwardAndTheSignIsTheHighestBit() {
    for (ElementType type : NARROW) {
      long sign = patterns(type) / 2;
      for (long bits = 1; bits < sign && Double.isFinite(decode(type, bits)); bits++) {
        assertTrue(decode(type, bits) > decode(type, bits - 1), type.text());
        assertEquals(-decode(type, bits), decode(type, sign | bits), type.text());
      }
    }
  }

  @Test
  void theNearestNumberIsTakenAndTiesGoToEven() {
    for (ElementType type : NARROW) {
      long sign = patterns(type) / 2;
      for (long bits = 0; bits + 1 < sign && Double.isFinite(decode(type, bits + 1)); bits++) {
        double below = decode(type, bits);
        double above = decode(type, bits + 1);
        double middle = (below + above) / 2;
        long even = bits % 2 == 0 ? bits : bits + 1;
        assertEquals(even, encode(type, middle), type.text());
        assertEquals(bits, encode(type, Math.nextDown(middle)), type.text());
        assertEquals(bits + 1, encode(type, Math.nextUp(middle)), type.text());
        long negative = bits == 0 && isUnsignedZero(type) ? 0 : sign | bits;
        assertEquals(negative, encode(type, -Math.nextDown(middle)), type.text());
      }
    }
  }

  private static boolean isUnsignedZero(ElementType type) {
    return type == ElementType.FLOAT8E4M3FNUZ || type == ElementType.FLOAT8E5M2FNUZ;
  }

  /** Largest finite value, the first value that rounds beyond it, what that becomes. */
  @Test
  void overflow() {
    overflow(ElementType.FLOAT16, 65504, 65520, 0x7C00, 0x7C00);
    overflow(ElementType.BFLOAT16, 0x1.FEp127, 0x1.FFp127, 0x7F80, 0x7F80);
    overflow(ElementType.FLOAT8E4M3FN, 448, Math.nextUp(464.0), 0x7E, 0x7F);
    overflow(ElementType.FLOAT8E4M3FNUZ, 240, 248, 0x7F, 0x80);
    overflow(ElementType.FLOAT8E5M2, 57344, 61440, 0x7B, 0x7C);
    overflow(ElementType.FLOAT8E5M2FNUZ, 57344, 61440, 0x7F, 0x80);
    overflow(ElementType.FLOAT6E2M3, 7.5, 8, 0x1F, 0x1F);
    overflow(ElementType.FLOAT6E3M2, 28, 32, 0x1F, 0x1F);
    overflow(ElementType.FLOAT4E2M1, 6, 7, 0x7, 0x7);
  }

  private static void overflow(
      ElementType type, double largest, double beyond, long saturated, long otherwise) {
    assertEquals(largest, decode(type, encode(type, largest)), type.text());
    assertEquals(largest, decode(type, encode(type, Math.nextDown(beyond))), type.text());
    for (double value : new double[] {beyond, 1e300, Double.POSITIVE_INFINITY}) {
      assertEquals(saturated, FloatFormats.encode(type, value, true), type.text());
      assertEquals(otherwise, FloatFormats.encode(type, value, false), type.text());
    }
    long sign = patterns(type) / 2;
    assertEquals(saturated | sign, FloatFormats.encode(type, -beyond, true), type.text());
    assertEquals(otherwise | sign, FloatFormats.encode(type, -beyond, false), type.text());
  }

  @Test
  void notANumberIsKeptWhereThereIsOne() {
    assertEquals(0x7E00, encode(ElementType.FLOAT16, Double.NaN));
    assertEquals(0x7FC0, encode(ElementType.BFLOAT16, Double.NaN));
    assertEquals(0x7FC00000, encode(ElementType.FLOAT32, Double.NaN));
    for (ElementType type : NARROW) {
      double value = decode(type, encode(type, Double.NaN));
      assertTrue(Double.isNaN(value) || (type.bits() < 8 && value == 0));
    }
    assertEquals(0xFF, encode(ElementType.FLOAT8E8M0, Double.NaN));
    // How many patterns are no number: as the formats say.
    assertEquals(2 * 1023, countNaN(ElementType.FLOAT16));
    assertEquals(2 * 127, countNaN(ElementType.BFLOAT16));
    assertEquals(2, countNaN(ElementType.FLOAT8E4M3FN));
    assertEquals(1, countNaN(ElementType.FLOAT8E4M3FNUZ));
    assertEquals(6, countNaN(ElementType.FLOAT8E5M2));
    assertEquals(1, countNaN(ElementType.FLOAT8E5M2FNUZ));
    assertEquals(0, countNaN(ElementType.FLOAT6E2M3));
    assertEquals(0, countNaN(ElementType.FLOAT6E3M2));
    assertEquals(0, countNaN(ElementType.FLOAT4E2M1));
    assertEquals(1, countNaN(ElementType.FLOAT8E8M0));
  }

  private static int countNaN(ElementType type) {
    int count = 0;
    for (long bits = 0; bits < patterns(type); bits++) {
      count += Double.isNaN(decode(type, bits)) ? 1 : 0;
    }
    return count;
  }

  @Test
  void powersOfTwo() {
    ElementType type = ElementType.FLOAT8E8M0;
    for (int bits = 0; bits < 0xFF; bits++) {
      double value = decode(type, bits);
      assertEquals(StrictMath.pow(2, bits - 127), value);
      assertEquals(bits, encode(type, value));
      if (bits < 0xFE) {
        assertEquals(bits, encode(type, Math.nextDown(1.5 * value)));
        assertEquals(bits + 1, encode(type, 1.5 * value));
      }
    }
    assertEquals(0, FloatFormats.encode(type, 0, true));
    assertEquals(0xFF, FloatFormats.encode(type, 0, false));
    assertEquals(0, FloatFormats.encode(type, Double.MIN_VALUE, true));
    assertEquals(0xFE, FloatFormats.encode(type, 1e300, true));
    assertEquals(0xFE, FloatFormats.encode(type, Double.POSITIVE_INFINITY, true));
    assertEquals(0xFF, FloatFormats.encode(type, Double.POSITIVE_INFINITY, false));
    assertEquals(0xFF, FloatFormats.encode(type, -1, true));
  }

  @Test
  void halfPrecisionIsThatOfJava() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      float value = Float.float16ToFloat((short) bits);
      assertEquals(value, (float) decode(ElementType.FLOAT16, bits));
      for (float near : new float[] {value, Math.nextUp(value), value * 1.0004f}) {
        if (!Float.isNaN(near)) {
          assertEquals(Float.floatToFloat16(near) & 0xFFFF, encode(ElementType.FLOAT16, near));
        }
      }
    }
  }

  @Property(tries = 100_000)
  void anyFloatIsRoundedAsByJava(@ForAll int bits) {
    float value = Float.intBitsToFloat(bits);
    if (Float.isNaN(value)) {
      return;
    }
    assertEquals(Float.floatToFloat16(value) & 0xFFFF, encode(ElementType.FLOAT16, value));
    long upper = (bits + 0x7FFFL + ((bits >>> 16) & 1)) >>> 16 & 0xFFFF;
    assertEquals(upper, encode(ElementType.BFLOAT16, value));
    assertEquals(bits & 0xFFFFFFFFL, encode(ElementType.FLOAT32, value));
  }

  @Test
  void doublesAreRoundedOnce() {
    // Through float this would be a tie, and go to the even neighbour below.
    double aboveTie = 1 + 0x1p-11 + 0x1p-40;
    assertEquals(0x3C01, encode(ElementType.FLOAT16, aboveTie));
    assertEquals(0x3C00, encode(ElementType.FLOAT16, 1 + 0x1p-11));
  }
}
