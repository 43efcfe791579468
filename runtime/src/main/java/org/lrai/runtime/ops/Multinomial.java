package org.lrai.runtime.ops;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Outcomes drawn with given probabilities, by {@link Random#nextDouble}, whose numbers the JDK
 * specifies; each call starts anew from the seed.
 *
 * <p>Input: {@code [N, classes]} of logarithms of probabilities, up to a constant for each row.
 * Output: {@code [N, samples]} of the element type. ONNX Multinomial.
 *
 * @param elementType INT32 or INT64
 * @param samples outcomes for each row
 * @param seed ONNX's attribute, a float, or one chosen at compile time
 */
public record Multinomial(ElementType elementType, long samples, double seed)
    implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Multinomial", inputs);
    Tensor x = in.tensor(0, "input");
    in.requireRank(x, "input", 2);
    int classes = (int) x.dim(1);
    in.require(classes > 0 || x.dim(0) == 0, "input is %s, without classes", x);
    Tensor y = Tensor.zeros(elementType, x.dim(0), samples);
    Elements logarithms = Elements.of(x);
    Elements outcomes = Elements.of(y);
    Random random = Seeds.random(seed);
    double[] upTo = new double[classes];
    for (int row = 0; row < x.dim(0); row++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int c = 0; c < classes; c++) {
        largest = Math.max(largest, logarithms.getDouble(row * classes + c));
      }
      in.require(Double.isFinite(largest), "the largest logarithm of row %d is %s", row, largest);
      double sum = 0;
      for (int c = 0; c < classes; c++) {
        sum += StrictMath.exp(logarithms.getDouble(row * classes + c) - largest);
        upTo[c] = sum;
      }
      for (int sample = 0; sample < samples; sample++) {
        double drawn = random.nextDouble() * sum;
        int outcome = 0;
        while (outcome < classes - 1 && upTo[outcome] <= drawn) {
          outcome++;
        }
        outcomes.setLong(row * (int) samples + sample, outcome);
      }
    }
    return new Value[] {y};
  }
}
