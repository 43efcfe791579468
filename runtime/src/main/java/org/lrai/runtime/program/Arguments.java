package org.lrai.runtime.program;

import java.lang.reflect.Array;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.Value;

/**
 * Between the Java arrays that applications give to and get from the typed class of a model, and
 * tensors. Messages name the input or output that is wrong.
 */
public final class Arguments {
  private Arguments() {}

  /**
   * A size that the length of an input's array tells: the one dim that is not known.
   *
   * @param others product of the input's other dims, at least 1. If it does not divide the length,
   *     {@link #input} says so
   */
  public static long size(int length, long others) {
    return length / others;
  }

  /**
   * The tensor of an input, over the caller's array.
   *
   * @throws ModelException if the array is not as long as the shape asks for
   */
  public static Tensor input(String name, ElementType type, Object array, long... shape) {
    return tensor("Input", ModelException.Reason.INPUT, name, type, array, shape);
  }

  /** The tensor of a BOOL input; the elements are copied. */
  public static Tensor input(String name, boolean[] array, long... shape) {
    byte[] bytes = new byte[array.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (array[i] ? 1 : 0);
    }
    return input(name, ElementType.BOOL, bytes, shape);
  }

  /**
   * The tensor of an output, over the array that the caller wants it written to.
   *
   * @throws ModelException if the array is not as long as the shape asks for
   */
  public static Tensor output(String name, ElementType type, Object array, long... shape) {
    return tensor("Output", ModelException.Reason.OUTPUT, name, type, array, shape);
  }

  private static Tensor tensor(
      String kind,
      ModelException.Reason reason,
      String name,
      ElementType type,
      Object array,
      long[] shape) {
    try {
      return Tensor.of(type, array, shape);
    } catch (ModelException e) {
      throw new ModelException(reason, "%s '%s': %s".formatted(kind, name, e.getMessage()), e);
    }
  }

  /**
   * The elements of an output in an array of just their number; not a copy, where there is one.
   *
   * @param type the class that holds elements of the output's type
   */
  public static <A> A array(Value output, Class<A> type) {
    Tensor tensor = (Tensor) output;
    Object storage = tensor.storage();
    if (Array.getLength(storage) > tensor.size()) {
      Object exact = tensor.elementType().newStorage(tensor.size());
      System.arraycopy(storage, 0, exact, 0, tensor.size());
      storage = exact;
    }
    return type.cast(storage);
  }

  /** The elements of a BOOL output. */
  public static boolean[] booleans(Value output) {
    boolean[] elements = new boolean[((Tensor) output).size()];
    copy("", output, elements);
    return elements;
  }

  /**
   * Copies the elements of a BOOL output to the array that the caller wants them in.
   *
   * @throws ModelException if the array is not as long as the output
   */
  public static void copy(String name, Value output, boolean[] target) {
    Tensor tensor = (Tensor) output;
    if (target.length != tensor.size()) {
      throw new ModelException(
          ModelException.Reason.OUTPUT,
          "Output '%s': an array of %d elements does not fit %s."
              .formatted(name, target.length, tensor));
    }
    byte[] bytes = tensor.bytes();
    for (int i = 0; i < target.length; i++) {
      target[i] = bytes[i] != 0;
    }
  }
}
