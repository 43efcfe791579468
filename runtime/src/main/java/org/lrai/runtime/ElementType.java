package org.lrai.runtime;

import java.lang.reflect.Array;
import java.util.Locale;

/**
 * Types of tensor elements, named as in ONNX ({@code TensorProto.DataType}), with the Java array
 * that holds them.
 *
 * <p>Types that Java has no array for are held by their bits: the 16-bit floats and {@link #UINT16}
 * in {@code short[]}; the unsigned 32- and 64-bit integers in {@code int[]} and {@code long[]}; all
 * types of 8 bits and fewer one value per byte in {@code byte[]} (signed integers sign-extended,
 * unsigned ones and floats zero-extended, {@link #BOOL} 0 or 1).
 */
public enum ElementType {
  FLOAT(float[].class, 32),
  DOUBLE(double[].class, 64),
  /** IEEE 754 binary16; see {@link Float#float16ToFloat}. */
  FLOAT16(short[].class, 16),
  /** The upper half of a binary32. */
  BFLOAT16(short[].class, 16),
  FLOAT8E4M3FN(byte[].class, 8),
  FLOAT8E4M3FNUZ(byte[].class, 8),
  FLOAT8E5M2(byte[].class, 8),
  FLOAT8E5M2FNUZ(byte[].class, 8),
  /** A power of two, 2<sup>bits - 127</sup>. */
  FLOAT8E8M0(byte[].class, 8),
  FLOAT6E2M3(byte[].class, 6),
  FLOAT6E3M2(byte[].class, 6),
  FLOAT4E2M1(byte[].class, 4),
  INT8(byte[].class, 8),
  INT16(short[].class, 16),
  INT32(int[].class, 32),
  INT64(long[].class, 64),
  UINT8(byte[].class, 8),
  UINT16(short[].class, 16),
  UINT32(int[].class, 32),
  UINT64(long[].class, 64),
  INT4(byte[].class, 4),
  UINT4(byte[].class, 4),
  INT2(byte[].class, 2),
  UINT2(byte[].class, 2),
  BOOL(byte[].class, 8),
  STRING(String[].class, 0),
  /** Named so that messages can speak of it; no tensor has it. */
  COMPLEX64(Void.class, 64),
  /** Named so that messages can speak of it; no tensor has it. */
  COMPLEX128(Void.class, 128);

  private final Class<?> storageType;
  private final int bits;

  ElementType(Class<?> storageType, int bits) {
    this.storageType = storageType;
    this.bits = bits;
  }

  /** Width of a value in bits as ONNX stores it; 0 for strings. */
  public int bits() {
    return bits;
  }

  /** Whether tensors of this type exist here: true for all but the complex types. */
  public boolean isSupported() {
    return storageType != Void.class;
  }

  /** The class of the Java array that holds such elements, for example {@code float[].class}. */
  public Class<?> storageType() {
    requireSupported();
    return storageType;
  }

  /** Whether values are (binary) floating-point numbers of any width. */
  public boolean isFloatingPoint() {
    return switch (this) {
      case FLOAT, DOUBLE, FLOAT16, BFLOAT16 -> true;
      case FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ, FLOAT8E8M0 -> true;
      case FLOAT6E2M3, FLOAT6E3M2, FLOAT4E2M1 -> true;
      case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64 -> false;
      case INT4, UINT4, INT2, UINT2, BOOL, STRING, COMPLEX64, COMPLEX128 -> false;
    };
  }

  /** Whether values are integers with a sign. */
  public boolean isSignedInteger() {
    return switch (this) {
      case INT8, INT16, INT32, INT64, INT4, INT2 -> true;
      case UINT8, UINT16, UINT32, UINT64, UINT4, UINT2, BOOL, STRING -> false;
      case FLOAT, DOUBLE, FLOAT16, BFLOAT16, FLOAT8E4M3FN, FLOAT8E4M3FNUZ -> false;
      case FLOAT8E5M2, FLOAT8E5M2FNUZ, FLOAT8E8M0, COMPLEX64, COMPLEX128 -> false;
      case FLOAT6E2M3, FLOAT6E3M2, FLOAT4E2M1 -> false;
    };
  }

  /** Whether values are integers without a sign; BOOL is not among them. */
  public boolean isUnsignedInteger() {
    return switch (this) {
      case UINT8, UINT16, UINT32, UINT64, UINT4, UINT2 -> true;
      case INT8, INT16, INT32, INT64, INT4, INT2, BOOL, STRING -> false;
      case FLOAT, DOUBLE, FLOAT16, BFLOAT16, FLOAT8E4M3FN, FLOAT8E4M3FNUZ -> false;
      case FLOAT8E5M2, FLOAT8E5M2FNUZ, FLOAT8E8M0, COMPLEX64, COMPLEX128 -> false;
      case FLOAT6E2M3, FLOAT6E3M2, FLOAT4E2M1 -> false;
    };
  }

  /**
   * A new array for so many elements: zeros, or {@code null}s for strings.
   *
   * @param length number of elements, at least 0
   */
  public Object newStorage(int length) {
    return Array.newInstance(storageType().getComponentType(), length);
  }

  /** The name in messages: that of ONNX in lower case, for example {@code float16}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  private void requireSupported() {
    if (!isSupported()) {
      throw new ModelException(
          ModelException.Reason.TENSOR,
          "Tensors of type " + text() + " are not supported. Split real and imaginary parts.");
    }
  }
}
