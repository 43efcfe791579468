package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.type.ElementType;

/** Arrays for kernels: as generated code wants them, and as the interpreter of nests does. */
final class KernelArrays {
  private static final double[] SPECIAL = {
    0.0,
    -0.0,
    1,
    -1,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Float.MIN_VALUE,
    -1e-39,
    Float.MAX_VALUE,
    -Float.MAX_VALUE,
    16777217.0,
    0.5,
    2.5,
    -3.5
  };

  private KernelArrays() {}

  /** Random elements in the interpreter's form, special ones among them. */
  static Object random(ElementType type, int length, Random random) {
    if (type.isFloat()) {
      double[] values = new double[length];
      for (int i = 0; i < length; i++) {
        double value =
            random.nextInt(5) == 0
                ? SPECIAL[random.nextInt(SPECIAL.length)]
                : random.nextGaussian() * Math.scalb(1.0, random.nextInt(9) - 4);
        values[i] = FloatFormats.decode(type, FloatFormats.encode(type, value, true));
      }
      return values;
    }
    long[] values = new long[length];
    for (int i = 0; i < length; i++) {
      long value = random.nextInt(3) == 0 ? random.nextInt(9) - 4 : random.nextLong();
      values[i] = type.wrap(type == ElementType.BOOL ? value & 1 : value);
    }
    return values;
  }

  /** The array that generated code works on. */
  static Object toJava(ElementType type, Object values) {
    if (values instanceof double[] floats) {
      return switch (type) {
        case FLOAT64 -> floats.clone();
        case FLOAT32 -> {
          float[] array = new float[floats.length];
          for (int i = 0; i < array.length; i++) {
            array[i] = (float) floats[i];
          }
          yield array;
        }
        default -> {
          long[] bits = new long[floats.length];
          for (int i = 0; i < bits.length; i++) {
            bits[i] = FloatFormats.encode(type, floats[i], false); // exact
          }
          yield narrow(type.bits(), bits);
        }
      };
    }
    return narrow(type.bits(), (long[]) values);
  }

  private static Object narrow(int bits, long[] values) {
    return switch (bits) {
      case 64 -> values.clone();
      case 32 -> Arrays.stream(values).mapToInt(value -> (int) value).toArray();
      case 16 -> {
        short[] array = new short[values.length];
        for (int i = 0; i < array.length; i++) {
          array[i] = (short) values[i];
        }
        yield array;
      }
      default -> {
        byte[] array = new byte[values.length];
        for (int i = 0; i < array.length; i++) {
          array[i] = (byte) values[i];
        }
        yield array;
      }
    };
  }

  /** The elements' bits, all NaNs as one, so that arrays can be compared. */
  static List<Long> bits(ElementType type, Object javaArray) {
    List<Long> bits = new ArrayList<>();
    int length = java.lang.reflect.Array.getLength(javaArray);
    for (int i = 0; i < length; i++) {
      bits.add(
          switch (javaArray) {
            case float[] array -> (long) Float.floatToIntBits(array[i]);
            case double[] array -> Double.doubleToLongBits(array[i]);
            case long[] array -> array[i];
            case int[] array -> (long) array[i];
            case short[] array -> canonical(type, array[i]);
            case byte[] array -> canonical(type, array[i]);
            default -> throw new IllegalArgumentException(javaArray.getClass().getName());
          });
    }
    return bits;
  }

  private static long canonical(ElementType type, long bits) {
    boolean nan = type.isFloat() && Double.isNaN(FloatFormats.decode(type, bits));
    return nan ? Long.MIN_VALUE : bits;
  }
}
