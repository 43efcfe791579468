package org.lrai.runtime;

import java.util.HashMap;
import java.util.Map;

/**
 * The arrays that kernels are checked on. Elements follow from the argument's position and the
 * address, as {@code docs/library.md} says; the compiler made the expected bits of the same ones.
 * Arrays that are only read serve several checks.
 */
final class CheckArrays {
  /** Addresses after which elements repeat. */
  private static final int PERIOD = 1021;

  private static final int POSITIVE_INFINITY_AT = 383;
  private static final int NAN_AT = 521;
  private static final int NEGATIVE_INFINITY_AT = 757;

  private final Map<String, Object> read = new HashMap<>();

  /** What an array holds. */
  enum Content {
    /** Finite floats. */
    FINITE,
    /** Floats, infinities and NaN among them. */
    SPECIAL,
    /** Any integers. */
    ANY,
    /** Integers from 0 to 3. */
    SMALL,
    ZERO
  }

  /** The array of an argument; it may be longer than asked for. */
  Object of(SelfCheckLine.Made made, int argument) {
    if (made.isWritten()) {
      return make(made, argument, made.length());
    }
    String key = made.type() + "," + made.content() + "," + argument;
    Object known = read.get(key);
    if (known == null || length(known) < made.length()) {
      known = make(made, argument, Math.max(made.length(), PERIOD));
      read.put(key, known);
    }
    return known;
  }

  private static int length(Object array) {
    return array instanceof float[] floats
        ? floats.length
        : java.lang.reflect.Array.getLength(array);
  }

  private static Object make(SelfCheckLine.Made made, int argument, int length) {
    Object array = made.type().newStorage(length);
    int filled = Math.min(length, PERIOD);
    fill(array, made, argument, filled);
    while (filled < length) {
      int count = Math.min(filled, length - filled); // filled is a multiple of the period
      System.arraycopy(array, 0, array, filled, count);
      filled += count;
    }
    return array;
  }

  private static void fill(Object array, SelfCheckLine.Made made, int argument, int count) {
    boolean special = made.content() == Content.SPECIAL;
    for (int i = 0; i < count; i++) {
      long word = word(argument, i);
      if (array instanceof float[] floats) {
        floats[i] = Float.intBitsToFloat(single(word, special ? i : -1));
      } else if (array instanceof double[] doubles) {
        doubles[i] = real(word, special ? i : -1);
      } else if (array instanceof long[] longs) {
        longs[i] = integer(made, word);
      } else if (array instanceof int[] ints) {
        ints[i] = (int) integer(made, word);
      } else if (array instanceof short[] shorts) {
        shorts[i] = (short) small(made, word);
      } else if (array instanceof byte[] bytes) {
        bytes[i] = (byte) small(made, word);
      } else {
        throw new IllegalArgumentException("elements of " + made.type());
      }
    }
  }

  /** A word of 64 bits for an element: SplitMix64 (Steele, Lea and Flood, 2014). */
  private static long word(int argument, int position) {
    long z = (argument + 1) * 0xD1342543DE82EF95L + (position + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static int sign(long word) {
    return word < 0 ? 1 : 0;
  }

  /** One of four exponents. */
  private static int exponent(long word) {
    return (int) (word >>> 32) & 3;
  }

  /** The bits of a float from an eighth to two, either sign, or of a special value. */
  private static int single(long word, int position) {
    if (position == POSITIVE_INFINITY_AT
        || position == NEGATIVE_INFINITY_AT
        || position == NAN_AT
        || (word & 31) == 0) {
      return Float.floatToIntBits((float) special(word, position));
    }
    return sign(word) << 31 | (124 + exponent(word)) << 23 | ((int) (word >>> 34) & 0x7FFFFF);
  }

  private static double real(long word, int position) {
    if (position == POSITIVE_INFINITY_AT
        || position == NEGATIVE_INFINITY_AT
        || position == NAN_AT
        || (word & 31) == 0) {
      return special(word, position);
    }
    return Double.longBitsToDouble(
        (long) sign(word) << 63 | (1020L + exponent(word)) << 52 | (word >>> 8 & 0xFFFFFFFFFFFFFL));
  }

  private static double special(long word, int position) {
    return switch (position) {
      case POSITIVE_INFINITY_AT -> Double.POSITIVE_INFINITY;
      case NEGATIVE_INFINITY_AT -> Double.NEGATIVE_INFINITY;
      case NAN_AT -> Double.NaN;
      default ->
          switch ((int) (word >>> 5) & 3) {
            case 0 -> 0;
            case 1 -> -0.0;
            case 2 -> 1;
            default -> Float.MIN_NORMAL / 8;
          };
    };
  }

  /** An integer of at least 32 bits. */
  private static long integer(SelfCheckLine.Made made, long word) {
    return switch (made.content()) {
      case ANY -> word;
      case SMALL -> word >>> 32 & 3;
      case ZERO -> 0;
      case FINITE, SPECIAL -> throw new IllegalArgumentException(made.type() + " of floats");
    };
  }

  /** What is held in 16 bits or fewer. */
  private static long small(SelfCheckLine.Made made, long word) {
    int bits = made.type().bits();
    return switch (made.type()) {
      case BOOL -> word >>> 32 & 1;
      case FLOAT16 -> sign(word) << 15 | (12 + exponent(word)) << 10 | (word >>> 34 & 0x3FF);
      case BFLOAT16 -> sign(word) << 15 | (124 + exponent(word)) << 7 | (word >>> 34 & 0x7F);
      case FLOAT8E8M0 -> word & 0x7F;
      case FLOAT8E4M3FN, FLOAT8E4M3FNUZ, FLOAT8E5M2, FLOAT8E5M2FNUZ ->
          (word & 0x3F) == 0 ? 0 : word & 0xBF;
      case FLOAT6E2M3, FLOAT6E3M2 -> word & 0x3F;
      case FLOAT4E2M1 -> word & 0xF;
      default -> {
        long number =
            made.content() == Content.SMALL && bits == 2 ? word >>> 32 & 1 : integer(made, word);
        int unused = Long.SIZE - bits;
        yield made.type().isSignedInteger()
            ? number << unused >> unused
            : number << unused >>> unused;
      }
    };
  }
}
