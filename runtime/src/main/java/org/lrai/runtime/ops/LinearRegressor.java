package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Linear functions of the rows of X, in double precision, rounded once.
 *
 * <p>Inputs: X {@code [N, F]} (or {@code [F]}) of any numeric type; coefficients {@code [targets *
 * F]}; intercepts {@code [targets]}, optional, both of a float type. Output: FLOAT {@code [N,
 * targets]}. ONNX LinearRegressor.
 *
 * @param transform what is done with a row of results
 * @param targets number of results
 */
public record LinearRegressor(PostTransform transform, long targets) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("LinearRegressor", inputs);
    LinearScores linear = new LinearScores(in);
    in.require(linear.count() == targets, "coefficients of %d targets", linear.count());
    int rows = LinearScores.rows(in.tensor(0, "X"));
    Tensor y = Tensor.zeros(ElementType.FLOAT, rows, targets);
    for (int row = 0; row < rows; row++) {
      double[] scores = linear.row(row);
      transform.apply(scores);
      for (int k = 0; k < scores.length; k++) {
        y.floats()[row * scores.length + k] = (float) scores[k];
      }
    }
    return new Value[] {y};
  }
}
