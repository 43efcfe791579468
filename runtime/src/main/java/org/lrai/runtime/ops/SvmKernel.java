package org.lrai.runtime.ops;

/** The kernel functions of support vector machines. */
public enum SvmKernel {
  /** {@code a . b}. */
  LINEAR,
  /** {@code (gamma * a . b + coef0) ^ degree}. */
  POLY,
  /** {@code exp(-gamma * |a - b|^2)}. */
  RBF,
  /** {@code tanh(gamma * a . b + coef0)}. */
  SIGMOID;

  /** The kernel with its parameters. */
  record Function(SvmKernel kernel, double gamma, double coef0, double degree) {

    /**
     * Its value, in double precision.
     *
     * @param a holds the first vector from {@code fromA} on
     * @param b holds the second vector from {@code fromB} on
     */
    double value(Elements a, int fromA, double[] b, int fromB, int length) {
      double dot = 0;
      double distance = 0;
      for (int i = 0; i < length; i++) {
        double x = a.getDouble(fromA + i);
        double y = b[fromB + i];
        dot += x * y;
        distance += (x - y) * (x - y);
      }
      return switch (kernel) {
        case LINEAR -> dot;
        case POLY -> StrictMath.pow(gamma * dot + coef0, degree);
        case RBF -> StrictMath.exp(-gamma * distance);
        case SIGMOID -> StrictMath.tanh(gamma * dot + coef0);
      };
    }
  }
}
