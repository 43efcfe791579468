package org.lrai.codegen.check;

import org.lrai.ir.graph.FloatFormats;
import org.lrai.ir.type.ElementType;

/**
 * A digest of bits, all NaNs as one. It is a bijection in each element while the others stay, so a
 * single element that differs is always seen. It guards against errors, not against attackers: for
 * these, jars have digests of their entries.
 */
final class BitsDigest {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private long state;

  /** Adds an element in the form of the interpreter of nests. */
  void add(ElementType type, Object array, int at) {
    switch (array) {
      case double[] floats -> add(FloatFormats.encode(type, floats[at], false));
      case long[] integers -> add(integers[at] & mask(type));
      default -> throw new IllegalArgumentException("an array of " + type);
    }
  }

  /** The bits of the Java type that holds an element. */
  private static long mask(ElementType type) {
    int width = type == ElementType.BOOL ? 8 : type.bits();
    return width <= 8 ? 0xFF : width == 64 ? -1 : (1L << width) - 1;
  }

  private void add(long bits) {
    long mixed = (state ^ bits) * FACTOR;
    state = mixed ^ (mixed >>> 32);
  }

  long value() {
    return state;
  }
}
