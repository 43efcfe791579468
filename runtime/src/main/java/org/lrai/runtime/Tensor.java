package org.lrai.runtime;

import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * A dense n-dimensional array: an element type, a shape, and a Java array with the elements in
 * row-major order (the last dim varies fastest).
 *
 * <p>The array is shared, not copied: what a caller passes to a factory is what the model reads and
 * what {@link #floats()} and its siblings give back. Element type and shape never change. A scalar
 * has shape {@code {}} and one element; a dim may be 0.
 *
 * <pre>{@code
 * Tensor matrix = Tensor.of(new float[] {1, 2, 3, 4, 5, 6}, 2, 3);
 * Tensor scalar = Tensor.of(new long[] {7});
 * Tensor half = Tensor.of(ElementType.FLOAT16, new short[] {0x3C00}, 1);
 * }</pre>
 */
public final class Tensor implements Value {
  /** The most elements a tensor can have: the longest Java array. */
  public static final int MAX_ELEMENTS = Integer.MAX_VALUE - 8;

  private final ElementType elementType;
  private final long[] shape;
  private final Object storage;
  private final int size;

  private Tensor(ElementType elementType, Object storage, long[] shape, int size) {
    this.elementType = elementType;
    this.storage = storage;
    this.shape = shape;
    this.size = size;
  }

  /** A {@link ElementType#FLOAT} tensor over an array of as many elements as the shape has. */
  public static Tensor of(float[] data, long... shape) {
    return of(ElementType.FLOAT, data, shape);
  }

  /** A {@link ElementType#DOUBLE} tensor over an array of as many elements as the shape has. */
  public static Tensor of(double[] data, long... shape) {
    return of(ElementType.DOUBLE, data, shape);
  }

  /** An {@link ElementType#INT8} tensor over an array of as many elements as the shape has. */
  public static Tensor of(byte[] data, long... shape) {
    return of(ElementType.INT8, data, shape);
  }

  /** An {@link ElementType#INT16} tensor over an array of as many elements as the shape has. */
  public static Tensor of(short[] data, long... shape) {
    return of(ElementType.INT16, data, shape);
  }

  /** An {@link ElementType#INT32} tensor over an array of as many elements as the shape has. */
  public static Tensor of(int[] data, long... shape) {
    return of(ElementType.INT32, data, shape);
  }

  /** An {@link ElementType#INT64} tensor over an array of as many elements as the shape has. */
  public static Tensor of(long[] data, long... shape) {
    return of(ElementType.INT64, data, shape);
  }

  /** A {@link ElementType#STRING} tensor over an array of as many elements as the shape has. */
  public static Tensor of(String[] data, long... shape) {
    return of(ElementType.STRING, data, shape);
  }

  /** A {@link ElementType#BOOL} tensor; the elements are copied, since BOOL is held in bytes. */
  public static Tensor of(boolean[] data, long... shape) {
    byte[] bytes = new byte[data.length];
    for (int i = 0; i < data.length; i++) {
      bytes[i] = (byte) (data[i] ? 1 : 0);
    }
    return of(ElementType.BOOL, bytes, shape);
  }

  /**
   * A tensor of any type over an array of as many elements as the shape has.
   *
   * @param data of class {@link ElementType#storageType()}
   * @throws ModelException if the array is of another class or length, or a dim is negative
   */
  public static Tensor of(ElementType elementType, Object data, long... shape) {
    Tensor tensor = view(elementType, data, shape);
    int length = Array.getLength(data);
    if (length != tensor.size) {
      throw invalid(
          "An array of %d elements does not fill a tensor of shape %s, which has %d. %s"
              .formatted(
                  length,
                  Arrays.toString(shape),
                  tensor.size,
                  shape.length == 0 ? "Give the dims after the array." : "Check the dims."));
    }
    return tensor;
  }

  /**
   * A tensor over the first elements of an array that may be longer, so that one array can serve
   * tensors of several sizes.
   *
   * @param data of class {@link ElementType#storageType()}, at least as long as the shape asks for
   * @throws ModelException if the array is of another class or shorter, or a dim is negative
   */
  public static Tensor view(ElementType elementType, Object data, long... shape) {
    if (!elementType.storageType().isInstance(data)) {
      throw invalid(
          "A tensor of type %s is held in %s, not in %s."
              .formatted(
                  elementType.text(),
                  elementType.storageType().getSimpleName(),
                  data.getClass().getSimpleName()));
    }
    int size = elementCount(shape);
    int length = Array.getLength(data);
    if (length < size) {
      throw invalid(
          "An array of %d elements is too short for a tensor of shape %s, which has %d."
              .formatted(length, Arrays.toString(shape), size));
    }
    return new Tensor(elementType, data, shape.clone(), size);
  }

  /** A tensor of zeros, or of empty strings. */
  public static Tensor zeros(ElementType elementType, long... shape) {
    int size = elementCount(shape);
    Object storage;
    try {
      storage = elementType.newStorage(size);
    } catch (OutOfMemoryError e) {
      throw new ModelException(
          ModelException.Reason.SIZE,
          "No memory for a tensor of type %s and shape %s. Give the JVM more heap (-Xmx)."
              .formatted(elementType.text(), Arrays.toString(shape)),
          e);
    }
    if (storage instanceof String[] strings) {
      Arrays.fill(strings, "");
    }
    return new Tensor(elementType, storage, shape.clone(), size);
  }

  public ElementType elementType() {
    return elementType;
  }

  /** A copy of the dims, outermost first. */
  public long[] shape() {
    return shape.clone();
  }

  /** Number of dims; 0 for a scalar. */
  public int rank() {
    return shape.length;
  }

  /** One dim; {@code axis} from 0, outermost first. */
  public long dim(int axis) {
    return shape[axis];
  }

  /** Number of elements: the product of the dims. */
  public int size() {
    return size;
  }

  /** Whether this tensor's dims are exactly the given ones. */
  public boolean hasShape(long[] dims) {
    return Arrays.equals(shape, dims);
  }

  /** The array with the elements, of class {@link ElementType#storageType()}; not a copy. */
  public Object storage() {
    return storage;
  }

  /** Whether both tensors hold their elements in one array. */
  @SuppressWarnings("ReferenceEquality") // identity is the question
  public boolean sharesStorageWith(Tensor other) {
    return storage == other.storage;
  }

  /** The elements of a FLOAT tensor; not a copy. */
  public float[] floats() {
    if (storage instanceof float[] array) {
      return array;
    }
    throw wrongType("floats()");
  }

  /** The elements of a DOUBLE tensor; not a copy. */
  public double[] doubles() {
    if (storage instanceof double[] array) {
      return array;
    }
    throw wrongType("doubles()");
  }

  /** The bits of a FLOAT16, BFLOAT16, INT16 or UINT16 tensor; not a copy. */
  public short[] shorts() {
    if (storage instanceof short[] array) {
      return array;
    }
    throw wrongType("shorts()");
  }

  /** The bits of a tensor whose elements have 8 bits or fewer, BOOL included; not a copy. */
  public byte[] bytes() {
    if (storage instanceof byte[] array) {
      return array;
    }
    throw wrongType("bytes()");
  }

  /** The bits of an INT32 or UINT32 tensor; not a copy. */
  public int[] ints() {
    if (storage instanceof int[] array) {
      return array;
    }
    throw wrongType("ints()");
  }

  /** The bits of an INT64 or UINT64 tensor; not a copy. */
  public long[] longs() {
    if (storage instanceof long[] array) {
      return array;
    }
    throw wrongType("longs()");
  }

  /** The elements of a STRING tensor; not a copy. */
  public String[] strings() {
    if (storage instanceof String[] array) {
      return array;
    }
    throw wrongType("strings()");
  }

  /** Element type and shape, for example {@code float[2, 3]}. */
  @Override
  public String toString() {
    return elementType.text() + Arrays.toString(shape);
  }

  /**
   * The product of dims.
   *
   * @throws ModelException if a dim is negative or the product is over {@link #MAX_ELEMENTS}
   */
  static int elementCount(long[] shape) {
    boolean empty = false;
    for (long dim : shape) {
      if (dim < 0) {
        throw invalid("A dim is negative: " + Arrays.toString(shape) + ".");
      }
      empty |= dim == 0;
    }
    if (empty) {
      return 0;
    }
    long count = 1;
    for (long dim : shape) {
      // count stays below 2^31, so the product overflows only if its high half is not zero.
      if (Math.multiplyHigh(count, dim) != 0 || count * dim < 0 || count * dim > MAX_ELEMENTS) {
        throw new ModelException(
            ModelException.Reason.SIZE,
            "A tensor of shape %s has more than %d elements, the most a Java array can hold."
                .formatted(Arrays.toString(shape), MAX_ELEMENTS));
      }
      count *= dim;
    }
    return (int) count;
  }

  private ModelException wrongType(String accessor) {
    return invalid(
        "%s does not apply to a tensor of type %s, which is held in %s."
            .formatted(accessor, elementType.text(), storage.getClass().getSimpleName()));
  }

  private static ModelException invalid(String message) {
    return new ModelException(ModelException.Reason.TENSOR, message);
  }
}
