package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lrai.certificates.checker.Network.Function;

/** Functions of real numbers, compared with plain series in decimals of more digits. */
class RealFunctionsTest {
  private static final MathContext DIGITS = new MathContext(250);
  private static final BigDecimal SMALL = new BigDecimal("1e-200");

  private static BigDecimal of(int number) {
    return BigDecimal.valueOf(number);
  }

  private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
    return a.divide(b, DIGITS);
  }

  private static BigDecimal exp(BigDecimal x) {
    BigDecimal part = quotient(x.abs(), of(1 << 12));
    BigDecimal term = BigDecimal.ONE;
    BigDecimal sum = term;
    for (int n = 1; term.compareTo(SMALL) > 0; n++) {
      term = quotient(term.multiply(part), of(n));
      sum = sum.add(term);
    }
    BigDecimal power = sum.pow(1 << 12, DIGITS);
    return x.signum() < 0 ? quotient(BigDecimal.ONE, power) : power;
  }

  /** By Newton's method. */
  private static BigDecimal log(BigDecimal x) {
    BigDecimal y = new BigDecimal(Math.log(x.doubleValue()));
    for (int k = 0; k < 5; k++) {
      y = y.add(quotient(x, exp(y))).subtract(BigDecimal.ONE).round(DIGITS);
    }
    return y;
  }

  /** By the alternating series; of {@code 1 / sqrt(pi)} as many digits as are needed. */
  private static BigDecimal erf(BigDecimal x) {
    BigDecimal square = x.multiply(x);
    BigDecimal power = x;
    BigDecimal sum = x;
    for (int n = 1; power.abs().compareTo(SMALL) > 0 || of(n).compareTo(square) < 0; n++) {
      power = quotient(power.multiply(square), of(n)).negate();
      sum = sum.add(quotient(power, of(2 * n + 1)));
    }
    return sum.multiply(quotient(of(2), PI.sqrt(DIGITS)));
  }

  private static final BigDecimal PI =
      new BigDecimal(
          "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803"
              + "4825342117067982148086513282306647093844609550582231725359408128481117450284102701938"
              + "5211055596446229489549303819644288109756659334461284756482337867831652712019091");

  private static BigDecimal sigmoid(BigDecimal x) {
    return quotient(BigDecimal.ONE, BigDecimal.ONE.add(exp(x.negate())));
  }

  private static BigDecimal value(Function function, BigDecimal x) {
    return switch (function) {
      case EXP -> exp(x);
      case LOG -> log(x);
      case TANH -> of(1).subtract(quotient(of(2), of(1).add(exp(x.add(x)))));
      case ERF -> erf(x);
      case SIGMOID -> sigmoid(x);
      case SOFTPLUS -> log(of(1).add(exp(x)));
      case SILU -> x.multiply(sigmoid(x));
      case GELU -> x.multiply(of(1).add(erf(quotient(x, of(2).sqrt(DIGITS))))).divide(of(2));
      default -> throw new IllegalArgumentException("" + function);
    };
  }

  @ParameterizedTest
  @EnumSource(
      value = Function.class,
      names = {"EXP", "LOG", "TANH", "ERF", "SIGMOID", "SOFTPLUS", "SILU", "GELU"})
  void valuesAreHeld(Function function) {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      double size = Math.scalb(1.0, random.nextInt(10) - 6);
      double at = (random.nextDouble() * 2 - 1) * size;
      at = function == Function.LOG ? Math.abs(at) : at;
      at = function == Function.ERF || function == Function.GELU ? at / 2 : at;
      double radius =
          random.nextBoolean() ? 0 : Math.abs(at) * Math.scalb(0.9, -random.nextInt(90));
      Real x = Real.of(at).widened(radius);
      Real value = RealFunctions.value(function, x);
      String what = function + " of " + at + " +- " + radius;
      for (int side = -1; side <= 1; side++) {
        BigDecimal exact = new BigDecimal(at).add(new BigDecimal(radius).multiply(of(side)));
        RealTest.requireHolds(value, value(function, exact), what);
      }
      if (radius == 0) {
        double most = Math.max(1, Math.abs(value.near())) * Real.LAST * 0x1p24;
        assertTrue(value.radius() <= most, () -> what + " is known to " + value.radius());
      }
    }
  }

  @Test
  void valuesFarOut() {
    for (double x : new double[] {15.9, 16, 128, 255.9, 256, 400, 600, 1e30, 0x1p590}) {
      for (Function function : List.of(Function.TANH, Function.ERF, Function.SIGMOID)) {
        Real value = RealFunctions.value(function, Real.of(x));
        assertEquals(1, value.near(), 1e-6, function + " of " + x);
        assertTrue(value.radius() < 0x1p-200 && value.radius() >= 0, function + " of " + x);
        assertTrue(value.least() < 1, function + " of " + x);
      }
      assertEquals(x, RealFunctions.value(Function.GELU, Real.of(x)).near());
      assertEquals(x, RealFunctions.value(Function.SOFTPLUS, Real.of(x)).near(), 1e-6);
      assertEquals(0, RealFunctions.value(Function.SILU, Real.of(-x)).near(), 1e-5);
      Real power = RealFunctions.value(Function.EXP, Real.of(-x));
      assertEquals(Math.exp(-x), power.near(), 1e-20);
    }
    assertEquals(Real.UNKNOWN, RealFunctions.value(Function.EXP, Real.of(600)));
    assertEquals(Real.UNKNOWN, RealFunctions.value(Function.EXP, Real.of(1).widened(2)));
  }

  @Test
  void whatIsUnknownStaysUnknown() {
    for (Function function : Function.values()) {
      assertEquals(
          Double.POSITIVE_INFINITY,
          RealFunctions.value(function, Real.UNKNOWN).radius(),
          function.name());
    }
    assertEquals(Real.UNKNOWN, RealFunctions.value(Function.LOG, Real.of(0.5).widened(0.5)));
    assertEquals(Real.UNKNOWN, RealFunctions.value(Function.LOG, Real.of(-1)));
    assertEquals(Real.UNKNOWN, RealFunctions.value(Function.RECIPROCAL, Real.ZERO));
  }

  @Test
  void pi() {
    RealTest.requireHolds(RealFunctions.PI, PI, "pi");
    assertTrue(RealFunctions.PI.radius() < 0x1p-240);
  }

  /** Slopes of the functions are at most what a radius is multiplied with. */
  @ParameterizedTest
  @EnumSource(
      value = Function.class,
      names = {"TANH", "ERF", "SIGMOID", "SOFTPLUS", "SILU", "GELU"})
  void slopes(Function function) {
    Range slopes = Curve.slopes(function, new Range(-300, 300));
    Real value = RealFunctions.value(function, Real.ZERO.widened(0x1p-20));
    assertTrue(slopes.magnitude() <= value.radius() / 0x1p-20, function + " " + slopes);
  }
}
