package org.lrai.ir.interpreter;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.lrai.ir.enclosure.Enclosure;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/**
 * A tensor during evaluation: floats as doubles or enclosures, integers and booleans (0, 1) as
 * longs that are wrapped to their type, strings; row-major. The arrays are shared, not copied:
 * nobody may change them.
 */
public final class Tensor implements Evaluated {
  private final ElementType element;
  private final long[] dims;
  private final int size;
  private final Object elements;

  private Tensor(ElementType element, long[] dims, Object elements, int length) {
    this.element = element;
    this.dims = dims.clone();
    this.size = count(dims);
    this.elements = elements;
    if (length != size) {
      throw new IllegalArgumentException(
          length + " elements for a tensor " + element.text() + Arrays.toString(dims));
    }
  }

  public static Tensor ofDoubles(ElementType element, long[] dims, double... values) {
    require(element.isFloat(), element);
    return new Tensor(element, dims, values, values.length);
  }

  public static Tensor ofEnclosures(ElementType element, long[] dims, Enclosure... values) {
    require(element.isFloat(), element);
    return new Tensor(element, dims, values, values.length);
  }

  /** Integers, already wrapped to their type, or booleans as 0 and 1. */
  public static Tensor ofLongs(ElementType element, long[] dims, long... values) {
    require(element.isInteger() || element == ElementType.BOOL, element);
    return new Tensor(element, dims, values, values.length);
  }

  public static Tensor ofStrings(long[] dims, String... values) {
    return new Tensor(ElementType.STRING, dims, values, values.length);
  }

  /** A boolean scalar. */
  public static Tensor ofBoolean(boolean value) {
    return ofLongs(ElementType.BOOL, new long[0], value ? 1 : 0);
  }

  /** An INT64 scalar. */
  public static Tensor ofLong(long value) {
    return ofLongs(ElementType.INT64, new long[0], value);
  }

  /** With an array of the kind that holds {@code element}. */
  static Tensor ofArray(ElementType element, long[] dims, Object values) {
    return switch (values) {
      case double[] doubles -> ofDoubles(element, dims, doubles);
      case Enclosure[] enclosures -> ofEnclosures(element, dims, enclosures);
      case long[] longs -> ofLongs(element, dims, longs);
      case String[] strings when element == ElementType.STRING -> ofStrings(dims, strings);
      default -> throw new IllegalArgumentException("elements of " + element);
    };
  }

  /** A new array of the kind that holds {@code element}. */
  static Object newArray(ElementType element, int length) {
    return switch (element.kind()) {
      case FLOAT -> new double[length];
      case SIGNED, UNSIGNED, BOOL -> new long[length];
      case STRING -> new String[length];
    };
  }

  /** The exact values of a constant. */
  public static Tensor of(TensorData data) {
    int size = data.size();
    return switch (data.element().kind()) {
      case FLOAT -> {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
          values[i] = data.getDouble(i);
        }
        yield ofDoubles(data.element(), data.dims(), values);
      }
      case SIGNED, UNSIGNED, BOOL -> {
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
          values[i] = data.element().wrap(data.getLong(i));
        }
        yield ofLongs(data.element(), data.dims(), values);
      }
      case STRING -> {
        String[] values = new String[size];
        for (int i = 0; i < size; i++) {
          values[i] = data.getString(i);
        }
        yield ofStrings(data.dims(), values);
      }
    };
  }

  /**
   * As a constant: floats are rounded to nearest even in their format. What is too large for an 8-
   * or 4-bit format becomes its largest finite value; infinity stays where there is one.
   */
  public TensorData toData() {
    if (element == ElementType.STRING) {
      return TensorData.ofStrings(dims, List.of(strings()));
    }
    ByteBuffer bytes = TensorData.allocate(element, size);
    int width = TensorData.bytesPerElement(element);
    for (int i = 0; i < size; i++) {
      long bits = element.isFloat() ? encode(doubles()[i]) : longs()[i];
      switch (width) {
        case 1 -> bytes.put((byte) bits);
        case 2 -> bytes.putShort((short) bits);
        case 4 -> bytes.putInt((int) bits);
        default -> bytes.putLong(bits);
      }
    }
    return TensorData.ofBytes(element, dims, bytes.flip());
  }

  private long encode(double value) {
    boolean infinite = Double.isInfinite(value) && element == ElementType.FLOAT8E5M2;
    return FloatFormats.encode(element, value, !infinite);
  }

  /** Each float rounded to its format; other tensors as they are. */
  Tensor rounded() {
    if (!element.isFloat() || element == ElementType.FLOAT64) {
      return this;
    }
    double[] values = doubles().clone();
    for (int i = 0; i < size; i++) {
      values[i] = FloatFormats.decode(element, encode(values[i]));
    }
    return ofDoubles(element, dims, values);
  }

  public ElementType element() {
    return element;
  }

  public int rank() {
    return dims.length;
  }

  public long[] dims() {
    return dims.clone();
  }

  public long dim(int axis) {
    return dims[axis];
  }

  /** Number of elements. */
  public int size() {
    return size;
  }

  public TensorType type() {
    return new TensorType(element, Shape.of(dims));
  }

  /** The elements of a float tensor with doubles. */
  public double[] doubles() {
    if (elements instanceof double[] doubles) {
      return doubles;
    }
    throw new IllegalStateException(this + " has no floats");
  }

  /** The elements of a float tensor with enclosures. */
  public Enclosure[] enclosures() {
    if (elements instanceof Enclosure[] enclosures) {
      return enclosures;
    }
    throw new IllegalStateException(this + " has no enclosures");
  }

  /** Doubles as enclosures, exactly; other tensors as they are. */
  Tensor enclosed() {
    return elements instanceof double[] doubles
        ? ofEnclosures(
            element, dims, Arrays.stream(doubles).mapToObj(Enclosure::of).toArray(Enclosure[]::new))
        : this;
  }

  /** The elements of an integer or boolean tensor. */
  public long[] longs() {
    if (elements instanceof long[] longs) {
      return longs;
    }
    throw new IllegalStateException(this + " has no integers");
  }

  /** The elements of a string tensor. */
  public String[] strings() {
    if (elements instanceof String[] strings) {
      return strings;
    }
    throw new IllegalStateException(this + " has no strings");
  }

  /** double[], Enclosure[], long[] or String[]. */
  Object array() {
    return elements;
  }

  /** The only element of an integer or boolean tensor. */
  public long longScalar() {
    if (size != 1) {
      throw new IllegalStateException(this + " is not a scalar");
    }
    return longs()[0];
  }

  /** The same elements under another shape of the same size. */
  public Tensor reshape(long... newDims) {
    return new Tensor(element, newDims, elements, size);
  }

  /**
   * Number of elements of a shape; an {@link ArithmeticException} where an array cannot hold it.
   */
  static int count(long[] dims) {
    if (Arrays.stream(dims).anyMatch(dim -> dim < 0)) {
      throw new IllegalArgumentException("negative dim in " + Arrays.toString(dims));
    }
    if (Arrays.stream(dims).anyMatch(dim -> dim == 0)) {
      return 0;
    }
    return Math.toIntExact(Arrays.stream(dims).reduce(1, Math::multiplyExact));
  }

  /** The distance of neighbours along each axis. */
  static long[] strides(long[] dims) {
    long[] strides = new long[dims.length];
    long stride = 1;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= dims[axis];
    }
    return strides;
  }

  private static void require(boolean holds, ElementType element) {
    if (!holds) {
      throw new IllegalArgumentException("elements of " + element);
    }
  }

  @Override
  public String toString() {
    return "tensor " + type();
  }
}
