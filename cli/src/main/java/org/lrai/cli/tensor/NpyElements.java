package org.lrai.cli.tensor;

import java.nio.ByteBuffer;
import org.lrai.cli.tensor.NpyHeader.MalformedException;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/**
 * The elements of an array in memory, as they go to and from a .npy file piece by piece.
 *
 * @param type of the elements
 * @param storage the Java array, see {@link ElementType}
 * @param dtype how the file writes the type
 * @param itemBytes bytes of an element in the file
 */
record NpyElements(ElementType type, Object storage, String dtype, int itemBytes) {

  /** An array to be filled from a file. */
  static NpyElements forReading(NpyHeader header, ElementType type, int count) {
    Object storage = type.newStorage(count);
    return new NpyElements(type, storage, header.typeText(), header.itemBytes());
  }

  /** A tensor to be written; strings take the length of the longest. */
  static NpyElements of(Tensor tensor) {
    ElementType type = tensor.elementType();
    String dtype = NpyTypes.dtype(type);
    if (tensor.storage() instanceof String[] strings) {
      int longest = 1; // NumPy has no strings of length 0.
      for (int i = 0; i < tensor.size(); i++) {
        longest = Math.max(longest, strings[i].codePointCount(0, strings[i].length()));
      }
      return new NpyElements(type, strings, dtype + longest, Math.multiplyExact(4, longest));
    }
    return new NpyElements(type, tensor.storage(), dtype, Math.max(1, type.bits() / 8));
  }

  /** Takes {@code length} elements from a file's bytes. */
  void put(int position, int length, ByteBuffer bytes) throws MalformedException {
    if (storage instanceof String[] strings) {
      for (int i = 0; i < length; i++) {
        strings[position + i] = string(bytes.slice(i * itemBytes, itemBytes).order(bytes.order()));
      }
      return;
    }
    Tensors.copy(bytes, storage, position, length);
    if (storage instanceof byte[] values) {
      if (dtype.charAt(0) == 'V') {
        NpyTypes.extendLowBits(type, values, position, length);
      } else {
        NpyTypes.checkRange(type, values, position, length);
      }
    }
  }

  /** Appends {@code length} elements to bytes for a file. */
  void get(int position, int length, ByteBuffer bytes) {
    for (int i = position; i < position + length; i++) {
      switch (storage) {
        case float[] array -> bytes.putFloat(array[i]);
        case double[] array -> bytes.putDouble(array[i]);
        case long[] array -> bytes.putLong(array[i]);
        case int[] array -> bytes.putInt(array[i]);
        case short[] array -> bytes.putShort(array[i]);
        case byte[] array -> bytes.put(array[i]);
        case String[] array -> {
          int end = bytes.position() + itemBytes;
          array[i].codePoints().forEach(bytes::putInt);
          while (bytes.position() < end) {
            bytes.putInt(0);
          }
        }
        default -> throw new IllegalStateException("storage " + storage.getClass());
      }
    }
  }

  /** A string without the zeros that fill it up: UTF-32 (kind U) or Latin-1 bytes (kind S). */
  private String string(ByteBuffer bytes) throws MalformedException {
    boolean wide = dtype.charAt(0) == 'U';
    int[] codePoints = new int[wide ? itemBytes / 4 : itemBytes];
    int length = 0;
    for (int i = 0; i < codePoints.length; i++) {
      codePoints[i] = wide ? bytes.getInt() : Byte.toUnsignedInt(bytes.get());
      if (!Character.isValidCodePoint(codePoints[i])) {
        throw new MalformedException("a string holds the invalid character " + codePoints[i]);
      }
      length = codePoints[i] == 0 ? length : i + 1;
    }
    return new String(codePoints, 0, length);
  }

  /** Brings elements whose first dim varies fastest into row-major order. */
  static Object toRowMajor(Object columnMajor, long[] shape, ElementType type) {
    int count = java.lang.reflect.Array.getLength(columnMajor);
    Object rowMajor = type.newStorage(count);
    long[] index = new long[shape.length];
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int axis = 0; axis < shape.length && count > 0; axis++) {
      strides[axis] = stride;
      stride = (int) (stride * shape[axis]);
    }
    int from = 0;
    for (int to = 0; to < count; to++) {
      System.arraycopy(columnMajor, from, rowMajor, to, 1);
      for (int axis = shape.length - 1; axis >= 0; axis--) {
        from += strides[axis];
        if (++index[axis] < shape[axis]) {
          break;
        }
        from -= (int) (strides[axis] * shape[axis]);
        index[axis] = 0;
      }
    }
    return rowMajor;
  }
}
