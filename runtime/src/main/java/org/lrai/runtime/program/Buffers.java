package org.lrai.runtime.program;

import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;

/**
 * Arrays between kernels, which grow on demand. Each method gives the current array if it is long
 * enough, else a new one, whose elements are zero; contents are not carried over.
 *
 * <p>Parameters of all: {@code current} the array so far, {@code null} at first; {@code size} the
 * number of elements needed; {@code value} the name of what is stored, for the message of the
 * {@link ModelException} that answers a size over {@link Tensor#MAX_ELEMENTS} or a lack of memory.
 */
public final class Buffers {
  private Buffers() {}

  /**
   * A product of sizes; {@code Long.MAX_VALUE}, which is a size that no array has, if it needs more
   * than 63 bits.
   */
  public static long times(long a, long b) {
    long product = a * b;
    return Math.multiplyHigh(a, b) != 0 || product < 0 ? Long.MAX_VALUE : product;
  }

  public static float[] floats(float @Nullable [] current, long size, String value) {
    if (current != null && current.length >= size) {
      return current;
    }
    int length = length(size, value);
    try {
      return new float[length];
    } catch (OutOfMemoryError e) {
      throw outOfMemory(size, Float.BYTES, value, e);
    }
  }

  public static double[] doubles(double @Nullable [] current, long size, String value) {
    if (current != null && current.length >= size) {
      return current;
    }
    int length = length(size, value);
    try {
      return new double[length];
    } catch (OutOfMemoryError e) {
      throw outOfMemory(size, Double.BYTES, value, e);
    }
  }

  public static byte[] bytes(byte @Nullable [] current, long size, String value) {
    if (current != null && current.length >= size) {
      return current;
    }
    int length = length(size, value);
    try {
      return new byte[length];
    } catch (OutOfMemoryError e) {
      throw outOfMemory(size, Byte.BYTES, value, e);
    }
  }

  public static short[] shorts(short @Nullable [] current, long size, String value) {
    if (current != null && current.length >= size) {
      return current;
    }
    int length = length(size, value);
    try {
      return new short[length];
    } catch (OutOfMemoryError e) {
      throw outOfMemory(size, Short.BYTES, value, e);
    }
  }

  public static int[] ints(int @Nullable [] current, long size, String value) {
    if (current != null && current.length >= size) {
      return current;
    }
    int length = length(size, value);
    try {
      return new int[length];
    } catch (OutOfMemoryError e) {
      throw outOfMemory(size, Integer.BYTES, value, e);
    }
  }

  public static long[] longs(long @Nullable [] current, long size, String value) {
    if (current != null && current.length >= size) {
      return current;
    }
    int length = length(size, value);
    try {
      return new long[length];
    } catch (OutOfMemoryError e) {
      throw outOfMemory(size, Long.BYTES, value, e);
    }
  }

  /** Elements of a new array are {@code null}: whoever reads must have written. */
  public static String[] strings(String @Nullable [] current, long size, String value) {
    if (current != null && current.length >= size) {
      return current;
    }
    int length = length(size, value);
    try {
      return new String[length];
    } catch (OutOfMemoryError e) {
      throw outOfMemory(size, Long.BYTES, value, e);
    }
  }

  private static int length(long size, String value) {
    if (size < 0) {
      throw new IllegalArgumentException("buffer of " + size + " elements for " + value);
    }
    if (size > Tensor.MAX_ELEMENTS) {
      throw new ModelException(
          ModelException.Reason.SIZE,
          "Value '%s' would have %d elements; a Java array holds at most %d. Use smaller inputs."
              .formatted(value, size, Tensor.MAX_ELEMENTS));
    }
    return (int) size;
  }

  private static ModelException outOfMemory(
      long size, int bytesPerElement, String value, OutOfMemoryError cause) {
    return new ModelException(
        ModelException.Reason.SIZE,
        ("No memory for value '%s' of %d elements (%d MiB). Use smaller inputs or give "
                + "the JVM more heap (-Xmx).")
            .formatted(value, size, (size * bytesPerElement) >> 20),
        cause);
  }
}
