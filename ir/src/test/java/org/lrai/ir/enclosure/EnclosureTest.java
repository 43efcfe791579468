package org.lrai.ir.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Arithmetic, compared with exact decimals. */
final class EnclosureTest {
  private static final MathContext DIGITS = new MathContext(400);

  /** A sum of two doubles of any magnitude, often of few digits; sometimes with a radius. */
  private static Enclosure random(Random random, int exponents) {
    double high = number(random, exponents);
    double low = high == 0 || random.nextInt(3) == 0 ? 0 : number(random, 1) * Math.ulp(high) / 2;
    double radius = random.nextInt(4) == 0 ? Math.abs(number(random, 1)) * Math.ulp(high) : 0;
    return Enclosure.of(high).plus(Enclosure.of(low)).widened(radius);
  }

  private static Enclosure near(double high, double low, double radius) {
    return Enclosure.of(high).plus(Enclosure.of(low)).widened(radius);
  }

  private static double number(Random random, int exponents) {
    double digits =
        random.nextBoolean() ? random.nextInt(-9, 10) / 8.0 : 2 * random.nextDouble() - 1;
    return Math.scalb(digits, random.nextInt(-exponents, exponents + 1));
  }

  /** A number of an enclosure: its center, or one of its ends. */
  private static BigDecimal element(Random random, Enclosure x) {
    BigDecimal radius = new BigDecimal(x.radius());
    return x.exactCenter().add(radius.multiply(new BigDecimal(random.nextInt(-1, 2))));
  }

  private static void assertHolds(Enclosure x, BigDecimal number) {
    if (x.radius() <= Double.MAX_VALUE) {
      BigDecimal distance = x.exactCenter().subtract(number).abs();
      assertTrue(distance.compareTo(new BigDecimal(x.radius())) <= 0, () -> x + ": " + number);
    }
  }

  private static void assertTight(Enclosure result, double scale) {
    assertTrue(result.radius() <= 0x1p-189 * scale + 0x1p-990, result::toString);
  }

  @Property(tries = 3000)
  void operationsHoldWhatTheyMean(@ForAll long seed) {
    Random random = new Random(seed);
    int exponents = random.nextInt(3) == 0 ? 700 : 40;
    Enclosure a = random(random, exponents);
    Enclosure b = random(random, exponents);
    BigDecimal x = element(random, a);
    BigDecimal y = element(random, b);
    assertHolds(a.plus(b), x.add(y));
    assertHolds(a.minus(b), x.subtract(y));
    assertHolds(a.times(b), x.multiply(y));
    assertHolds(a.larger(b), x.max(y));
    assertHolds(a.smaller(b), x.min(y));
    assertHolds(a.magnitude(), x.abs());
    double farthest = a.farthest(b.near());
    BigDecimal distance = x.subtract(new BigDecimal(b.near())).abs();
    assertTrue(
        !(farthest < Double.POSITIVE_INFINITY)
            || distance.compareTo(new BigDecimal(farthest)) <= 0);
    int power = random.nextInt(-9, 10);
    assertHolds(a.scaled(power), x.multiply(new BigDecimal(Math.scalb(1.0, power))));
    Enclosure quotient = a.dividedBy(b);
    if (quotient.radius() <= Double.MAX_VALUE) {
      // |q y - x| <= r |y|: the quotient itself has no end.
      BigDecimal rest = quotient.exactCenter().multiply(y).subtract(x).abs();
      BigDecimal most = new BigDecimal(quotient.radius()).multiply(y.abs());
      assertTrue(rest.compareTo(most) <= 0, () -> a + " / " + b + " = " + quotient);
    }
    if (x.signum() >= 0) {
      assertHolds(a.root(), x.sqrt(DIGITS));
    }
  }

  @Property(tries = 1000)
  void resultsHaveSixtyDigits(@ForAll long seed) {
    Random random = new Random(seed);
    Enclosure a = random(random, 40).center();
    Enclosure b = random(random, 40).center();
    assertTight(a.plus(b), a.largest() + b.largest());
    assertTight(a.times(b), a.largest() * b.largest());
    if (!b.isZero()) {
      assertTight(a.dividedBy(b), a.largest() / b.least());
    }
    assertTight(a.magnitude().root(), Math.sqrt(a.largest()));
  }

  @Test
  void whatIsNotRoundedIsExact() {
    Enclosure sum = Enclosure.of(0x1p60).plus(Enclosure.ONE);
    assertEquals(Enclosure.of((1L << 60) + 1), sum);
    assertEquals(Enclosure.ONE, sum.minus(Enclosure.of(0x1p60)));
    assertEquals(Enclosure.of(1.5), Enclosure.of(6.0).dividedBy(Enclosure.of(4.0)));
    assertEquals(Enclosure.of(1.5), Enclosure.of(2.25).root());
    assertEquals(new BigDecimal(Long.MAX_VALUE), Enclosure.of(Long.MAX_VALUE).exactCenter());
    assertEquals(new BigDecimal(Long.MIN_VALUE), Enclosure.of(Long.MIN_VALUE).exactCenter());
    assertEquals(new BigDecimal("18446744073709551615"), Enclosure.ofUnsigned(-1).exactCenter());
    assertFalse(Enclosure.ONE.dividedBy(Enclosure.of(3.0)).isExact());
  }

  @Test
  void whatHasNoValueIsUnknown() {
    Enclosure aroundZero = Enclosure.of(1e-20).widened(1e-10);
    assertEquals(Enclosure.UNKNOWN, Enclosure.ONE.dividedBy(aroundZero));
    assertEquals(Enclosure.UNKNOWN, aroundZero.root());
    assertEquals(Enclosure.UNKNOWN, Enclosure.of(1e200).times(Enclosure.of(1e200)));
    assertEquals(Double.POSITIVE_INFINITY, Enclosure.UNKNOWN.farthest(0));
    assertEquals(Double.POSITIVE_INFINITY, Enclosure.of(Double.NaN).farthest(0));
    assertEquals(Double.POSITIVE_INFINITY, Enclosure.ONE.farthest(Double.NaN));
  }

  @Test
  void infinitiesAreExact() {
    Enclosure least = Enclosure.of(Double.NEGATIVE_INFINITY);
    assertEquals(least, least.plus(Enclosure.UNKNOWN));
    assertEquals(Enclosure.UNKNOWN, least.times(Enclosure.UNKNOWN));
    assertEquals(Enclosure.ONE, least.larger(Enclosure.ONE));
    assertEquals(0, least.farthest(Double.NEGATIVE_INFINITY));
    assertTrue(least.minus(least).isNaN());
  }

  @Test
  void stepsThatAreNotClearAreNotTaken() {
    Enclosure tie = Enclosure.of(2.5).widened(1e-25);
    assertThrows(UndecidedException.class, () -> tie.compare(Enclosure.of(2.5)));
    assertEquals(1, tie.compare(Enclosure.of(2.4)));
    assertThrows(
        UndecidedException.class, () -> Enclosure.ZERO.widened(1e-300).compare(Enclosure.ZERO));
    assertEquals(Enclosure.of(2.0), Steps.roundEven(Enclosure.of(2.5)));
    assertEquals(Enclosure.of(4.0), Steps.roundEven(Enclosure.of(3.5)));
    assertEquals(Enclosure.of(3.0), Steps.roundEven(near(2.5, 1e-30, 1e-31)));
    assertTrue(Steps.roundEven(tie).radius() >= 1);
    assertEquals(Enclosure.of(2.0), Steps.floor(tie));
    assertEquals(Enclosure.of(2.0), Steps.floor(near(3, -1e-30, 1e-31)));
    assertTrue(Steps.floor(near(3, -1e-30, 1e-29)).radius() >= 1);
    assertEquals(-2, Steps.toLong(Enclosure.of(-2.75)));
    assertEquals(0, Steps.toLong(Enclosure.ZERO.widened(0.5)));
    assertThrows(UndecidedException.class, () -> Steps.toLong(Enclosure.of(3.0).widened(1e-20)));
    assertEquals(1L << 40, Steps.toLong(Enclosure.of(0x1p90).plus(Enclosure.of(0x1p40))));
  }

  @Test
  void distancesAreNotBelowAnyInIt() {
    assertTrue(Enclosure.of(1.0).widened(0.25).farthest(3) >= 2.25);
    assertEquals(0, Enclosure.of(3.0).farthest(3));
    assertEquals(4, Enclosure.of(3.0).farthest(-1));
    assertEquals(Math.nextUp(Math.nextUp(1.0)), near(2, -1e-30, 1e-29).farthest(1));
    assertTrue(near(1, 1e-20, 0).farthest(1) >= 1e-20);
  }
}
