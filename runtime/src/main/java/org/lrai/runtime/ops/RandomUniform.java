package org.lrai.runtime.ops;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Numbers drawn evenly from a range, by {@link Random#nextDouble}, whose numbers the JDK specifies;
 * each call starts anew from the seed.
 *
 * <p>Input: the shape, integers of one dim. Output: of the element type. ONNX RandomUniform and
 * RandomUniformLike.
 *
 * @param elementType a float type
 * @param low lower end
 * @param high upper end; reached only by rounding to the element type
 * @param seed ONNX's attribute, a float, or one chosen at compile time
 */
public record RandomUniform(ElementType elementType, double low, double high, double seed)
    implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("RandomUniform", inputs);
    Tensor y = Tensor.zeros(elementType, in.integers(0, "shape"));
    Elements elements = Elements.of(y);
    Random random = Seeds.random(seed);
    for (int i = 0; i < y.size(); i++) {
      elements.setDouble(i, low + (high - low) * random.nextDouble());
    }
    return new Value[] {y};
  }
}
