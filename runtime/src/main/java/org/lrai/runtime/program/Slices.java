package org.lrai.runtime.program;

import java.lang.reflect.Array;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;

/**
 * Parts of tensors along one axis, for loops over them. A tensor counts as {@code [outer, extent,
 * inner]}, row-major: the axis in the middle, the product of the dims before and after it around.
 * Arrays are of any one type of {@link org.lrai.runtime.ElementType#storageType()}.
 */
public final class Slices {
  private Slices() {}

  /** Copies the slice {@code [outer, inner]} at an index of the axis. */
  public static void take(Object whole, int outer, int extent, int inner, int index, Object slice) {
    for (int i = 0; i < outer; i++) {
      copy(whole, (i * extent + index) * inner, slice, i * inner, inner);
    }
  }

  /**
   * Puts slices that were gathered one after another, {@code [extent, outer, inner]}, where they
   * belong along the axis.
   *
   * @param reverse whether the first of them is the last along the axis
   */
  public static void join(
      Object slices, int extent, int outer, int inner, boolean reverse, Object whole) {
    for (int index = 0; index < extent; index++) {
      int at = reverse ? extent - 1 - index : index;
      for (int i = 0; i < outer; i++) {
        copy(slices, (index * outer + i) * inner, whole, (i * extent + at) * inner, inner);
      }
    }
  }

  /** Copies between arrays of one type; those of floats are fast, because their type is known. */
  private static void copy(Object from, int fromAt, Object to, int toAt, int length) {
    if (from instanceof float[] floats && to instanceof float[] target) {
      System.arraycopy(floats, fromAt, target, toAt, length);
    } else {
      System.arraycopy(from, fromAt, to, toAt, length);
    }
  }

  /**
   * An array with room for more: {@code current} itself if it is long enough, else one at least
   * twice as long with the same first elements.
   *
   * @param used number of elements to keep
   * @param size number of elements needed
   * @param value name of what is stored, for messages
   */
  public static Object grow(Object current, int used, long size, String value) {
    int length = Array.getLength(current);
    if (length >= size) {
      return current;
    }
    if (size > Tensor.MAX_ELEMENTS) {
      throw new ModelException(
          ModelException.Reason.SIZE,
          "Value '%s' would have over %d elements, the most a Java array holds. Use smaller inputs."
              .formatted(value, Tensor.MAX_ELEMENTS));
    }
    int longer = (int) Math.min(Math.max(size, 2L * length), Tensor.MAX_ELEMENTS);
    Object grown = Array.newInstance(current.getClass().getComponentType(), longer);
    System.arraycopy(current, 0, grown, 0, used);
    return grown;
  }
}
