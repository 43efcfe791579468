package org.lrai.runtime.program;

import java.util.Arrays;
import org.lrai.runtime.ModelException;

/**
 * Memory in which a kernel keeps a few rows of intermediate results. Each thread has its own; it
 * grows to the largest size asked for and is used again by every kernel that the thread runs.
 */
public final class Scratch {
  private static final ThreadLocal<Scratch> OF_THREAD =
      new ThreadLocal<>() {
        @Override
        protected Scratch initialValue() {
          return new Scratch();
        }
      };

  /** So that a vector may begin at any element that is asked for. */
  private static final int PADDING = 16;

  private float[][] arrays = new float[8][0];

  private Scratch() {}

  /**
   * An array of at least {@code size} elements, whatever they are. It is the kernel's until it
   * returns, or asks for the same number again.
   *
   * @param number from 0, distinguishes the arrays that a kernel has at once
   * @throws ModelException if no array is that long
   */
  public static float[] floats(int number, long size) {
    Scratch scratch = OF_THREAD.get();
    boolean fits = number < scratch.arrays.length && size <= scratch.arrays[number].length;
    return fits ? scratch.arrays[number] : scratch.grow(number, size);
  }

  private float[] grow(int number, long size) {
    if (size > Integer.MAX_VALUE - 8 - PADDING) {
      throw new ModelException(
          ModelException.Reason.SIZE,
          "An intermediate result has %d elements, more than an array can hold. Use smaller inputs."
              .formatted(size));
    }
    if (number >= arrays.length) {
      int length = arrays.length;
      arrays = Arrays.copyOf(arrays, number + 1);
      Arrays.fill(arrays, length, number, new float[0]);
    }
    float[] array = new float[(int) size + PADDING];
    arrays[number] = array;
    return array;
  }
}
