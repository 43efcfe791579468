package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BallTest {
  private static final MathContext DIGITS = new MathContext(200);

  private static void requireHolds(Ball ball, BigDecimal exact) {
    BigDecimal distance = exact.subtract(new BigDecimal(ball.center())).abs();
    assertTrue(distance.compareTo(new BigDecimal(ball.radius())) <= 0, ball + " for " + exact);
  }

  /** One end of what a ball holds. */
  private static BigDecimal end(Ball ball, boolean upper) {
    BigDecimal radius = new BigDecimal(ball.radius());
    return new BigDecimal(ball.center()).add(upper ? radius : radius.negate());
  }

  @Property
  void resultsHoldThoseOfAllNumbers(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double a,
      @ForAll @DoubleRange(min = -1e3, max = 1e3) double largeB,
      @ForAll @DoubleRange(min = 0, max = 1e3) double largeRadius) {
    double b = largeB * 0x1p-40;
    double radius = largeRadius * 0x1p-50;
    Ball x = new Ball(a, radius);
    Ball y = new Ball(b, radius / 7);
    for (boolean left : new boolean[] {false, true}) {
      for (boolean right : new boolean[] {false, true}) {
        BigDecimal u = end(x, left);
        BigDecimal v = end(y, right);
        requireHolds(x.plus(y), u.add(v));
        requireHolds(x.minus(y), u.subtract(v));
        requireHolds(x.times(y), u.multiply(v));
        requireHolds(Ball.of(x.range()), u);
        if (!y.holdsZero()) {
          requireHolds(x.dividedBy(y), u.divide(v, DIGITS));
        }
      }
    }
  }

  @Property
  void productsOfFloatsAreExact(@ForAll float a, @ForAll float b) {
    Ball product = Ball.of(a).times(Ball.of(b));
    assertEquals(0, product.radius());
    requireHolds(product, new BigDecimal(a).multiply(new BigDecimal(b)));
  }

  @Test
  void whatIsDyadicStaysExact() {
    assertTrue(Ball.of(3).dividedBy(Ball.of(4)).isExactly(0.75));
    assertTrue(Ball.of(1).dividedBy(Ball.of(3)).radius() < 1e-15);
  }

  @Test
  void theQuotientByWhatMayBeZeroIsUnknown() {
    assertEquals(Double.POSITIVE_INFINITY, Ball.ONE.dividedBy(new Ball(1e-3, 1e-3)).radius());
  }
}
