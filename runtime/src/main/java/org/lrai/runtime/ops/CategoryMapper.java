package org.lrai.runtime.ops;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Maps strings to integers or integers to strings by a table that serves both ways.
 *
 * <p>Inputs: X, STRING or INT64; the integers and the strings of the table, INT64 and STRING, of
 * one dim and equally many; the value for what is not in it, one element, INT64 for strings and
 * STRING for integers. Output: of X's shape and the other type. ONNX CategoryMapper.
 */
public record CategoryMapper() implements OpaqueOperator {

  @Override
  public Value[] run(@Nullable Value[] inputs) {
    return new LabelEncoder().run(reordered(inputs));
  }

  @Override
  public OpaqueOperator prepare(@Nullable Value[] inputs) {
    OpaqueOperator encoder = new LabelEncoder().prepare(reordered(inputs));
    return all -> encoder.run(all);
  }

  private static @Nullable Value[] reordered(@Nullable Value[] inputs) {
    Inputs in = new Inputs("CategoryMapper", inputs);
    Tensor integers = in.tensor(1, "cats_int64s", ElementType.INT64);
    Tensor strings = in.tensor(2, "cats_strings", ElementType.STRING);
    Tensor otherwise = in.tensor(3, "default");
    boolean toStrings = otherwise.elementType() == ElementType.STRING;
    return new @Nullable Value[] {
      in.optional(0), toStrings ? integers : strings, toStrings ? strings : integers, otherwise
    };
  }
}
