package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * A support vector machine for one number, in double precision, rounded once.
 *
 * <p>Inputs: X {@code [N, F]} of any numeric type; support vectors {@code [supports * F]}; their
 * coefficients, one each (without support vectors: {@code F}, of a linear function); rho, one
 * element; all of a float type. Output: FLOAT {@code [N, 1]}. ONNX SVMRegressor.
 *
 * @param kernel the kernel function
 * @param gamma its parameter
 * @param coef0 its parameter
 * @param degree its parameter
 * @param transform what is done with the result
 * @param supports number of support vectors; 0: a linear function
 * @param oneClass the result is 1 if it is over 0, else -1
 */
public record SvmRegressor(
    SvmKernel kernel,
    double gamma,
    double coef0,
    double degree,
    PostTransform transform,
    long supports,
    boolean oneClass)
    implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("SVMRegressor", inputs);
    Tensor x = in.tensor(0, "X");
    in.requireRank(x, "X", 2);
    int features = (int) x.dim(1);
    double[] coefficients = in.numbers(2, "coefficients");
    double[] vectors = supports > 0 ? in.numbers(1, "support_vectors") : coefficients;
    double[] rho = in.numbers(3, "rho");
    int count = (int) Math.max(supports, 1);
    in.require(rho.length >= 1, "rho is empty");
    in.require(
        vectors.length == count * features
            && coefficients.length == (supports > 0 ? count : features),
        "%d numbers of support vectors and %d coefficients for %d features",
        vectors.length,
        coefficients.length,
        features);
    SvmKernel.Function function =
        new SvmKernel.Function(supports > 0 ? kernel : SvmKernel.LINEAR, gamma, coef0, degree);
    Elements from = Elements.of(x);
    Tensor y = Tensor.zeros(ElementType.FLOAT, x.dim(0), 1);
    for (int row = 0; row < x.dim(0); row++) {
      double sum = 0;
      for (int k = 0; k < count; k++) {
        double weight = supports > 0 ? coefficients[k] : 1;
        sum += weight * function.value(from, row * features, vectors, k * features, features);
      }
      sum += rho[0];
      double[] score = {oneClass ? (sum > 0 ? 1 : -1) : sum};
      transform.apply(score);
      y.floats()[row] = (float) score[0];
    }
    return new Value[] {y};
  }
}
