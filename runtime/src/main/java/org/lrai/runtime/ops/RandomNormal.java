package org.lrai.runtime.ops;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Numbers drawn from a normal distribution, by {@link Random#nextGaussian}, whose numbers the JDK
 * specifies; each call starts anew from the seed.
 *
 * <p>Input: the shape, integers of one dim. Output: of the element type. ONNX RandomNormal and
 * RandomNormalLike.
 *
 * @param elementType a float type
 * @param mean of the distribution
 * @param scale its standard deviation
 * @param seed ONNX's attribute, a float, or one chosen at compile time
 */
public record RandomNormal(ElementType elementType, double mean, double scale, double seed)
    implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("RandomNormal", inputs);
    Tensor y = Tensor.zeros(elementType, in.integers(0, "shape"));
    Elements elements = Elements.of(y);
    Random random = Seeds.random(seed);
    for (int i = 0; i < y.size(); i++) {
      elements.setDouble(i, mean + scale * random.nextGaussian());
    }
    return new Value[] {y};
  }
}
