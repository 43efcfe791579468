package org.lrai.runtime.ops;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Zeros and ones, a one with the probability that the input gives; drawn by {@link
 * Random#nextDouble}, whose numbers the JDK specifies; each call starts anew from the seed.
 *
 * <p>Input: probabilities, of a float type. Output: of the element type and the same shape. ONNX
 * Bernoulli.
 *
 * @param elementType of the output
 * @param seed ONNX's attribute, a float, or one chosen at compile time
 */
public record Bernoulli(ElementType elementType, double seed) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("Bernoulli", inputs);
    Tensor x = in.tensor(0, "input");
    Tensor y = Tensor.zeros(elementType, x.shape());
    Elements probabilities = Elements.of(x);
    Elements elements = Elements.of(y);
    Random random = Seeds.random(seed);
    for (int i = 0; i < y.size(); i++) {
      double probability = probabilities.getDouble(i);
      in.require(probability >= 0 && probability <= 1, "%s is no probability", probability);
      elements.setLong(i, random.nextDouble() < probability ? 1 : 0);
    }
    return new Value[] {y};
  }
}
