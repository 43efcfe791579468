package org.lrai.verifier.elementary;

import java.util.function.DoubleUnaryOperator;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;

/**
 * A function in double precision, for arguments that are floats.
 *
 * @param relativeError how far its value may be from the exact one, relative to that
 */
record Reference(DoubleUnaryOperator function, double relativeError) {
  /** At most the distance of neighbouring doubles, relative to their size. */
  private static final double ULP = 0x1p-52;

  private static final double SQRT_HALF = StrictMath.sqrt(0.5);
  private static final double TWO_OVER_SQRT_PI = 1.1283791670955126;

  /**
   * The reference for a function named as in {@link ElementaryFunctions#all}. The errors of {@link
   * StrictMath} are those documented at {@link Math}: 1 ulp for exp, log, log1p, sin and cos, 2.5
   * ulp for tanh.
   */
  static Reference of(String name) {
    return switch (name) {
      case "exp" -> new Reference(StrictMath::exp, ULP);
      case "log" -> new Reference(StrictMath::log, ULP);
      case "sin" -> new Reference(StrictMath::sin, ULP);
      case "cos" -> new Reference(StrictMath::cos, ULP);
      case "tanh" -> new Reference(StrictMath::tanh, 2.5 * ULP);
      case "sigmoid" -> new Reference(Reference::sigmoid, 4 * ULP);
      case "silu" -> new Reference(x -> isLowest(x) ? 0 : x * sigmoid(x), 5 * ULP);
      case "softplus" -> new Reference(Reference::softplus, 4 * ULP);
      case "erf" -> new Reference(Reference::erf, 2 * ComplementaryError.RELATIVE_ERROR);
      // The argument of erfc, at most END, has two roundings: 2 END^2 times 1 ulp.
      case "gelu" -> new Reference(Reference::gelu, ComplementaryError.RELATIVE_ERROR + 224 * ULP);
      case "pow(x, -2.0)" -> new Reference(x -> 1 / (x * x), ULP);
      case "pow(x, -1.0)" -> new Reference(x -> 1 / x, ULP);
      case "pow(x, -0.5)" ->
          new Reference(x -> isLowest(x) ? 0 : 1 / StrictMath.sqrt(x + 0.0), 2 * ULP);
      case "pow(x, 0.5)" -> new Reference(x -> StrictMath.sqrt(isLowest(x) ? -x : x), ULP);
      case "pow(x, 1.0)" -> new Reference(x -> x, 0);
      case "pow(x, 1.5)" -> new Reference(x -> isLowest(x) ? -x : x * StrictMath.sqrt(x), 2 * ULP);
      case "pow(x, 2.0)" -> new Reference(x -> x * x, ULP);
      case "pow(x, 3.0)" -> new Reference(x -> x * x * x, ULP);
      case "pow(x, 4.0)" -> new Reference(x -> (x * x) * (x * x), ULP);
      default -> throw new IllegalArgumentException("no reference for " + name);
    };
  }

  private static boolean isLowest(double x) {
    return x == Double.NEGATIVE_INFINITY;
  }

  /** exp (1 ulp), a sum and a quotient (half an ulp each). */
  private static double sigmoid(double x) {
    double e = StrictMath.exp(-Math.abs(x));
    return (x >= 0 ? 1 : e) / (1 + e);
  }

  /** exp and log1p (1 ulp each; log1p enlarges no relative error) and a sum of positive terms. */
  private static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  /** Below 1/2 by the power series, whose terms alternate and fall at least fourfold. */
  private static double erf(double x) {
    double t = Math.abs(x);
    if (t >= 0.5) {
      return Math.copySign(1 - ComplementaryError.of(t), x);
    }
    double square = x * x;
    double sum = 0;
    for (int n = ERF_SERIES.length - 1; n >= 0; n--) {
      sum = sum * square + ERF_SERIES[n];
    }
    return x * sum;
  }

  private static final double[] ERF_SERIES = new double[14];

  static {
    double factor = TWO_OVER_SQRT_PI; // (-1)^n 2/sqrt(pi) / n!
    for (int n = 0; n < ERF_SERIES.length; n++) {
      ERF_SERIES[n] = factor / (2 * n + 1);
      factor /= -(n + 1);
    }
  }

  private static double gelu(double x) {
    if (isLowest(x)) {
      return 0;
    }
    double tail = ComplementaryError.of(Math.abs(x) * SQRT_HALF) / 2;
    return x * (x < 0 ? tail : 1 - tail);
  }
}
