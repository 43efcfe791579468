package org.lrai.certificates.checker;

import org.lrai.certificates.checker.Network.Function;

/** Values of functions in double precision, by other formulas than those of the checker. */
final class Functions {
  private Functions() {}

  static double value(Function function, double x) {
    return switch (function) {
      case RELU -> x > 0 ? x : 0;
      case ABS -> x < 0 ? -x : x;
      case SQRT -> Math.sqrt(x);
      case RECIPROCAL -> 1 / x;
      case EXP -> Math.exp(x);
      case LOG -> Math.log(x);
      case SIN -> Math.sin(x);
      case COS -> Math.cos(x);
      case TANH -> 1 - 2 / (Math.exp(2 * x) + 1);
      case ERF -> erf(x);
      case SIGMOID -> 0.5 * (1 + Math.tanh(x / 2));
      case SOFTPLUS -> x > 0 ? x + Math.log(1 + Math.exp(-x)) : Math.log(1 + Math.exp(x));
      case SILU -> x / (1 + Math.exp(-x));
      case GELU -> 0.5 * x * (1 + erf(x / Math.sqrt(2)));
      case FLOOR -> -Math.ceil(-x);
      case ROUND_EVEN -> (x + 0x1.8p52) - 0x1.8p52;
      case STEP -> Math.max(Math.signum(x), 0);
    };
  }

  /** By Simpson's rule on the defining integral: to about 1e-13. */
  static double erf(double x) {
    double end = Math.min(Math.abs(x), 7);
    int steps = 2000;
    double h = end / steps;
    double sum = 1 + Math.exp(-end * end);
    for (int k = 1; k < steps; k++) {
      double t = k * h;
      sum += (k % 2 == 1 ? 4 : 2) * Math.exp(-t * t);
    }
    return Math.signum(x) * 2 / Math.sqrt(Math.PI) * sum * h / 3;
  }
}
