package org.lrai.runtime;

/**
 * A digest of the bits of elements, all NaNs of a type as one. It is a bijection in each element
 * while the others stay, so a single element that differs is always seen.
 */
final class BitsDigest {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long state;

  /** Adds elements that lie side by side. */
  void add(ElementType type, Object array, int from, int length) {
    int end = Math.addExact(from, length);
    if (array instanceof float[] floats) {
      for (int i = from; i < end; i++) {
        add(Float.floatToIntBits(floats[i]) & 0xFFFFFFFFL);
      }
    } else if (array instanceof double[] doubles) {
      for (int i = from; i < end; i++) {
        add(Double.doubleToLongBits(doubles[i]));
      }
    } else if (array instanceof long[] longs) {
      for (int i = from; i < end; i++) {
        add(longs[i]);
      }
    } else if (array instanceof int[] ints) {
      for (int i = from; i < end; i++) {
        add(ints[i] & 0xFFFFFFFFL);
      }
    } else if (array instanceof short[] shorts) {
      for (int i = from; i < end; i++) {
        add(canonical(type, shorts[i] & 0xFFFF));
      }
    } else if (array instanceof byte[] bytes) {
      for (int i = from; i < end; i++) {
        add(canonical(type, bytes[i] & 0xFF));
      }
    } else {
      throw new IllegalArgumentException("elements of " + type);
    }
  }

  /** The bits that stand for all NaNs of a type, or those of a number. */
  private static int canonical(ElementType type, int bits) {
    return switch (type) {
      case FLOAT16 -> (bits & 0x7FFF) > 0x7C00 ? 0x7E00 : bits;
      case BFLOAT16 -> (bits & 0x7FFF) > 0x7F80 ? 0x7FC0 : bits;
      case FLOAT8E4M3FN -> (bits & 0x7F) == 0x7F ? 0x7F : bits;
      case FLOAT8E5M2 -> (bits & 0x7F) > 0x7C ? 0x7E : bits;
      default -> bits;
    };
  }

  private void add(long bits) {
    long mixed = (state ^ bits) * FACTOR;
    state = mixed ^ (mixed >>> 32);
  }

  long value() {
    return state;
  }
}
