package org.lrai.ir.graph;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/**
 * The elements of a constant tensor of fixed shape, row-major. Immutable.
 *
 * <p>Numbers are kept as ONNX's bits, little-endian, 1, 2, 4 or 8 bytes an element (types below 8
 * bits take a byte each, sign- or zero-extended). Large weights may be views of a file in memory.
 */
public final class TensorData {
  private static final int HASHED_BYTES = 256;

  private final TensorType type;
  private final long[] dims;
  private final int size;
  private final ByteBuffer bytes;
  private final @Nullable List<String> strings;

  private TensorData(
      ElementType element, long[] dims, ByteBuffer bytes, @Nullable List<String> strings) {
    this.type = TensorType.of(element, dims);
    this.dims = dims.clone();
    this.bytes =
        bytes
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN)
            .asReadOnlyBuffer()
            .order(ByteOrder.LITTLE_ENDIAN);
    this.strings = strings;
    long count = count(dims);
    this.size = Math.toIntExact(count);
    long stored = strings != null ? strings.size() : this.bytes.limit() / bytesPerElement(element);
    if (stored != count || this.bytes.limit() % bytesPerElement(element) != 0) {
      throw new IllegalArgumentException(
          type + " needs " + count + " elements, there are " + stored);
    }
  }

  /** The raw form: see the class description. The buffer must not be changed afterwards. */
  public static TensorData ofBytes(ElementType element, long[] dims, ByteBuffer bytes) {
    if (element == ElementType.STRING) {
      throw new IllegalArgumentException("strings have no raw form");
    }
    return new TensorData(element, dims, bytes, null);
  }

  public static TensorData ofStrings(long[] dims, List<String> strings) {
    return new TensorData(ElementType.STRING, dims, ByteBuffer.allocate(0), List.copyOf(strings));
  }

  public static TensorData ofFloats(long[] dims, float... values) {
    ByteBuffer bytes = allocate(ElementType.FLOAT32, values.length);
    for (float value : values) {
      bytes.putFloat(value);
    }
    return ofBytes(ElementType.FLOAT32, dims, bytes.flip());
  }

  /** INT64 elements. */
  public static TensorData ofLongs(long[] dims, long... values) {
    ByteBuffer bytes = allocate(ElementType.INT64, values.length);
    for (long value : values) {
      bytes.putLong(value);
    }
    return ofBytes(ElementType.INT64, dims, bytes.flip());
  }

  /** INT64 elements, of rank 1. */
  public static TensorData ofLongs(List<Long> values) {
    return ofLongs(
        new long[] {values.size()}, values.stream().mapToLong(Long::longValue).toArray());
  }

  /**
   * A tensor of rank 0; a float number is rounded to nearest, an integer is cut off and wraps, a
   * boolean is whether it is not 0.
   */
  public static TensorData ofScalar(ElementType element, double number) {
    ByteBuffer bytes = allocate(element, 1);
    long bits =
        switch (element.kind()) {
          case FLOAT -> FloatFormats.encode(element, number, true);
          case SIGNED, UNSIGNED -> element.wrap((long) number);
          case BOOL -> number == 0 ? 0 : 1;
          case STRING -> throw new IllegalArgumentException("a string is not a number");
        };
    switch (bytesPerElement(element)) {
      case 1 -> bytes.put((byte) bits);
      case 2 -> bytes.putShort((short) bits);
      case 4 -> bytes.putInt((int) bits);
      default -> bytes.putLong(bits);
    }
    return ofBytes(element, new long[0], bytes.flip());
  }

  private static long count(long[] dims) {
    if (Arrays.stream(dims).anyMatch(dim -> dim == 0)) {
      return 0;
    }
    return Arrays.stream(dims).reduce(1, Math::multiplyExact);
  }

  /** A buffer for {@code count} elements of a type, to be filled and given to {@link #ofBytes}. */
  public static ByteBuffer allocate(ElementType element, long count) {
    return ByteBuffer.allocate(Math.toIntExact(Math.multiplyExact(count, bytesPerElement(element))))
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Bytes that an element takes in the raw form; 1 for types below 8 bits and for strings. */
  public static int bytesPerElement(ElementType element) {
    return Math.max(1, element.bits() / 8);
  }

  public TensorType type() {
    return type;
  }

  public ElementType element() {
    return type.element();
  }

  public Shape shape() {
    return type.shape();
  }

  public long[] dims() {
    return dims.clone();
  }

  /** Number of elements. */
  public int size() {
    return size;
  }

  /** The raw form, read-only, little-endian, from the first element. */
  public ByteBuffer bytes() {
    return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * The bits of an element: an integer sign- or zero-extended as its type says, a boolean as 0 or
   * 1, a float zero-extended.
   */
  public long bits(int index) {
    Objects.checkIndex(index, size);
    ElementType element = type.element();
    long raw =
        switch (bytesPerElement(element)) {
          case 1 -> bytes.get(index);
          case 2 -> bytes.getShort(2 * index);
          case 4 -> bytes.getInt(4 * index);
          default -> bytes.getLong(8 * index);
        };
    if (!element.isFloat()) {
      return element.wrap(raw);
    }
    return element.bits() == 64 ? raw : raw & ((1L << element.bits()) - 1);
  }

  /** An integer or boolean element as a number (u64: its bits). */
  public long getLong(int index) {
    if (type.element().isFloat()) {
      throw new IllegalStateException(type + " has no integers");
    }
    return bits(index);
  }

  /** A float element as its exact value, an integer element as the nearest double. */
  public double getDouble(int index) {
    ElementType element = type.element();
    return element.isFloat()
        ? FloatFormats.decode(element, bits(index))
        : element == ElementType.UINT64 ? unsignedToDouble(bits(index)) : bits(index);
  }

  private static double unsignedToDouble(long bits) {
    return bits >= 0 ? bits : ((double) (bits >>> 1 | (bits & 1))) * 2;
  }

  public String getString(int index) {
    if (strings == null) {
      throw new IllegalStateException(type + " has no strings");
    }
    return strings.get(index);
  }

  /** The same elements under another shape of the same size. */
  public TensorData reshape(long... newDims) {
    return new TensorData(type.element(), newDims, bytes, strings);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TensorData that
        && type.element() == that.type.element()
        && Arrays.equals(dims, that.dims)
        && bytes.equals(that.bytes)
        && Objects.equals(strings, that.strings);
  }

  @Override
  public int hashCode() {
    // The first elements tell weights apart well enough; equality looks at all of them.
    int beginning = bytes.slice(0, Math.min(bytes.limit(), HASHED_BYTES)).hashCode();
    return Objects.hash(type, beginning, strings);
  }

  @Override
  public String toString() {
    return "constant " + type;
  }
}
