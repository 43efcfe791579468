package org.lrai.runtime.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.lrai.runtime.Failures.assertRefused;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException.Reason;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** Runs operators in tests, plain and prepared, and makes small tensors. */
final class Run {
  private Run() {}

  /** All outputs; checks that they are the same if prepared, and that nothing is shared. */
  static Value[] all(OpaqueOperator operator, @Nullable Value... inputs) {
    Value[] outputs = operator.run(inputs);
    Value[] again = operator.prepare(inputs).run(inputs);
    for (int i = 0; i < outputs.length; i++) {
      if (outputs[i] instanceof Tensor output && again[i] instanceof Tensor other) {
        assertEquals(text(output), text(other));
        for (Value input : inputs) {
          assertFalse(input instanceof Tensor tensor && tensor.sharesStorageWith(output));
        }
      }
    }
    return outputs;
  }

  /** The first output, a tensor. */
  static Tensor first(OpaqueOperator operator, @Nullable Value... inputs) {
    return assertInstanceOf(Tensor.class, all(operator, inputs)[0]);
  }

  /** The first output as text, for example {@code float[2]: 1.0 2.0}. */
  static String text(OpaqueOperator operator, @Nullable Value... inputs) {
    return text(first(operator, inputs));
  }

  /** A tensor as text. */
  static String text(Value value) {
    Tensor tensor = assertInstanceOf(Tensor.class, value);
    StringBuilder text = new StringBuilder(tensor + ":");
    for (int i = 0; i < tensor.size(); i++) {
      text.append(' ').append(Array.get(tensor.storage(), i));
    }
    return text.toString();
  }

  static void refused(OpaqueOperator operator, String part, @Nullable Value... inputs) {
    assertRefused(Reason.OPERATOR, () -> operator.run(inputs), part);
  }

  static Tensor floats(float... elements) {
    return Tensor.of(elements, elements.length);
  }

  static Tensor longs(long... elements) {
    return Tensor.of(elements, elements.length);
  }

  static Tensor strings(String... elements) {
    return Tensor.of(elements, elements.length);
  }

  static Tensor scalar(long element) {
    return Tensor.of(new long[] {element});
  }

  /** The same elements in another shape. */
  static Tensor shaped(Tensor tensor, long... shape) {
    return Tensor.of(tensor.elementType(), tensor.storage(), shape);
  }

  /** A tensor of any numeric type with the given values. */
  static Tensor of(ElementType type, double... values) {
    Tensor tensor = Tensor.zeros(type, values.length);
    Elements elements = Elements.of(tensor);
    for (int i = 0; i < values.length; i++) {
      elements.setDouble(i, values[i]);
    }
    return tensor;
  }
}
