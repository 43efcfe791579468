package org.lrai.certificates.checker;

import org.lrai.certificates.checker.Network.Function;

/**
 * Values and slopes of the functions of one number, enclosed. Trusts StrictMath's documented errors
 * (1 ulp; 2.5 ulps for tanh) and that its functions are as monotone as these errors allow.
 */
final class Curve {
  /** A turning point is known to 1e-15; what that changes in a value there is below this. */
  private static final double TURNING_ERROR = 1e-12;

  /** How near a turning point counts as inside. */
  private static final double NEAR = 1e-9;

  /** Beyond this, an argument of sin and cos is not reduced here. */
  private static final double LARGEST_ANGLE = 1e6;

  private static final Range UNIT = new Range(0, 1);

  private Curve() {}

  /** All values on a range of arguments. */
  static Range values(Function function, Range x) {
    if (!x.known() || !defined(function, x)) {
      return Range.UNKNOWN;
    }
    Range result = value(function, x.low()).hull(value(function, x.high()));
    for (double turning : turningPoints(function, x)) {
      if (x.low() - NEAR <= turning && turning <= x.high() + NEAR) {
        result = result.hull(value(function, turning).widened(TURNING_ERROR));
      }
    }
    return result;
  }

  /**
   * All values of {@code function(x) - x}, for step functions that stay near their argument;
   * unknown for others.
   */
  static Range rest(Function function) {
    return switch (function) {
      case FLOOR -> new Range(-1, 0);
      case ROUND_EVEN -> new Range(-0.5, 0.5);
      default -> Range.UNKNOWN;
    };
  }

  /**
   * The values of a step function at {@code x + e} less those at x, where both are within a hull;
   * unknown for other functions.
   */
  static Range jumps(Function function, Range hull, Range e) {
    Range jumps =
        switch (function) {
          // floor(x + e) <= floor(x + ceil(e))
          case FLOOR -> new Range(Math.floor(e.low()), Math.ceil(e.high()));
          // Both are at most 1/2 off, and neither function falls.
          case ROUND_EVEN ->
              new Range(
                  e.low() == 0 ? 0 : Outward.addDown(Math.ceil(e.low()), -1),
                  e.high() == 0 ? 0 : Outward.addUp(Math.floor(e.high()), 1));
          case STEP -> new Range(e.low() < 0 ? -1 : 0, e.high() > 0 ? 1 : 0);
          default -> Range.UNKNOWN;
        };
    boolean isClear =
        jumps.known()
            && hull.known()
            && value(function, hull.low()).low() == value(function, hull.high()).low();
    return isClear ? exact(0) : jumps;
  }

  /**
   * All slopes on a range of arguments; at a kink, those of both sides. Step functions have none.
   */
  static Range slopes(Function function, Range x) {
    if (!x.known() || !defined(function, x)) {
      return Range.UNKNOWN;
    }
    Range result = slope(function, x.low()).hull(slope(function, x.high()));
    for (double turning : turningSlopes(function, x)) {
      if (x.low() - NEAR <= turning && turning <= x.high() + NEAR) {
        result = result.hull(slope(function, turning).widened(TURNING_ERROR));
      }
    }
    return result;
  }

  private static boolean defined(Function function, Range x) {
    return switch (function) {
      case SQRT -> x.low() >= 0;
      case LOG -> x.low() > 0;
      case RECIPROCAL -> x.low() > 0 || x.high() < 0;
      case SIN, COS -> x.magnitude() <= LARGEST_ANGLE;
      case RELU, ABS, EXP, TANH, ERF, SIGMOID, SOFTPLUS, SILU, GELU -> true;
      case FLOOR, ROUND_EVEN, STEP -> true;
    };
  }

  /** The value at a point. */
  static Range value(Function function, double x) {
    return switch (function) {
      case RELU -> exact(Math.max(x, 0));
      case ABS -> exact(Math.abs(x));
      case SQRT -> near(StrictMath.sqrt(x), 1).and(positive());
      case RECIPROCAL -> near(1 / x, 1);
      case EXP -> near(StrictMath.exp(x), 2).and(positive());
      case LOG -> near(StrictMath.log(x), 2);
      case SIN -> near(StrictMath.sin(x), 2);
      case COS -> near(StrictMath.cos(x), 2);
      case TANH -> near(StrictMath.tanh(x), 4).and(new Range(-1, 1));
      case ERF -> x < 0 ? negated(erf(-x)) : erf(x);
      case SIGMOID -> near(1 / (1 + StrictMath.exp(-x)), 8).and(UNIT);
      case SOFTPLUS ->
          near(Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x))), 8).and(positive());
      case SILU -> exact(x).times(value(Function.SIGMOID, x));
      case GELU -> exact(x).times(normal(x));
      case FLOOR -> exact(Math.floor(x));
      case ROUND_EVEN -> exact(Math.rint(x));
      case STEP -> exact(x > 0 ? 1 : 0);
    };
  }

  private static Range slope(Function function, double x) {
    return switch (function) {
      case RELU -> exact(x > 0 ? 1 : 0);
      case ABS -> exact(Math.signum(x));
      case SQRT -> value(Function.SQRT, x).times(exact(2)).reciprocal();
      case RECIPROCAL -> {
        Range inverse = value(Function.RECIPROCAL, x);
        yield negated(inverse.times(inverse));
      }
      case EXP -> value(Function.EXP, x);
      case LOG -> value(Function.RECIPROCAL, x);
      case SIN -> value(Function.COS, x);
      case COS -> negated(value(Function.SIN, x));
      case TANH -> {
        Range value = value(Function.TANH, x);
        yield exact(1).minus(value).times(exact(1).plus(value)).and(UNIT);
      }
      case ERF -> density(x).times(exact(2)).times(near(StrictMath.sqrt(2), 1));
      case SIGMOID -> {
        double e = StrictMath.exp(-Math.abs(x));
        yield near(e / ((1 + e) * (1 + e)), 16).and(UNIT);
      }
      case SOFTPLUS -> value(Function.SIGMOID, x);
      case SILU -> {
        Range sigmoid = value(Function.SIGMOID, x);
        Range rest = value(Function.SIGMOID, -x); // 1 - sigmoid(x)
        yield sigmoid.times(exact(1).plus(exact(x).times(rest)));
      }
      case GELU -> normal(x).plus(exact(x).times(gauss(x)));
      case FLOOR, ROUND_EVEN, STEP -> Range.UNKNOWN;
    };
  }

  /** Where a function turns from rising to falling or back. */
  private static double[] turningPoints(Function function, Range x) {
    return switch (function) {
      case ABS -> new double[] {0};
      case SIN -> quarters(x, 1);
      case COS -> quarters(x, 0);
      case SILU -> new double[] {-1.278464542761074};
      case GELU -> new double[] {-0.7517915246935645};
      case RELU, SQRT, RECIPROCAL, EXP, LOG, TANH, ERF, SIGMOID, SOFTPLUS -> new double[0];
      case FLOOR, ROUND_EVEN, STEP -> new double[0];
    };
  }

  /** The same of its slope. */
  private static double[] turningSlopes(Function function, Range x) {
    return switch (function) {
      case TANH, ERF, SIGMOID -> new double[] {0};
      case SIN -> quarters(x, 0);
      case COS -> quarters(x, 1);
      case SILU -> new double[] {-2.399357280520549, 2.399357280520549};
      case GELU -> new double[] {-1.4142135623730951, 1.4142135623730951};
      case RELU, ABS, SQRT, RECIPROCAL, EXP, LOG, SOFTPLUS -> new double[0];
      case FLOOR, ROUND_EVEN, STEP -> new double[0];
    };
  }

  /** Two successive turning points of each kind in a range: {@code (parity / 2 + k) pi}. */
  private static double[] quarters(Range x, int parity) {
    double shift = parity * 0.5;
    double first = Math.floor(x.low() / Math.PI - shift) + shift;
    int count = (int) Math.min(4, Math.ceil((x.high() - x.low()) / Math.PI) + 2);
    double[] points = new double[count];
    for (int i = 0; i < count; i++) {
      points[i] = (first + i) * Math.PI;
    }
    return points;
  }

  /** {@code (1 + erf(x / sqrt 2)) / 2}: the normal distribution. */
  private static Range normal(double x) {
    Range argument = exact(x).times(near(StrictMath.sqrt(0.5), 1));
    return new Range(
            value(Function.ERF, argument.low()).low(), value(Function.ERF, argument.high()).high())
        .plus(exact(1))
        .times(exact(0.5))
        .and(UNIT);
  }

  /** The density of the normal distribution. */
  private static Range gauss(double x) {
    Range exponent = exact(x).times(exact(x)).times(exact(-0.5));
    return new Range(
            value(Function.EXP, exponent.low()).low(), value(Function.EXP, exponent.high()).high())
        .times(near(0.3989422804014327, 1));
  }

  /** {@code exp(-x^2) / sqrt(2 pi)}. */
  private static Range density(double x) {
    Range exponent = negated(exact(x).times(exact(x)));
    return new Range(
            value(Function.EXP, exponent.low()).low(), value(Function.EXP, exponent.high()).high())
        .times(near(0.3989422804014327, 1));
  }

  /**
   * The error function of x >= 0 by the series {@code 2 / sqrt(pi) exp(-x^2) sum 2^n x^(2n+1) /
   * (2n+1)!!}, of positive terms; each is below half its predecessor once {@code 4 x^2 < 2n + 3}.
   */
  private static Range erf(double x) {
    if (x >= 6) {
      return new Range(Math.nextDown(1.0), 1); // 1 - erf(6) = 2.2e-17
    }
    double term = x;
    double sum = x;
    int n = 0;
    while (term > sum * 0x1p-60 || 4 * x * x >= 2 * n + 3) {
      n++;
      term = term * (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    // Term n has at most 4 n + 1 roundings, and the sum n more; what is left out is below the term.
    Range series = near(sum, 6 * n + 4).and(positive());
    Range factor = density(x).times(near(StrictMath.sqrt(2), 1)).times(exact(2));
    return series.times(factor).and(UNIT);
  }

  private static Range positive() {
    return new Range(0, Double.MAX_VALUE);
  }

  private static Range exact(double value) {
    return new Range(value, value);
  }

  private static Range negated(Range range) {
    return new Range(-range.high(), -range.low());
  }

  /** What lies within some ulps, or within what underflow may have taken. */
  private static Range near(double value, int ulps) {
    return new Range(value, value).widened(ulps * Math.ulp(value) + Double.MIN_NORMAL);
  }
}
