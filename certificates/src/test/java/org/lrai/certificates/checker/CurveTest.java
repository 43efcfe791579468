package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.checker.Network.Function;

class CurveTest {
  private static boolean positive(Function function) {
    return function == Function.SQRT || function == Function.LOG || function == Function.RECIPROCAL;
  }

  @Property(tries = 2000)
  void valuesAndSlopesOnARangeAreEnclosed(@ForAll Function function, @ForAll long seed) {
    Random random = new Random(seed);
    double low = positive(function) ? 1e-3 + 5 * random.nextDouble() : 6 * random.nextGaussian();
    double high = low + Math.pow(10, 2 - 4 * random.nextDouble());
    Range x = new Range(low, high);
    Range values = Curve.values(function, x);
    Range slopes = Curve.slopes(function, x);
    for (int k = 0; k <= 50; k++) {
      double t = low + (high - low) * k / 50;
      double value = Functions.value(function, t);
      double slack = 1e-9 * (1 + Math.abs(value));
      assertTrue(values.low() - slack <= value && value <= values.high() + slack);
      double h = 1e-6 * (1 + Math.abs(t));
      double left = Math.max(low, t - h);
      double right = Math.min(high, t + h);
      double slope =
          (Functions.value(function, right) - Functions.value(function, left)) / (right - left);
      double slopeSlack = 1e-4 * (1 + Math.abs(slope));
      assertTrue(slopes.low() - slopeSlack <= slope && slope <= slopes.high() + slopeSlack);
    }
  }

  /** Enclosures of points are a few ulps wide, so that they cost nothing. */
  @Property(tries = 2000)
  void pointsAreEnclosedTightly(@ForAll Function function, @ForAll long seed) {
    Random random = new Random(seed);
    double x = positive(function) ? 1e-3 + random.nextDouble() : 3 * random.nextGaussian();
    Range value = Curve.value(function, x);
    double exact = Functions.value(function, x);
    assertTrue(value.low() - 1e-11 <= exact && exact <= value.high() + 1e-11);
    assertTrue(value.high() - value.low() <= 1e-12 * (1 + Math.abs(exact)));
  }

  @Test
  void whatIsNotDefinedIsUnknown() {
    assertFalse(Curve.values(Function.SQRT, new Range(-1e-9, 1)).known());
    assertFalse(Curve.values(Function.LOG, new Range(0, 1)).known());
    assertFalse(Curve.values(Function.RECIPROCAL, new Range(-1, 1)).known());
    assertFalse(Curve.values(Function.EXP, new Range(0, 1000)).known());
    assertFalse(Curve.values(Function.TANH, new Range(Double.NaN, 1)).known());
  }
}
