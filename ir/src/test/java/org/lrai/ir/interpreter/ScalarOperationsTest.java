package org.lrai.ir.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

final class ScalarOperationsTest {
  private static final List<ElementType> INTEGERS =
      List.of(ElementType.values()).stream().filter(ElementType::isInteger).toList();

  /** The mathematical value behind a wrapped integer. */
  private static BigInteger value(ElementType type, long bits) {
    BigInteger value = BigInteger.valueOf(bits);
    return type == ElementType.UINT64 && bits < 0 ? value.add(BigInteger.TWO.pow(64)) : value;
  }

  private static long wrapped(ElementType type, BigInteger value) {
    return type.wrap(value.longValue());
  }

  @Property
  void integersAreExactUpToWrapAround(@ForAll long left, @ForAll long right) {
    for (ElementType type : INTEGERS) {
      long a = type.wrap(left);
      long b = type.wrap(right);
      BigInteger x = value(type, a);
      BigInteger y = value(type, b);
      assertEquals(wrapped(type, x.add(y)), binary(ScalarOp.ADD, type, a, b));
      assertEquals(wrapped(type, x.subtract(y)), binary(ScalarOp.SUB, type, a, b));
      assertEquals(wrapped(type, x.multiply(y)), binary(ScalarOp.MUL, type, a, b));
      assertEquals(wrapped(type, x.min(y)), binary(ScalarOp.MIN, type, a, b));
      assertEquals(wrapped(type, x.max(y)), binary(ScalarOp.MAX, type, a, b));
      assertEquals(x.compareTo(y) < 0 ? 1 : 0, binary(ScalarOp.LT, type, a, b));
      assertEquals(x.compareTo(y) <= 0 ? 1 : 0, binary(ScalarOp.LE, type, a, b));
      assertEquals(x.equals(y) ? 1 : 0, binary(ScalarOp.EQ, type, a, b));
      assertEquals(wrapped(type, x.negate()), unary(ScalarOp.NEG, type, a));
      assertEquals(wrapped(type, x.abs()), unary(ScalarOp.ABS, type, a));
      assertEquals(x.signum(), unary(ScalarOp.SIGN, type, a));
      assertEquals(wrapped(type, x.not()), unary(ScalarOp.BIT_NOT, type, a));
      checkDivision(type, a, b, x, y);
    }
  }

  private static void checkDivision(ElementType type, long a, long b, BigInteger x, BigInteger y) {
    boolean zero = b == 0;
    assertEquals(
        zero ? 0 : wrapped(type, x.divide(y)),
        binary(ScalarOp.DIV, type, a, b),
        type + " division");
    assertEquals(zero ? 0 : wrapped(type, x.remainder(y)), binary(ScalarOp.REMAINDER, type, a, b));
    BigInteger floorMod = zero ? BigInteger.ZERO : x.mod(y.abs());
    if (y.signum() < 0 && floorMod.signum() != 0) {
      floorMod = floorMod.add(y);
    }
    assertEquals(wrapped(type, floorMod), binary(ScalarOp.MODULO, type, a, b));
  }

  @Property
  void shiftsAndPowersAreExactUpToWrapAround(@ForAll long left, @ForAll byte right) {
    for (ElementType type : INTEGERS) {
      long a = type.wrap(left);
      int count = right & 0x7F;
      BigInteger x = value(type, a);
      boolean inside = count < type.bits();
      assertEquals(
          inside ? wrapped(type, x.shiftLeft(count)) : 0,
          binary(ScalarOp.SHIFT_LEFT, type, a, count));
      assertEquals(
          inside ? wrapped(type, x.shiftRight(count)) : 0,
          binary(ScalarOp.SHIFT_RIGHT, type, a, count));
      assertEquals(wrapped(type, x.pow(count)), binary(ScalarOp.POW, type, a, count));
    }
  }

  @Test
  void negativeExponentsOfIntegersGiveTheReciprocalRoundedTowardZero() {
    assertEquals(1, binary(ScalarOp.POW, ElementType.INT32, 1, -3));
    assertEquals(-1, binary(ScalarOp.POW, ElementType.INT32, -1, -3));
    assertEquals(1, binary(ScalarOp.POW, ElementType.INT32, -1, -4));
    assertEquals(0, binary(ScalarOp.POW, ElementType.INT32, 2, -1));
    assertEquals(0, binary(ScalarOp.POW, ElementType.INT32, 0, -1));
  }

  @Property
  void floatsAreRoundedTowardZeroAndWrapped(@ForAll double x) {
    assertEquals(new BigDecimal(x).toBigInteger().longValue(), FloatOperations.toLong(x));
    assertEquals(0, FloatOperations.toLong(Double.NaN));
    assertEquals(0, FloatOperations.toLong(Double.NEGATIVE_INFINITY));
  }

  @Property
  void unsignedIntegersBecomeTheNearestDouble(@ForAll long bits) {
    assertEquals(
        value(ElementType.UINT64, bits).doubleValue(),
        IntegerOperations.toDouble(ElementType.UINT64, bits));
  }

  @Test
  void remaindersOfFloats() {
    assertEquals(-1, FloatOperations.binary(ScalarOp.REMAINDER).applyAsDouble(-7, 3));
    assertEquals(2, FloatOperations.binary(ScalarOp.MODULO).applyAsDouble(-7, 3));
    assertEquals(-2, FloatOperations.binary(ScalarOp.MODULO).applyAsDouble(7, -3));
    assertEquals(0, FloatOperations.binary(ScalarOp.MODULO).applyAsDouble(6, -3));
    assertEquals(0.5, FloatOperations.binary(ScalarOp.MODULO).applyAsDouble(-5.5, 2));
  }

  @Test
  void notANumberPassesThroughExtrema() {
    for (ScalarOp op : List.of(ScalarOp.MIN, ScalarOp.MAX)) {
      assertTrue(Double.isNaN(FloatOperations.binary(op).applyAsDouble(Double.NaN, 1)));
      assertTrue(Double.isNaN(FloatOperations.binary(op).applyAsDouble(1, Double.NaN)));
    }
  }

  @Test
  void tiesRoundToEven() {
    assertEquals(2, FloatOperations.unary(ScalarOp.ROUND_EVEN).applyAsDouble(2.5));
    assertEquals(4, FloatOperations.unary(ScalarOp.ROUND_EVEN).applyAsDouble(3.5));
    assertEquals(-2, FloatOperations.unary(ScalarOp.ROUND_EVEN).applyAsDouble(-2.5));
  }

  @Test
  void theSignOfBothZerosIsPlusZero() {
    assertEquals(0.0, FloatOperations.unary(ScalarOp.SIGN).applyAsDouble(-0.0));
    assertEquals(0.0, FloatOperations.unary(ScalarOp.SIGN).applyAsDouble(0.0));
    assertEquals(-1.0, FloatOperations.unary(ScalarOp.SIGN).applyAsDouble(-2.0));
    assertTrue(Double.isNaN(FloatOperations.unary(ScalarOp.SIGN).applyAsDouble(Double.NaN)));
  }

  private static long unary(ScalarOp op, ElementType type, long a) {
    return IntegerOperations.unary(op, type).applyAsLong(a);
  }

  private static long binary(ScalarOp op, ElementType type, long a, long b) {
    return IntegerOperations.binary(op, type).applyAsLong(a, b);
  }
}
