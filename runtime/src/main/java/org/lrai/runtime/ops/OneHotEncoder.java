package org.lrai.runtime.ops;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * A row of zeros with a one at the place of each element's category.
 *
 * <p>Inputs: X of any numeric type or STRING; the categories, INT64 (X's numbers are rounded toward
 * zero) or STRING, of one dim. Output: FLOAT, X's shape and a last dim for the categories. ONNX
 * OneHotEncoder.
 *
 * @param zeros an element of no category gives zeros only, else an error
 */
public record OneHotEncoder(boolean zeros) implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("OneHotEncoder", inputs);
    Tensor x = in.tensor(0, "X");
    Tensor categories = in.tensor(1, "cats");
    boolean ofStrings = x.elementType() == ElementType.STRING;
    in.require(
        categories.elementType() == (ofStrings ? ElementType.STRING : ElementType.INT64),
        "the categories are %s, X is %s",
        categories,
        x);
    Map<Object, Integer> places = new HashMap<>();
    for (int i = 0; i < categories.size(); i++) {
      places.put(ofStrings ? categories.strings()[i] : (Object) categories.longs()[i], i);
    }
    long[] shape = Arrays.copyOf(x.shape(), x.rank() + 1);
    shape[x.rank()] = categories.size();
    Tensor y = Tensor.zeros(ElementType.FLOAT, shape);
    Elements elements = Elements.of(x);
    for (int i = 0; i < x.size(); i++) {
      Object element = ofStrings ? x.strings()[i] : (Object) elements.getLong(i);
      Integer place = places.get(element);
      in.require(place != null || zeros, "%s is none of the categories", element);
      if (place != null) {
        y.floats()[i * categories.size() + place] = 1;
      }
    }
    return new Value[] {y};
  }
}
