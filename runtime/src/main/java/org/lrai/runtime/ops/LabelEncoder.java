package org.lrai.runtime.ops;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Maps elements by a table. A key that occurs twice means its last value; NaN is one key, and so
 * are 0 and -0.
 *
 * <p>Inputs: X of any numeric type or STRING; keys, of X's type and one dim; values, of any type,
 * as many as keys; the value for what is no key, one element of the values' type. Output: of X's
 * shape and the values' type. ONNX LabelEncoder, all versions (version 1, strings to numbers from 0
 * and back: the frontend supplies both lists).
 */
public record LabelEncoder() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    Inputs in = new Inputs("LabelEncoder", inputs);
    return table(in).run(in);
  }

  @Override
  public OpaqueOperator prepare(@Nullable Value[] inputs) {
    Table table = table(new Inputs("LabelEncoder", inputs));
    return all -> table.run(new Inputs("LabelEncoder", all));
  }

  private static Table table(Inputs in) {
    Tensor keys = in.tensor(1, "keys");
    Tensor values = in.tensor(2, "values");
    Tensor otherwise = in.tensor(3, "default");
    in.require(keys.size() == values.size(), "%d keys and %d values", keys.size(), values.size());
    in.require(
        otherwise.elementType() == values.elementType() && otherwise.size() == 1,
        "the default is %s, the values are %s",
        otherwise,
        values);
    Map<Object, Integer> places = HashMap.newHashMap(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      places.put(key(keys, Elements.of(keys), i), i);
    }
    return new Table(keys.elementType(), places, values, otherwise);
  }

  private static Object key(Tensor tensor, Elements elements, int index) {
    ElementType type = tensor.elementType();
    if (type == ElementType.STRING) {
      return tensor.strings()[index];
    }
    // Adding 0 makes -0 to 0.
    return type.isFloatingPoint()
        ? (Object) (elements.getDouble(index) + 0.0)
        : (Object) elements.getLong(index);
  }

  private record Table(
      ElementType keyType, Map<Object, Integer> places, Tensor values, Tensor otherwise) {

    Value[] run(Inputs in) {
      Tensor x = in.tensor(0, "X", keyType);
      Tensor y = Tensor.zeros(values.elementType(), x.shape());
      Elements elements = Elements.of(x);
      for (int i = 0; i < x.size(); i++) {
        Integer place = places.get(key(x, elements, i));
        Shapes.copy(place == null ? otherwise : values, place == null ? 0 : place, y, i, 1);
      }
      return new Value[] {y};
    }
  }
}
