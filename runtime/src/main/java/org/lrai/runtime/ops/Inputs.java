package org.lrai.runtime.ops;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.OptionalValue;
import org.lrai.runtime.SequenceValue;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/** The inputs of one operator, fetched with checks; errors name operator and input. */
final class Inputs {
  private final String operator;
  private final @Nullable Value[] values;

  Inputs(String operator, @Nullable Value[] values) {
    this.operator = operator;
    this.values = values;
  }

  /** The input's value; {@code null} if it is absent. */
  @Nullable Value optional(int index) {
    return index < values.length ? values[index] : null;
  }

  /** A tensor that must be there. */
  Tensor tensor(int index, String name) {
    Tensor tensor = optionalTensor(index, name);
    if (tensor == null) {
      throw invalid("input " + name + " is missing");
    }
    return tensor;
  }

  /** A tensor that may be absent. */
  @Nullable Tensor optionalTensor(int index, String name) {
    return switch (optional(index)) {
      case null -> null;
      case Tensor tensor -> tensor;
      case SequenceValue other -> throw invalid("input " + name + " is " + other + ", no tensor");
      case OptionalValue other -> throw invalid("input " + name + " is " + other + ", no tensor");
    };
  }

  /** A tensor of one element type. */
  Tensor tensor(int index, String name, ElementType type) {
    Tensor tensor = tensor(index, name);
    require(
        tensor.elementType() == type, "input %s is %s, not of type %s", name, tensor, type.text());
    return tensor;
  }

  SequenceValue sequence(int index, String name) {
    if (optional(index) instanceof SequenceValue sequence) {
      return sequence;
    }
    throw invalid("input " + name + " is " + optional(index) + ", no sequence");
  }

  /** All elements of an INT32 or INT64 tensor. */
  long[] integers(int index, String name) {
    long[] integers = optionalIntegers(index, name);
    if (integers == null) {
      throw invalid("input " + name + " is missing");
    }
    return integers;
  }

  /** All elements of an INT32 or INT64 tensor; {@code null} if it is absent. */
  long @Nullable [] optionalIntegers(int index, String name) {
    Tensor tensor = optionalTensor(index, name);
    if (tensor == null) {
      return null;
    }
    require(
        tensor.elementType() == ElementType.INT64 || tensor.elementType() == ElementType.INT32,
        "input %s is %s; it must be of integers",
        name,
        tensor);
    Elements elements = Elements.of(tensor);
    long[] integers = new long[tensor.size()];
    for (int i = 0; i < integers.length; i++) {
      integers[i] = elements.getLong(i);
    }
    return integers;
  }

  /** The one element of an integer tensor. */
  long integer(int index, String name) {
    long[] integers = integers(index, name);
    require(integers.length == 1, "input %s has %d elements, not one", name, integers.length);
    return integers[0];
  }

  /**
   * A position in a sequence, counted from the front.
   *
   * @param size that negative positions are counted from
   * @param last the largest position allowed
   */
  int position(int index, int size, int last) {
    long position = integer(index, "position");
    long fromFront = position < 0 ? position + size : position;
    require(fromFront >= 0 && fromFront <= last, "position %d of a sequence of %d", position, size);
    return (int) fromFront;
  }

  /** All elements of a numeric tensor, as doubles. */
  double[] numbers(int index, String name) {
    return toDoubles(tensor(index, name));
  }

  /** All elements of a numeric tensor, as doubles; {@code null} if it is absent. */
  double @Nullable [] optionalNumbers(int index, String name) {
    Tensor tensor = optionalTensor(index, name);
    return tensor == null ? null : toDoubles(tensor);
  }

  static double[] toDoubles(Tensor tensor) {
    Elements elements = Elements.of(tensor);
    double[] numbers = new double[tensor.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = elements.getDouble(i);
    }
    return numbers;
  }

  /** An axis counted from the front. */
  int axis(long axis, int rank) {
    require(axis >= -rank && axis < rank, "axis %d of a tensor of rank %d", axis, rank);
    return (int) (axis < 0 ? axis + rank : axis);
  }

  /** The shape that two tensors broadcast to. */
  long[] broadcast(Tensor a, Tensor b) {
    long[] shape = Shapes.broadcast(a.shape(), b.shape());
    if (shape == null) {
      throw invalid(a + " and " + b + " do not broadcast");
    }
    return shape;
  }

  void requireRank(Tensor tensor, String name, int rank) {
    require(tensor.rank() == rank, "input %s is %s; it must have %d dims", name, tensor, rank);
  }

  void requireShape(Tensor tensor, String name, long... shape) {
    require(
        tensor.hasShape(shape),
        "input %s is %s; it must have shape %s",
        name,
        tensor,
        Arrays.toString(shape));
  }

  /** Fails with a message unless the condition holds. */
  @SuppressWarnings("AnnotateFormatMethod") // the annotation is in a library, and there is none
  void require(boolean condition, String format, Object... arguments) {
    if (!condition) {
      throw invalid(format.formatted(arguments));
    }
  }

  ModelException invalid(String what) {
    return new ModelException(
        ModelException.Reason.OPERATOR,
        "Operator %s: %s. Check what the model is given.".formatted(operator, what));
  }
}
