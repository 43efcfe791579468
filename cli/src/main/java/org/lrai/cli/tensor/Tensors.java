package org.lrai.cli.tensor;

import java.nio.ByteBuffer;
import java.util.List;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.graph.TensorData;
import org.lrai.runtime.ElementType;
import org.lrai.runtime.Tensor;

/** Tensors of the compiler and of the runtime, and their elements as numbers. */
public final class Tensors {
  private Tensors() {}

  /** Copies a constant of the compiler into a tensor of the runtime. */
  public static Tensor of(TensorData data) {
    ElementType type = runtimeType(data.element());
    Object storage = type.newStorage(data.size());
    if (storage instanceof String[] strings) {
      for (int i = 0; i < strings.length; i++) {
        strings[i] = data.getString(i);
      }
    } else {
      copy(data.bytes(), storage, 0, data.size());
    }
    return Tensor.of(type, storage, data.dims());
  }

  /** Copies a tensor of the runtime into a constant of the compiler. */
  public static TensorData toData(Tensor tensor) {
    org.lrai.ir.type.ElementType element = compilerType(tensor.elementType());
    if (tensor.elementType() == ElementType.STRING) {
      return TensorData.ofStrings(
          tensor.shape(), List.of(tensor.strings()).subList(0, tensor.size()));
    }
    ByteBuffer bytes = TensorData.allocate(element, tensor.size());
    int size = tensor.size();
    switch (tensor.storage()) {
      case float[] array -> bytes.asFloatBuffer().put(array, 0, size);
      case double[] array -> bytes.asDoubleBuffer().put(array, 0, size);
      case long[] array -> bytes.asLongBuffer().put(array, 0, size);
      case int[] array -> bytes.asIntBuffer().put(array, 0, size);
      case short[] array -> bytes.asShortBuffer().put(array, 0, size);
      case byte[] array -> bytes.duplicate().put(array, 0, size);
      default -> throw new IllegalArgumentException("storage of " + tensor);
    }
    return TensorData.ofBytes(element, tensor.shape(), bytes);
  }

  /** Copies numbers from bytes, in the buffer's byte order, to part of a Java array. */
  public static void copy(ByteBuffer bytes, Object storage, int position, int length) {
    switch (storage) {
      case float[] array -> bytes.asFloatBuffer().get(array, position, length);
      case double[] array -> bytes.asDoubleBuffer().get(array, position, length);
      case long[] array -> bytes.asLongBuffer().get(array, position, length);
      case int[] array -> bytes.asIntBuffer().get(array, position, length);
      case short[] array -> bytes.asShortBuffer().get(array, position, length);
      case byte[] array -> bytes.get(array, position, length);
      default -> throw new IllegalArgumentException("storage " + storage.getClass());
    }
  }

  /** An element as a number: floats exactly, 64-bit integers as the nearest double, BOOL 0 or 1. */
  public static double number(Tensor tensor, int index) {
    ElementType type = tensor.elementType();
    if (type == ElementType.FLOAT) {
      return tensor.floats()[index];
    }
    long bits = bits(tensor, index);
    if (type.isFloatingPoint()) {
      return FloatFormats.decode(compilerType(type), bits);
    }
    boolean beyondLong = type == ElementType.UINT64 && bits < 0;
    return beyondLong ? 2.0 * (bits >>> 1 | (bits & 1)) : bits;
  }

  /** The bits of an element, sign- or zero-extended as its type says. */
  public static long bits(Tensor tensor, int index) {
    boolean signed = tensor.elementType().isSignedInteger();
    return switch (tensor.storage()) {
      case float[] array -> Float.floatToRawIntBits(array[index]);
      case double[] array -> Double.doubleToRawLongBits(array[index]);
      case long[] array -> array[index];
      case int[] array -> signed ? array[index] : Integer.toUnsignedLong(array[index]);
      case short[] array -> signed ? array[index] : Short.toUnsignedLong(array[index]);
      case byte[] array -> signed ? array[index] : Byte.toUnsignedLong(array[index]);
      default -> throw new IllegalArgumentException("a " + tensor + " has no bits");
    };
  }

  /** The runtime's name of an element type. */
  public static ElementType runtimeType(org.lrai.ir.type.ElementType type) {
    return switch (type) {
      case FLOAT32 -> ElementType.FLOAT;
      case FLOAT64 -> ElementType.DOUBLE;
      case FLOAT16, BFLOAT16, FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ ->
          ElementType.valueOf(type.name());
      case FLOAT8E8M0, FLOAT6E2M3, FLOAT6E3M2, FLOAT4E2M1, INT64, INT32, INT16, INT8, INT4, INT2 ->
          ElementType.valueOf(type.name());
      case UINT64, UINT32, UINT16, UINT8, UINT4, UINT2, BOOL, STRING ->
          ElementType.valueOf(type.name());
    };
  }

  /** The compiler's name of an element type. */
  public static org.lrai.ir.type.ElementType compilerType(ElementType type) {
    return switch (type) {
      case FLOAT -> org.lrai.ir.type.ElementType.FLOAT32;
      case DOUBLE -> org.lrai.ir.type.ElementType.FLOAT64;
      case COMPLEX64, COMPLEX128 -> throw new IllegalArgumentException(type.text());
      case FLOAT16, BFLOAT16, FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ ->
          org.lrai.ir.type.ElementType.valueOf(type.name());
      case FLOAT8E8M0, FLOAT6E2M3, FLOAT6E3M2, FLOAT4E2M1, INT64, INT32, INT16, INT8, INT4, INT2 ->
          org.lrai.ir.type.ElementType.valueOf(type.name());
      case UINT64, UINT32, UINT16, UINT8, UINT4, UINT2, BOOL, STRING ->
          org.lrai.ir.type.ElementType.valueOf(type.name());
    };
  }
}
