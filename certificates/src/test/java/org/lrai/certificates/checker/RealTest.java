package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Operations on real numbers hold every result, compared with exact decimals. */
class RealTest {
  private static final MathContext DIGITS = new MathContext(400);
  private static final int TRIES = 4000;

  private final Random random = new Random(11);

  static BigDecimal power(int exponent) {
    BigDecimal power = new BigDecimal(BigInteger.TWO.pow(Math.abs(exponent)));
    return exponent >= 0 ? power : BigDecimal.ONE.divide(power);
  }

  static BigDecimal center(Real x) {
    return new BigDecimal(x.mantissa()).multiply(power(x.exponent()));
  }

  static void requireHolds(Real x, BigDecimal exact, Object what) {
    if (x.radius() <= Double.MAX_VALUE) {
      BigDecimal distance = exact.subtract(center(x)).abs();
      assertTrue(
          distance.compareTo(new BigDecimal(x.radius())) <= 0,
          () ->
              what + ": off by " + distance.round(MathContext.DECIMAL32) + ", held " + x.radius());
    }
  }

  private static BigDecimal end(Real x, int side) {
    return center(x).add(new BigDecimal(x.radius()).multiply(BigDecimal.valueOf(side)));
  }

  /** A number of any size and precision, with the exact ones among them. */
  private Real number() {
    BigInteger mantissa = new BigInteger(random.nextInt(300), random);
    int exponent = random.nextInt(400) - 300 - mantissa.bitLength() / 2;
    double radius =
        random.nextInt(3) == 0 ? 0 : Math.scalb(random.nextDouble(), -random.nextInt(256));
    Real x =
        random.nextInt(4) == 0
            ? Real.of(Math.scalb(random.nextInt(64) - 32.0, random.nextInt(1000) - 800))
            : new Real(random.nextBoolean() ? mantissa : mantissa.negate(), exponent, 0);
    return x.isExact() ? x.widened(radius) : number();
  }

  /** Of digits that are dropped, zeros change nothing. */
  @Test
  void whatEndsBeforeTheLastPlaceStaysExact() {
    Real half = new Real(BigInteger.TWO.pow(Real.PLACES - 1), -Real.PLACES, 0);

    assertTrue(half.times(half).minus(Real.of(0.25)).isZero());
    assertTrue(Real.ZERO.minus(Real.of(0.0)).isZero());
    assertFalse(half.times(new Real(BigInteger.ONE, -Real.PLACES, 0)).isExact());
  }

  @Test
  void resultsHoldThoseOfAllNumbers() {
    int known = 0;
    for (int i = 0; i < TRIES; i++) {
      Real x = number();
      Real y = random.nextInt(8) == 0 ? x : number();
      List<Object> what = List.of(x, y);
      for (int left = -1; left <= 1; left++) {
        BigDecimal u = end(x, left);
        requireHolds(x.ball(), u, what);
        requireHolds(x.negated(), u.negate(), what);
        requireHolds(x.scaled(-7), u.multiply(power(-7)), what);
        assertTrue(new BigDecimal(x.largest()).compareTo(u.abs()) >= 0, () -> what + " largest");
        assertTrue(new BigDecimal(x.least()).compareTo(u.abs()) <= 0, () -> what + " least");
        assertTrue(x.sign() == 0 || x.sign() == u.signum(), () -> what + " sign");
        if (x.sign() > 0) {
          requireHolds(x.root(), u.sqrt(DIGITS), what);
        }
        for (int right = -1; right <= 1; right++) {
          BigDecimal v = end(y, right);
          requireHolds(x.plus(y), u.add(v), what);
          requireHolds(x.minus(y), u.subtract(v), what);
          requireHolds(x.times(y), u.multiply(v), what);
          requireHolds(x.larger(y), u.max(v), what);
          if (y.sign() != 0) {
            requireHolds(x.dividedBy(y), u.divide(v, DIGITS), what);
            known += x.dividedBy(y).radius() <= Double.MAX_VALUE ? 1 : 0;
          }
        }
      }
    }
    assertTrue(known > TRIES, "too few results to tell");
  }

  private static void requireHolds(Ball ball, BigDecimal exact, Object what) {
    BigDecimal distance = exact.subtract(new BigDecimal(ball.center())).abs();
    assertTrue(distance.compareTo(new BigDecimal(ball.radius())) <= 0, () -> what + " as " + ball);
  }

  @Test
  void resultsHaveTheirDigits() {
    Real third = Real.ONE.dividedBy(Real.of(3));
    assertTrue(third.radius() <= 2 * Real.LAST);
    assertTrue(third.times(third).plus(third).radius() <= 8 * Real.LAST);
    assertTrue(Real.of(2).root().radius() <= 2 * Real.LAST);
  }

  @Test
  void whatIsDyadicStaysExact() {
    assertEquals(0.75, Real.of(3).dividedBy(Real.of(4)).near());
    assertTrue(Real.of(3).dividedBy(Real.of(4)).isExact());
    assertTrue(Real.of(2.25).root().isExact());
    assertTrue(Real.of(0x1.fffffep-40).times(Real.of(-0x1.fffffep-40)).isExact());
    assertTrue(Real.of(0x1p99).minus(Real.of(0x1p-99)).isExact());
    assertTrue(Real.of(0x1p-200).ball().isExactly(0x1p-200));
  }

  @Test
  void unknownStaysUnknown() {
    Real half = Real.of(0.5);
    Real unknown = Real.UNKNOWN;
    for (Real x :
        List.of(
            Real.of(Double.NaN),
            Real.of(Double.NEGATIVE_INFINITY),
            Real.of(0x1p600),
            Real.ONE.widened(Double.NaN),
            unknown.plus(half),
            half.minus(unknown),
            unknown.times(Real.ZERO),
            Real.ZERO.times(unknown),
            unknown.dividedBy(half),
            Real.ZERO.dividedBy(unknown),
            half.dividedBy(Real.ZERO),
            half.dividedBy(half.widened(0.5)),
            Real.of(-1).root(),
            half.widened(0.5).root(),
            unknown.root(),
            unknown.larger(half),
            half.larger(unknown),
            unknown.scaled(-900),
            unknown.negated(),
            Real.of(0x1p400).times(Real.of(0x1p400)))) {
      assertEquals(Double.POSITIVE_INFINITY, x.radius());
      assertFalse(x.isExact());
      assertEquals(0, x.sign());
      assertEquals(Double.POSITIVE_INFINITY, x.ball().radius());
    }
    assertSame(half, half.widened(0));
  }
}
