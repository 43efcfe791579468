package org.lrai.ir.type;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types of tensor elements, as ONNX has them. */
public enum ElementType {
  FLOAT64("f64", Kind.FLOAT, 64),
  FLOAT32("f32", Kind.FLOAT, 32),
  FLOAT16("f16", Kind.FLOAT, 16),
  BFLOAT16("bf16", Kind.FLOAT, 16),
  FLOAT8E4M3FN("f8e4m3fn", Kind.FLOAT, 8),
  FLOAT8E4M3FNUZ("f8e4m3fnuz", Kind.FLOAT, 8),
  FLOAT8E5M2("f8e5m2", Kind.FLOAT, 8),
  FLOAT8E5M2FNUZ("f8e5m2fnuz", Kind.FLOAT, 8),
  FLOAT8E8M0("f8e8m0", Kind.FLOAT, 8),
  FLOAT6E2M3("f6e2m3", Kind.FLOAT, 6),
  FLOAT6E3M2("f6e3m2", Kind.FLOAT, 6),
  FLOAT4E2M1("f4e2m1", Kind.FLOAT, 4),
  INT64("i64", Kind.SIGNED, 64),
  INT32("i32", Kind.SIGNED, 32),
  INT16("i16", Kind.SIGNED, 16),
  INT8("i8", Kind.SIGNED, 8),
  INT4("i4", Kind.SIGNED, 4),
  INT2("i2", Kind.SIGNED, 2),
  UINT64("u64", Kind.UNSIGNED, 64),
  UINT32("u32", Kind.UNSIGNED, 32),
  UINT16("u16", Kind.UNSIGNED, 16),
  UINT8("u8", Kind.UNSIGNED, 8),
  UINT4("u4", Kind.UNSIGNED, 4),
  UINT2("u2", Kind.UNSIGNED, 2),
  BOOL("bool", Kind.BOOL, 8),
  STRING("string", Kind.STRING, 0);

  /** What arithmetic a type has. */
  public enum Kind {
    FLOAT,
    SIGNED,
    UNSIGNED,
    BOOL,
    STRING
  }

  private static final Map<String, ElementType> BY_TEXT =
      Stream.of(values()).collect(Collectors.toMap(ElementType::text, Function.identity()));

  private final String text;
  private final Kind kind;
  private final int bits;

  ElementType(String text, Kind kind, int bits) {
    this.text = text;
    this.kind = kind;
    this.bits = bits;
  }

  /** The name in the text form of graphs. */
  public String text() {
    return text;
  }

  public static Optional<ElementType> ofText(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  public Kind kind() {
    return kind;
  }

  /** Width of the ONNX representation in bits; 0 for strings. */
  public int bits() {
    return bits;
  }

  public boolean isFloat() {
    return kind == Kind.FLOAT;
  }

  public boolean isInteger() {
    return kind == Kind.SIGNED || kind == Kind.UNSIGNED;
  }

  /** Smallest value of an integer type (as a signed 64-bit number). */
  public long minValue() {
    requireInteger();
    return kind == Kind.UNSIGNED ? 0 : -1L << (bits - 1);
  }

  /** Largest value of an integer type; that of u64 is -1 read as unsigned. */
  public long maxValue() {
    requireInteger();
    int magnitudeBits = kind == Kind.UNSIGNED ? bits : bits - 1;
    return magnitudeBits == 64 ? -1L : (1L << magnitudeBits) - 1;
  }

  /**
   * Wraps a 64-bit integer to this integer type, as ONNX's wrap-around arithmetic does: sign- or
   * zero-extended from the low bits. BOOL: 0 or 1.
   */
  public long wrap(long value) {
    return switch (kind) {
      case SIGNED -> value << (64 - bits) >> (64 - bits);
      case UNSIGNED -> bits == 64 ? value : value & ((1L << bits) - 1);
      case BOOL -> value == 0 ? 0 : 1;
      case FLOAT, STRING -> throw new IllegalStateException(this + " has no integer values");
    };
  }

  private void requireInteger() {
    if (!isInteger()) {
      throw new IllegalStateException(this + " is not an integer type");
    }
  }
}
