package org.lrai.runtime;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lrai.runtime.program.FloatFormats;

/**
 * The one content that a compiled model takes for an input: what was computed from it at compile
 * time (axes, sizes, numbers of dims ...) holds for no other. Immutable.
 */
public final class FixedContent {
  private static final int SHOWN = 16;

  private final Tensor tensor;

  private FixedContent(Tensor tensor) {
    this.tensor = tensor;
  }

  /** The content of a tensor, which is copied. */
  public static FixedContent of(Tensor tensor) {
    return new FixedContent(copy(tensor));
  }

  /** A tensor of this content; a new one each time. */
  public Tensor tensor() {
    return copy(tensor);
  }

  /** The tensor itself, for generated code to read; it must not get to callers. */
  Tensor sharedTensor() {
    return tensor;
  }

  /**
   * Whether a tensor has this content: type, shape and all elements, bit for bit, where all NaNs of
   * FLOAT and DOUBLE count as one. A scalar may be given as one element, as to any model. Allocates
   * nothing.
   */
  public boolean matches(Tensor other) {
    return fits(other) && sameElements(tensor, other);
  }

  /** Whether tensors have the same type and elements, bit for bit; shapes aside. */
  static boolean sameElements(Tensor tensor, Tensor other) {
    int size = tensor.size();
    if (other.elementType() != tensor.elementType() || other.size() != size) {
      return false;
    }
    return switch (tensor.storage()) {
      case float[] own -> Arrays.equals(own, 0, size, other.floats(), 0, size);
      case double[] own -> Arrays.equals(own, 0, size, other.doubles(), 0, size);
      case byte[] own -> Arrays.equals(own, 0, size, other.bytes(), 0, size);
      case short[] own -> Arrays.equals(own, 0, size, other.shorts(), 0, size);
      case int[] own -> Arrays.equals(own, 0, size, other.ints(), 0, size);
      case long[] own -> Arrays.equals(own, 0, size, other.longs(), 0, size);
      case String[] own -> Arrays.equals(own, 0, size, other.strings(), 0, size);
      default -> throw new IllegalStateException("storage of " + tensor);
    };
  }

  private boolean fits(Tensor other) {
    if (tensor.rank() == 0) {
      return other.rank() == 0 || (other.rank() == 1 && other.dim(0) == 1);
    }
    if (other.rank() != tensor.rank()) {
      return false;
    }
    for (int axis = 0; axis < tensor.rank(); axis++) {
      if (other.dim(axis) != tensor.dim(axis)) {
        return false;
      }
    }
    return true;
  }

  /** The elements, or the first ones if there are many: for example {@code [0, 1]}. */
  public String text() {
    return text(tensor);
  }

  static String text(Tensor tensor) {
    if (tensor.rank() == 0) {
      return element(tensor, 0);
    }
    return IntStream.range(0, Math.min(SHOWN, tensor.size()))
        .mapToObj(index -> element(tensor, index))
        .collect(Collectors.joining(", ", "[", tensor.size() > SHOWN ? ", ...]" : "]"));
  }

  private static String element(Tensor tensor, int index) {
    return switch (tensor.elementType()) {
      case FLOAT -> Float.toString(tensor.floats()[index]);
      case DOUBLE -> Double.toString(tensor.doubles()[index]);
      case FLOAT16 -> Float.toString(FloatFormats.decodeFloat16(tensor.shorts()[index]));
      case BFLOAT16 -> Float.toString(FloatFormats.decodeBfloat16(tensor.shorts()[index]));
      case FLOAT8E4M3FN -> Float.toString(FloatFormats.decodeFloat8e4m3fn(tensor.bytes()[index]));
      case FLOAT8E4M3FNUZ ->
          Float.toString(FloatFormats.decodeFloat8e4m3fnuz(tensor.bytes()[index]));
      case FLOAT8E5M2 -> Float.toString(FloatFormats.decodeFloat8e5m2(tensor.bytes()[index]));
      case FLOAT8E5M2FNUZ ->
          Float.toString(FloatFormats.decodeFloat8e5m2fnuz(tensor.bytes()[index]));
      case FLOAT8E8M0 -> Float.toString(FloatFormats.decodeFloat8e8m0(tensor.bytes()[index]));
      case FLOAT6E2M3 -> Float.toString(FloatFormats.decodeFloat6e2m3(tensor.bytes()[index]));
      case FLOAT6E3M2 -> Float.toString(FloatFormats.decodeFloat6e3m2(tensor.bytes()[index]));
      case FLOAT4E2M1 -> Float.toString(FloatFormats.decodeFloat4e2m1(tensor.bytes()[index]));
      case INT64 -> Long.toString(tensor.longs()[index]);
      case INT32 -> Integer.toString(tensor.ints()[index]);
      case INT16 -> Short.toString(tensor.shorts()[index]);
      case INT8, INT4, INT2 -> Byte.toString(tensor.bytes()[index]);
      case UINT64 -> Long.toUnsignedString(tensor.longs()[index]);
      case UINT32 -> Integer.toUnsignedString(tensor.ints()[index]);
      case UINT16 -> Integer.toString(Short.toUnsignedInt(tensor.shorts()[index]));
      case UINT8, UINT4, UINT2 -> Integer.toString(Byte.toUnsignedInt(tensor.bytes()[index]));
      case BOOL -> tensor.bytes()[index] == 0 ? "false" : "true";
      case STRING -> '"' + tensor.strings()[index] + '"';
      case COMPLEX64, COMPLEX128 -> throw new IllegalStateException("a tensor of " + tensor);
    };
  }

  private static Tensor copy(Tensor tensor) {
    Object storage = tensor.elementType().newStorage(tensor.size());
    System.arraycopy(tensor.storage(), 0, storage, 0, tensor.size());
    return Tensor.of(tensor.elementType(), storage, tensor.shape());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FixedContent that
        && tensor.hasShape(that.tensor.shape())
        && matches(that.tensor);
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  /** Type, shape and elements, for example {@code int64[2] [0, 1]}. */
  @Override
  public String toString() {
    return tensor + " " + text();
  }
}
