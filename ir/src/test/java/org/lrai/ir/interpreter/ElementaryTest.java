package org.lrai.ir.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Expected values: 40-digit arithmetic, rounded to double. */
final class ElementaryTest {

  private static void check(DoubleUnaryOperator function, double x, double expected) {
    double error = Math.abs(function.applyAsDouble(x) - expected);
    assertTrue(error <= 4 * Math.ulp(expected), () -> x + ": off by " + error);
  }

  @Test
  void erf() {
    check(Elementary::erf, 1e-10, 1.1283791670955126e-10);
    check(Elementary::erf, 0.1, 0.1124629160182849);
    check(Elementary::erf, 0.5, 0.5204998778130465);
    check(Elementary::erf, 0.84375, 0.7672256612323416);
    check(Elementary::erf, -0.75, -0.7111556336535151);
    check(Elementary::erf, 1.5, 0.9661051464753108);
    check(Elementary::erf, 2.4999, 0.9995928300996666);
    check(Elementary::erf, 2.5, 0.999593047982555);
    check(Elementary::erf, 2.5001, 0.9995932657565293);
    check(Elementary::erf, 4, 0.9999999845827421);
    check(Elementary::erf, 5.9, 0.9999999999999999);
    check(Elementary::erf, Double.MIN_VALUE, Double.MIN_VALUE);
    assertEquals(1, Elementary.erf(1e300));
    assertEquals(-1, Elementary.erf(Double.NEGATIVE_INFINITY));
    assertEquals(-0.0, Elementary.erf(-0.0));
    assertTrue(Double.isNaN(Elementary.erf(Double.NaN)));
  }

  @Test
  void inverseHyperbolicFunctions() {
    check(Elementary::asinh, 1e-8, 1e-8);
    check(Elementary::asinh, -0.3, -0.29567304756342244);
    check(Elementary::asinh, 1e200, 461.2101657793691);
    check(Elementary::acosh, 1, 0);
    check(Elementary::acosh, 1.0000001, 0.0004472135919037347);
    check(Elementary::acosh, 30, 4.0940666686320855);
    check(Elementary::acosh, 1e200, 461.2101657793691);
    check(Elementary::atanh, 0.3, 0.3095196042031117);
    check(Elementary::atanh, -0.999, -3.8002011672501994);
    assertEquals(Double.POSITIVE_INFINITY, Elementary.atanh(1));
    assertTrue(Double.isNaN(Elementary.acosh(0.5)));
    assertTrue(Double.isNaN(Elementary.atanh(1.5)));
  }

  @Test
  void logisticFunctionsDoNotOverflow() {
    check(Elementary::sigmoid, -40, 4.248354255291589e-18);
    check(Elementary::sigmoid, 1, 0.7310585786300049);
    assertEquals(0, Elementary.sigmoid(-800));
    assertEquals(1, Elementary.sigmoid(800));
    check(Elementary::softplus, -40, 4.248354255291589e-18);
    check(Elementary::softplus, -1, 0.3132616875182228);
    check(Elementary::softplus, 800, 800);
  }

  @Property
  void erfIsOddAndGrows(@ForAll @DoubleRange(min = -7, max = 7) double x) {
    assertEquals(-Elementary.erf(x), Elementary.erf(-x));
    assertTrue(Elementary.erf(x) <= Elementary.erf(x + 1e-6));
  }

  @Property
  void inversesInvert(@ForAll @DoubleRange(min = -0.99, max = 0.99) double x) {
    assertEquals(x, Elementary.atanh(StrictMath.tanh(x)), 1e-15);
    assertEquals(x, Elementary.asinh(StrictMath.sinh(x)), 1e-15);
    assertEquals(Math.abs(x) + 1, Elementary.acosh(StrictMath.cosh(Math.abs(x) + 1)), 1e-15);
  }
}
