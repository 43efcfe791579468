package org.lrai.runtime.ops;

import org.lrai.runtime.ElementType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Tensor;
import org.lrai.runtime.program.FloatFormats;
import org.lrai.runtime.program.FloatFormats.PowerRounding;
import org.lrai.runtime.program.IntegerMath;

/**
 * Elements of a tensor of any type, read and written as {@code double} or {@code long}; strings can
 * only be compared. Operators that only move elements do without: they copy between storage arrays.
 */
@SuppressWarnings("ArrayRecordComponent") // views, which nobody compares
sealed interface Elements {

  /** The value; rounded to nearest if it is an integer over 2^53. */
  double getDouble(int index);

  /** The value; a float is rounded toward zero and wrapped; UINT64 by its bits. */
  long getLong(int index);

  /** Rounds to a float type, to nearest even; to integers toward zero, then wraps; BOOL: not 0. */
  void setDouble(int index, double value);

  /** Rounds to a float type; wraps to an integer type; BOOL: not 0. */
  void setLong(int index, long value);

  /**
   * Order of two elements; NaN is equal to NaN and comes after all others; strings by code point.
   */
  default int compare(int first, int second) {
    double a = getDouble(first);
    double b = getDouble(second);
    return a < b ? -1 : a > b ? 1 : a == b ? 0 : Boolean.compare(Double.isNaN(a), Double.isNaN(b));
  }

  /** The elements of a tensor; changes go through to its array. */
  static Elements of(Tensor tensor) {
    ElementType type = tensor.elementType();
    return switch (type) {
      case FLOAT -> new Floats(tensor.floats());
      case DOUBLE -> new Doubles(tensor.doubles());
      case FLOAT16 -> new Float16s(tensor.shorts());
      case BFLOAT16 -> new Bfloat16s(tensor.shorts());
      case FLOAT8E4M3FN,
          FLOAT8E4M3FNUZ,
          FLOAT8E5M2,
          FLOAT8E5M2FNUZ,
          FLOAT8E8M0,
          FLOAT6E2M3,
          FLOAT6E3M2,
          FLOAT4E2M1 ->
          new SmallFloats(type, tensor.bytes());
      case INT8, UINT8, INT4, UINT4, INT2, UINT2 ->
          new Bytes(tensor.bytes(), type.bits(), type.isSignedInteger());
      case INT16, UINT16 -> new Shorts(tensor.shorts(), type.isSignedInteger());
      case INT32, UINT32 -> new Ints(tensor.ints(), type.isSignedInteger());
      case INT64 -> new Longs(tensor.longs());
      case UINT64 -> new UnsignedLongs(tensor.longs());
      case BOOL -> new Booleans(tensor.bytes());
      case STRING -> new Strings(tensor.strings());
      case COMPLEX64, COMPLEX128 -> throw new IllegalStateException(type.text());
    };
  }

  /** FLOAT. */
  record Floats(float[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      return array[index];
    }

    @Override
    public long getLong(int index) {
      return IntegerMath.truncate(array[index]);
    }

    @Override
    public void setDouble(int index, double value) {
      array[index] = (float) value;
    }

    @Override
    public void setLong(int index, long value) {
      array[index] = value;
    }
  }

  /** DOUBLE. */
  record Doubles(double[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      return array[index];
    }

    @Override
    public long getLong(int index) {
      return IntegerMath.truncate(array[index]);
    }

    @Override
    public void setDouble(int index, double value) {
      array[index] = value;
    }

    @Override
    public void setLong(int index, long value) {
      array[index] = value;
    }
  }

  /** FLOAT16. */
  record Float16s(short[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      return FloatFormats.decodeFloat16(array[index]);
    }

    @Override
    public long getLong(int index) {
      return IntegerMath.truncate(getDouble(index));
    }

    @Override
    public void setDouble(int index, double value) {
      array[index] = FloatFormats.encodeFloat16(value);
    }

    @Override
    public void setLong(int index, long value) {
      setDouble(index, (double) value);
    }
  }

  /** BFLOAT16. */
  record Bfloat16s(short[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      return FloatFormats.decodeBfloat16(array[index]);
    }

    @Override
    public long getLong(int index) {
      return IntegerMath.truncate(getDouble(index));
    }

    @Override
    public void setDouble(int index, double value) {
      array[index] = FloatFormats.encodeBfloat16(value);
    }

    @Override
    public void setLong(int index, long value) {
      setDouble(index, (double) value);
    }
  }

  /** Floats of 8 and 4 bits; what is too large becomes the largest finite value. */
  record SmallFloats(ElementType type, byte[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      byte bits = array[index];
      return switch (type) {
        case FLOAT8E4M3FN -> FloatFormats.decodeFloat8e4m3fn(bits);
        case FLOAT8E4M3FNUZ -> FloatFormats.decodeFloat8e4m3fnuz(bits);
        case FLOAT8E5M2 -> FloatFormats.decodeFloat8e5m2(bits);
        case FLOAT8E5M2FNUZ -> FloatFormats.decodeFloat8e5m2fnuz(bits);
        case FLOAT8E8M0 -> FloatFormats.decodeFloat8e8m0(bits);
        case FLOAT6E2M3 -> FloatFormats.decodeFloat6e2m3(bits);
        case FLOAT6E3M2 -> FloatFormats.decodeFloat6e3m2(bits);
        case FLOAT4E2M1 -> FloatFormats.decodeFloat4e2m1(bits);
        default -> throw new IllegalStateException(type.text());
      };
    }

    @Override
    public long getLong(int index) {
      return IntegerMath.truncate(getDouble(index));
    }

    @Override
    public void setDouble(int index, double value) {
      array[index] =
          switch (type) {
            case FLOAT8E4M3FN -> FloatFormats.encodeFloat8e4m3fn(value, true);
            case FLOAT8E4M3FNUZ -> FloatFormats.encodeFloat8e4m3fnuz(value, true);
            case FLOAT8E5M2 -> FloatFormats.encodeFloat8e5m2(value, true);
            case FLOAT8E5M2FNUZ -> FloatFormats.encodeFloat8e5m2fnuz(value, true);
            case FLOAT8E8M0 -> FloatFormats.encodeFloat8e8m0(value, true, PowerRounding.UP);
            case FLOAT6E2M3 -> FloatFormats.encodeFloat6e2m3(value);
            case FLOAT6E3M2 -> FloatFormats.encodeFloat6e3m2(value);
            case FLOAT4E2M1 -> FloatFormats.encodeFloat4e2m1(value);
            default -> throw new IllegalStateException(type.text());
          };
    }

    @Override
    public void setLong(int index, long value) {
      setDouble(index, (double) value);
    }
  }

  /** Integers of 8, 4 and 2 bits. */
  record Bytes(byte[] array, int bits, boolean signed) implements Elements {
    @Override
    public double getDouble(int index) {
      return getLong(index);
    }

    @Override
    public long getLong(int index) {
      return signed ? array[index] : array[index] & 0xFF;
    }

    @Override
    public void setDouble(int index, double value) {
      setLong(index, IntegerMath.truncate(value));
    }

    @Override
    public void setLong(int index, long value) {
      int low = (int) value;
      array[index] =
          (byte) (signed ? IntegerMath.wrapSigned(low, bits) : IntegerMath.wrapUnsigned(low, bits));
    }
  }

  /** Integers of 16 bits. */
  record Shorts(short[] array, boolean signed) implements Elements {
    @Override
    public double getDouble(int index) {
      return getLong(index);
    }

    @Override
    public long getLong(int index) {
      return signed ? array[index] : array[index] & 0xFFFF;
    }

    @Override
    public void setDouble(int index, double value) {
      setLong(index, IntegerMath.truncate(value));
    }

    @Override
    public void setLong(int index, long value) {
      array[index] = (short) value;
    }
  }

  /** Integers of 32 bits. */
  record Ints(int[] array, boolean signed) implements Elements {
    @Override
    public double getDouble(int index) {
      return getLong(index);
    }

    @Override
    public long getLong(int index) {
      return signed ? array[index] : array[index] & 0xFFFF_FFFFL;
    }

    @Override
    public void setDouble(int index, double value) {
      setLong(index, IntegerMath.truncate(value));
    }

    @Override
    public void setLong(int index, long value) {
      array[index] = (int) value;
    }
  }

  /** INT64. */
  record Longs(long[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      return array[index];
    }

    @Override
    public long getLong(int index) {
      return array[index];
    }

    @Override
    public void setDouble(int index, double value) {
      array[index] = IntegerMath.truncate(value);
    }

    @Override
    public void setLong(int index, long value) {
      array[index] = value;
    }

    @Override
    public int compare(int first, int second) {
      return Long.compare(array[first], array[second]);
    }
  }

  /** UINT64. */
  record UnsignedLongs(long[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      return IntegerMath.unsignedToDouble(array[index]);
    }

    @Override
    public long getLong(int index) {
      return array[index];
    }

    @Override
    public void setDouble(int index, double value) {
      array[index] = IntegerMath.truncate(value);
    }

    @Override
    public void setLong(int index, long value) {
      array[index] = value;
    }

    @Override
    public int compare(int first, int second) {
      return Long.compareUnsigned(array[first], array[second]);
    }
  }

  /** BOOL. */
  record Booleans(byte[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      return array[index];
    }

    @Override
    public long getLong(int index) {
      return array[index];
    }

    @Override
    public void setDouble(int index, double value) {
      array[index] = (byte) (value != 0 ? 1 : 0);
    }

    @Override
    public void setLong(int index, long value) {
      array[index] = (byte) (value != 0 ? 1 : 0);
    }
  }

  /** STRING. */
  record Strings(String[] array) implements Elements {
    @Override
    public double getDouble(int index) {
      throw noNumber();
    }

    @Override
    public long getLong(int index) {
      throw noNumber();
    }

    @Override
    public void setDouble(int index, double value) {
      throw noNumber();
    }

    @Override
    public void setLong(int index, long value) {
      throw noNumber();
    }

    @Override
    public int compare(int first, int second) {
      return Shapes.CODE_POINTS.compare(array[first], array[second]);
    }

    private static ModelException noNumber() {
      return new ModelException(
          ModelException.Reason.OPERATOR,
          "The model computes with strings as if they were numbers. Check the model's types.");
    }
  }
}
