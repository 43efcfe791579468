package org.lrai.runtime.ops;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/** Arithmetic of dims, and moving elements of any type. */
final class Shapes {

  /** Strings by code point, as UTF-8 bytes compare; {@link String#compareTo} goes by UTF-16. */
  static final Comparator<String> CODE_POINTS = Shapes::compareCodePoints;

  private Shapes() {}

  /** Product of the dims of a tensor before an axis. */
  static int outer(Tensor tensor, int axis) {
    int product = 1;
    for (int i = 0; i < axis; i++) {
      product *= (int) tensor.dim(i);
    }
    return product;
  }

  /** Product of the dims of a tensor after an axis. */
  static int inner(Tensor tensor, int axis) {
    int product = 1;
    for (int i = axis + 1; i < tensor.rank(); i++) {
      product *= (int) tensor.dim(i);
    }
    return product;
  }

  /** The shape with one dim replaced. */
  static long[] with(Tensor tensor, int axis, long dim) {
    long[] shape = tensor.shape();
    shape[axis] = dim;
    return shape;
  }

  /** How many elements one step along each axis skips, in row-major order. */
  static int[] strides(long[] shape) {
    int[] strides = new int[shape.length];
    int stride = 1;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= (int) shape[axis];
    }
    return strides;
  }

  /** Copies elements between tensors of the same type. */
  static void copy(Tensor from, int fromIndex, Tensor to, int toIndex, int count) {
    System.arraycopy(from.storage(), fromIndex, to.storage(), toIndex, count);
  }

  /** A tensor of its own with the same elements. */
  static Tensor copy(Tensor tensor) {
    return reshaped(tensor, tensor.shape());
  }

  /** A tensor of its own with the same elements in another shape of the same size. */
  static Tensor reshaped(Tensor tensor, long... shape) {
    Tensor result = Tensor.zeros(tensor.elementType(), shape);
    copy(tensor, 0, result, 0, tensor.size());
    return result;
  }

  /** A tensor of one dim. */
  static Tensor vector(ElementType type, Object array) {
    return Tensor.of(type, array, Array.getLength(array));
  }

  /**
   * The shape that two shapes broadcast to, or {@code null} if they do not.
   *
   * @see <a href="https://onnx.ai/onnx/repo-docs/Broadcasting.html">ONNX broadcasting</a>
   */
  static long @Nullable [] broadcast(long[] a, long[] b) {
    long[] result = new long[Math.max(a.length, b.length)];
    for (int i = 1; i <= result.length; i++) {
      long x = i <= a.length ? a[a.length - i] : 1;
      long y = i <= b.length ? b[b.length - i] : 1;
      if (x != y && x != 1 && y != 1) {
        return null;
      }
      result[result.length - i] = x == 1 ? y : x;
    }
    return result;
  }

  /** Strides of a tensor seen in a shape that it broadcasts to: 0 where it is repeated. */
  static int[] broadcastStrides(Tensor tensor, long[] shape) {
    int[] strides = new int[shape.length];
    int[] own = strides(tensor.shape());
    for (int i = 1; i <= tensor.rank(); i++) {
      strides[shape.length - i] = tensor.dim(tensor.rank() - i) == 1 ? 0 : own[own.length - i];
    }
    return strides;
  }

  /** The element that a flat index of {@code shape} reads with these strides. */
  static int at(int flat, long[] shape, int[] strides) {
    int rest = flat;
    int offset = 0;
    for (int axis = shape.length - 1; axis >= 0; axis--) {
      int dim = (int) shape[axis];
      offset += rest % dim * strides[axis];
      rest /= dim;
    }
    return offset;
  }

  private static int compareCodePoints(String a, String b) {
    int difference = Arrays.mismatch(a.toCharArray(), b.toCharArray());
    if (difference < 0 || difference == Math.min(a.length(), b.length())) {
      return Integer.compare(a.length(), b.length());
    }
    char x = a.charAt(difference);
    char y = b.charAt(difference);
    // Surrogates stand for code points above all other characters.
    if (Character.isSurrogate(x) != Character.isSurrogate(y)) {
      return Character.isSurrogate(x) ? 1 : -1;
    }
    return Character.compare(x, y);
  }
}
