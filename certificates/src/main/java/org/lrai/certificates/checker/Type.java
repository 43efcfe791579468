package org.lrai.certificates.checker;

import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Types of elements that can be constants. What is not constant has arithmetic in F32, and in
 * integers where these do not wrap.
 */
enum Type {
  F64(8, 'f'),
  F32(4, 'f'),
  F16(2, 'f'),
  BF16(2, 'f'),
  I64(8, 'i'),
  I32(4, 'i'),
  I16(2, 'i'),
  I8(1, 'i'),
  U32(4, 'u'),
  U16(2, 'u'),
  U8(1, 'u'),
  BOOL(1, 'b');

  private final int bytes;
  private final char kind;

  Type(int bytes, char kind) {
    this.bytes = bytes;
    this.kind = kind;
  }

  static Type of(Text text) {
    for (Type type : values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(text.name())) {
        return type;
      }
    }
    throw Rejection.unsupported("elements of type " + text.name());
  }

  boolean isFloat() {
    return kind == 'f';
  }

  /** A positive number, another one for each type of integers. */
  int number() {
    return 16 * kind + bytes;
  }

  /** Number of bytes of an element in raw data. */
  int bytes() {
    return bytes;
  }

  /** Reduces an integer into the range of the type. */
  long wrap(long value) {
    int shift = 64 - 8 * bytes;
    return switch (kind) {
      case 'b' -> value == 0 ? 0 : 1;
      case 'u' -> (value << shift) >>> shift;
      default -> (value << shift) >> shift;
    };
  }

  /** A float element of raw little-endian data, exactly. */
  double realAt(ByteBuffer data, int index) {
    return switch (this) {
      case F64 -> data.getDouble(8 * index);
      case F32 -> data.getFloat(4 * index);
      case F16 -> Float.float16ToFloat(data.getShort(2 * index));
      default -> Float.intBitsToFloat(data.getShort(2 * index) << 16);
    };
  }

  /** An integer element of raw little-endian data. */
  long integerAt(ByteBuffer data, int index) {
    return wrap(
        switch (bytes) {
          case 8 -> data.getLong(8 * index);
          case 4 -> data.getInt(4 * index);
          case 2 -> data.getShort(2 * index);
          default -> data.get(index);
        });
  }

  boolean isSigned() {
    return kind == 'i';
  }

  /** Whether an operation gives a truth value rather than one of this type. */
  boolean isPredicate(Op op) {
    return op == Op.EQ || op == Op.LT || op == Op.LE;
  }

  /** The nearest value of this type, of types that have one here. */
  double converted(double value) {
    return switch (this) {
      case F64 -> value;
      case F32 -> (float) value;
      default -> throw Rejection.unsupported("a conversion to " + this);
    };
  }

  /** A number rounded as an executed operation of this type rounds; narrow floats are F32. */
  double rounded(double value) {
    return this == F64 ? value : (float) value;
  }
}
