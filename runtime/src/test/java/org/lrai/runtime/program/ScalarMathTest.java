package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ScalarMathTest {

  /** Arguments with the doubles nearest to the function, computed with 300 bits. */
  private static final double[][] ERF = {
    {1e-300, 1.1283791670955126e-300},
    {1e-09, 1.1283791670955127e-09},
    {0.1, 0.1124629160182849},
    {0.4999, 0.5204119951613866},
    {0.5, 0.5204998778130465},
    {0.8437, 0.7671979750524579},
    {1.0, 0.8427007929497149},
    {1.25, 0.9229001282564583},
    {2.0, 0.9953222650189527},
    {3.5, 0.9999992569016276},
    {5.75, 0.9999999999999996},
    {5.99, 1.0},
  };

  private static final double[][] ASINH = {
    {1e-300, 1e-300},
    {1e-09, 1e-09},
    {0.1, 0.09983407889920756},
    {0.5, 0.48121182505960347},
    {1.0, 0.881373587019543},
    {2.5, 1.6472311463710958},
    {100000.0, 12.206072645555174},
    {300000000.0, 20.21244021318042},
    {1e+300, 691.4686750787737},
  };

  private static final double[][] ACOSH = {
    {1.0, 0.0},
    {1.0000001, 0.0004472135919037347},
    {1.1, 0.4435682543851154},
    {1.5, 0.9624236501192069},
    {2.0, 1.3169578969248168},
    {10.0, 2.993222846126381},
    {100000.0, 12.206072645505174},
    {300000000.0, 20.21244021318042},
    {1e+300, 691.4686750787737},
  };

  private static final double[][] ATANH = {
    {1e-300, 1e-300},
    {1e-09, 1e-09},
    {0.1, 0.10033534773107558},
    {0.5, 0.5493061443340549},
    {0.9, 1.4722194895832204},
    {0.999999, 7.254328619247669},
  };

  @Test
  void functionsThatStrictMathLacksAreAccurate() {
    assertWithinUlps(1, ERF, ScalarMath::erf);
    assertWithinUlps(3, ASINH, ScalarMath::asinh);
    assertWithinUlps(3, ACOSH, ScalarMath::acosh);
    assertWithinUlps(3, ATANH, ScalarMath::atanh);
  }

  private static void assertWithinUlps(int ulps, double[][] table, DoubleUnaryOperator function) {
    for (double[] row : table) {
      double actual = function.applyAsDouble(row[0]);
      assertEquals(row[1], actual, ulps * Math.ulp(row[1]), "at " + row[0]);
    }
  }

  @Property
  void oddFunctionsAreOdd(@ForAll double x) {
    assertEquals(-ScalarMath.erf(x), ScalarMath.erf(-x));
    assertEquals(-ScalarMath.asinh(x), ScalarMath.asinh(-x));
    assertEquals(-ScalarMath.atanh(x), ScalarMath.atanh(-x));
  }

  @Test
  void erfIsContinuousWhereItsPiecesMeet() {
    for (double x = 0.5; x <= 6; x += 0.25) {
      assertEquals(ScalarMath.erf(Math.nextDown(x)), ScalarMath.erf(x), 2 * Math.ulp(1.0));
    }
  }

  @Test
  void specialArguments() {
    double inf = Double.POSITIVE_INFINITY;
    List<DoubleUnaryOperator> functions =
        List.of(
            ScalarMath::erf,
            ScalarMath::asinh,
            ScalarMath::acosh,
            ScalarMath::atanh,
            ScalarMath::sigmoid,
            ScalarMath::softplus,
            ScalarMath::silu,
            ScalarMath::gelu,
            ScalarMath::sign,
            ScalarMath::roundEven);
    for (DoubleUnaryOperator function : functions) {
      assertTrue(Double.isNaN(function.applyAsDouble(Double.NaN)));
    }
    assertEquals(-1, ScalarMath.erf(-inf));
    assertEquals(-0.0, ScalarMath.erf(-0.0));
    assertEquals(-inf, ScalarMath.asinh(-inf));
    assertEquals(-0.0, ScalarMath.asinh(-0.0));
    assertEquals(inf, ScalarMath.acosh(inf));
    assertTrue(Double.isNaN(ScalarMath.acosh(0.999)));
    assertTrue(Double.isNaN(ScalarMath.acosh(-inf)));
    assertEquals(-inf, ScalarMath.atanh(-1.0));
    assertTrue(Double.isNaN(ScalarMath.atanh(1.001)));
    assertEquals(0, ScalarMath.sigmoid(-inf));
    assertEquals(1, ScalarMath.sigmoid(inf));
    assertEquals(inf, ScalarMath.softplus(inf));
    assertEquals(0, ScalarMath.softplus(-inf));
    assertEquals(inf, ScalarMath.silu(inf));
    assertEquals(-0.0, ScalarMath.silu(-inf));
    assertEquals(inf, ScalarMath.gelu(inf));
    assertEquals(-0.0, ScalarMath.gelu(-inf));
    assertEquals(0.841344746068543, ScalarMath.gelu(1.0), 1e-15);
    assertEquals(-0.268941421369995, ScalarMath.silu(-1.0), 1e-15);
  }

  @Test
  void smallValuesOfSigmoidAndSoftplusKeepTheirDigits() {
    assertEquals(StrictMath.exp(-700), ScalarMath.sigmoid(-700.0), 1e-315);
    assertEquals(StrictMath.exp(-700), ScalarMath.softplus(-700.0), 1e-315);
    assertEquals(1000, ScalarMath.softplus(1000.0));
    assertEquals(Math.log(2), ScalarMath.softplus(0.0), 1e-16);
  }

  @Property
  void floatsAreRoundedOnce(@ForAll @DoubleRange(min = -90, max = 90) double argument) {
    float x = (float) argument;
    assertEquals((float) StrictMath.exp((double) x), ScalarMath.exp(x));
    assertEquals((float) StrictMath.tanh((double) x), ScalarMath.tanh(x));
    assertEquals((float) ScalarMath.erf((double) x), ScalarMath.erf(x));
    assertEquals((float) Math.sqrt(Math.abs(x)), ScalarMath.sqrt(Math.abs(x)));
  }

  @Test
  void signAndRounding() {
    assertEquals(0, ScalarMath.sign(-0.0f), 0.0f);
    assertEquals(-1, ScalarMath.sign(-1e-40f));
    assertEquals(2, ScalarMath.roundEven(2.5f));
    assertEquals(-4, ScalarMath.roundEven(-3.5));
    assertEquals(-0.0, ScalarMath.roundEven(-0.3));
  }

  @Test
  void moduloHasTheSignOfTheDivisor() {
    assertEquals(2, ScalarMath.modulo(-7f, 3f));
    assertEquals(-2, ScalarMath.modulo(7.0, -3.0));
    assertEquals(0.0, ScalarMath.modulo(-6.0, 3.0));
    assertEquals(-0.0, ScalarMath.modulo(6.0, -3.0));
    assertTrue(Double.isNaN(ScalarMath.modulo(1.0, 0.0)));
  }
}
