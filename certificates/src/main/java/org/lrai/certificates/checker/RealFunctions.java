package org.lrai.certificates.checker;

import org.lrai.certificates.checker.Network.Function;

/**
 * The functions of one number, of {@link Real} numbers: at the center by series and identities,
 * beyond it by the steepest slope. A series ends where all that is left out is below the last term.
 */
final class RealFunctions {
  /** What terms of a series come down to: a few roundings. */
  private static final double END = 16 * Real.LAST;

  private static final Real TWO = Real.of(2);

  /** {@code 16 atan(1/5) - 4 atan(1/239)} (Machin). */
  static final Real PI = inverseTangent(5).scaled(4).minus(inverseTangent(239).scaled(2));

  private static final Real TWO_OVER_ROOT_OF_PI = TWO.dividedBy(PI.root());
  private static final Real ROOT_OF_HALF = Real.of(0.5).root();

  private RealFunctions() {}

  /** All values on a ball. */
  static Real value(Function function, Real x) {
    Real center = x.center();
    return switch (function) {
      case RELU -> x.larger(Real.ZERO);
      case ABS -> x.larger(x.negated());
      case SQRT -> x.root();
      case RECIPROCAL -> Real.ONE.dividedBy(x);
      case EXP -> {
        // exp(c + r) - exp(c) = exp(c) (exp(r) - 1), and exp(r) - 1 < 2 r for r up to 1.
        Real value = exponential(center);
        yield x.radius() <= 1 ? value.widened(2 * value.largest() * x.radius()) : Real.UNKNOWN;
      }
      case LOG -> x.sign() > 0 ? logarithm(center).widened(x.radius() / x.least()) : Real.UNKNOWN;
      case TANH, ERF -> odd(function, center).widened(1.13 * x.radius());
      case SIGMOID -> sigmoid(center).widened(x.radius());
      case SOFTPLUS -> {
        Real growth = exponential(value(Function.ABS, center).negated());
        Real rest = logarithm(Real.ONE.plus(growth));
        yield center.larger(Real.ZERO).plus(rest).widened(x.radius());
      }
      case SILU -> center.times(sigmoid(center)).widened(1.1 * x.radius());
      case GELU -> {
        Real error = value(Function.ERF, center.times(ROOT_OF_HALF));
        yield center.times(Real.ONE.plus(error)).scaled(-1).widened(1.13 * x.radius());
      }
      case SIN, COS, FLOOR, ROUND_EVEN, STEP ->
          Real.of(Ball.of(Curve.values(function, x.ball().range())));
    };
  }

  /** {@code exp(x / 2^k)^(2^k)} with {@code |x / 2^k| <= 1/256}: terms shrink by as much. */
  private static Real exponential(Real x) {
    if (!(x.near() <= 512)) {
      return Real.UNKNOWN;
    }
    if (x.near() <= -Real.PLACES) {
      return Real.ZERO.widened(Real.LAST);
    }
    int halvings = Math.max(0, x.mantissa().bitLength() + x.exponent() + 8);
    Real part = x.scaled(-halvings);
    Real term = Real.ONE;
    Real sum = Real.ONE;
    for (int n = 1; term.magnitude() > END; n++) {
      term = term.times(part).dividedBy(Real.of(n));
      sum = sum.plus(term);
    }
    Real result = sum.widened(term.largest());
    for (int k = 0; k < halvings; k++) {
      result = result.times(result);
    }
    return result;
  }

  /** {@code y + 2 atanh(z)} with y near it and {@code z = (x - exp y) / (x + exp y)}, for x > 0. */
  private static Real logarithm(Real x) {
    Real near = Real.of(StrictMath.log(x.near()));
    Real power = exponential(near);
    Real z = x.minus(power).dividedBy(x.plus(power));
    if (!(z.largest() < 0.5)) {
      return Real.UNKNOWN;
    }
    return near.plus(arcTangent(z, z.times(z)).scaled(1));
  }

  /** {@code x + x s / 3 + x s^2 / 5 + ...} with {@code |s| <= 1/4}. */
  private static Real arcTangent(Real x, Real s) {
    Real power = x;
    Real sum = x;
    for (int n = 3; power.magnitude() > END; n += 2) {
      power = power.times(s);
      sum = sum.plus(power.dividedBy(Real.of(n)));
    }
    return sum.widened(power.largest());
  }

  private static Real inverseTangent(int cotangent) {
    Real x = Real.ONE.dividedBy(Real.of(cotangent));
    return arcTangent(x, x.times(x).negated());
  }

  private static Real sigmoid(Real x) {
    return x.sign() < 0
        ? Real.ONE.minus(sigmoid(x.negated()))
        : Real.ONE.dividedBy(Real.ONE.plus(exponential(x.negated())));
  }

  private static Real odd(Function function, Real x) {
    if (x.sign() < 0) {
      return odd(function, x.negated()).negated();
    }
    return function == Function.TANH ? hyperbolicTangent(x) : error(x);
  }

  /** The hyperbolic tangent for x >= 0; it is within {@code 2 exp(-2 x)} of 1. */
  private static Real hyperbolicTangent(Real x) {
    return 2 * x.near() >= Real.PLACES
        ? Real.ONE.widened(Real.LAST)
        : Real.ONE.minus(TWO.dividedBy(Real.ONE.plus(exponential(x.scaled(1)))));
  }

  /**
   * The error function for x >= 0 by {@code 2 / sqrt(pi) exp(-x^2) sum 2^n x^(2n+1) / (2n+1)!!}, of
   * positive terms; each is below half its predecessor once {@code 4 x^2 < 2n + 3}. It is within
   * {@code exp(-x^2)} of 1.
   */
  private static Real error(Real x) {
    if (x.near() * x.near() >= Real.PLACES) {
      return Real.ONE.widened(Real.LAST);
    }
    Real square = x.times(x);
    Real twice = square.scaled(1);
    Real term = x;
    Real sum = x;
    for (int n = 1; term.magnitude() > END || 2 * twice.largest() >= 2 * n + 1; n++) {
      term = term.times(twice).dividedBy(Real.of(2 * n + 1));
      sum = sum.plus(term);
    }
    Real series = sum.widened(term.largest());
    return series.times(TWO_OVER_ROOT_OF_PI).dividedBy(value(Function.EXP, square));
  }
}
