package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import org.lrai.ir.type.ElementType;

/** Conversions of scalars: from and to array elements, between types, of constants. */
final class Conversions {
  private static final ClassName FLOAT_FORMATS =
      ClassName.get("org.lrai.runtime.program", "FloatFormats");
  private static final ClassName INTEGER_MATH =
      ClassName.get("org.lrai.runtime.program", "IntegerMath");

  private Conversions() {}

  /** The scalar that an array element stands for. */
  static JavaCode load(ElementType type, JavaCode element) {
    return switch (type) {
      case FLOAT64, FLOAT32, INT64, UINT64, INT32, UINT32, STRING -> element;
      case INT16, INT8, INT4, INT2 -> element;
      case UINT16 -> element.binary("&", JavaCode.AND, JavaCode.literal("0xFFFF"));
      case UINT8 -> element.binary("&", JavaCode.AND, JavaCode.literal("0xFF"));
      case UINT4, UINT2 -> element;
      case BOOL -> element.binary("!=", JavaCode.EQUALITY, JavaCode.literal(0));
      case FLOAT16 -> decode("Float16", element);
      case BFLOAT16 -> decode("Bfloat16", element);
      case FLOAT8E4M3FN -> decode("Float8e4m3fn", element);
      case FLOAT8E4M3FNUZ -> decode("Float8e4m3fnuz", element);
      case FLOAT8E5M2 -> decode("Float8e5m2", element);
      case FLOAT8E5M2FNUZ -> decode("Float8e5m2fnuz", element);
      case FLOAT8E8M0 -> decode("Float8e8m0", element);
      case FLOAT6E2M3 -> decode("Float6e2m3", element);
      case FLOAT6E3M2 -> decode("Float6e3m2", element);
      case FLOAT4E2M1 -> decode("Float4e2m1", element);
    };
  }

  private static JavaCode decode(String format, JavaCode element) {
    return JavaCode.primary("$T.decode$L($L)", FLOAT_FORMATS, format, element);
  }

  /**
   * The array element for a scalar of a type, or for a {@code double} if the type is a float of 16
   * bits or fewer: narrow floats are rounded here.
   */
  static JavaCode store(ElementType type, JavaCode value, boolean saturate) {
    return switch (type) {
      case FLOAT64, FLOAT32, INT64, UINT64, INT32, UINT32, STRING -> value;
      case INT16, UINT16 -> value.cast("short");
      case INT8, INT4, INT2, UINT8, UINT4, UINT2 -> value.cast("byte");
      case BOOL -> value.choose(JavaCode.literal(1), JavaCode.literal(0)).cast("byte");
      case FLOAT16 -> encode("Float16", value);
      case BFLOAT16 -> encode("Bfloat16", value);
      case FLOAT8E4M3FN -> encode("Float8e4m3fn", value, saturate);
      case FLOAT8E4M3FNUZ -> encode("Float8e4m3fnuz", value, saturate);
      case FLOAT8E5M2 -> encode("Float8e5m2", value, saturate);
      case FLOAT8E5M2FNUZ -> encode("Float8e5m2fnuz", value, saturate);
      case FLOAT8E8M0 ->
          JavaCode.primary(
              "$T.encodeFloat8e8m0($L, $L, $T.NEAREST)",
              FLOAT_FORMATS,
              value,
              saturate,
              FLOAT_FORMATS.nestedClass("PowerRounding"));
      case FLOAT6E2M3 -> encode("Float6e2m3", value);
      case FLOAT6E3M2 -> encode("Float6e3m2", value);
      case FLOAT4E2M1 -> encode("Float4e2m1", value);
    };
  }

  private static JavaCode encode(String format, JavaCode value) {
    return JavaCode.primary("$T.encode$L($L)", FLOAT_FORMATS, format, value);
  }

  private static JavaCode encode(String format, JavaCode value, boolean saturate) {
    return JavaCode.primary("$T.encode$L($L, $L)", FLOAT_FORMATS, format, value, saturate);
  }

  /** Brings an {@code int} or {@code long} of the right carrier into the range of its type. */
  static JavaCode wrap(ElementType type, JavaCode value) {
    return switch (type) {
      case INT64, UINT64, INT32, UINT32 -> value;
      case INT16 -> value.cast("short");
      case INT8 -> value.cast("byte");
      case INT4, INT2 ->
          JavaCode.primary("$T.wrapSigned($L, $L)", INTEGER_MATH, value, type.bits());
      case UINT16, UINT8, UINT4, UINT2 ->
          value.binary(
              "&", JavaCode.AND, JavaCode.literal("0x" + Long.toHexString(type.maxValue())));
      case FLOAT64, FLOAT32, FLOAT16, BFLOAT16, BOOL, STRING -> throw notInteger(type);
      case FLOAT8E4M3FN,
          FLOAT8E4M3FNUZ,
          FLOAT8E5M2,
          FLOAT8E5M2FNUZ,
          FLOAT8E8M0,
          FLOAT6E2M3,
          FLOAT6E3M2,
          FLOAT4E2M1 ->
          throw notInteger(type);
    };
  }

  private static IllegalArgumentException notInteger(ElementType type) {
    return new IllegalArgumentException(type + " does not wrap");
  }

  /** Conversion as {@code ScalarExpr.Cast} says. */
  static JavaCode cast(ElementType from, ElementType to, boolean saturate, JavaCode value) {
    if (from == to) {
      return value;
    }
    return switch (to.kind()) {
      case FLOAT -> toFloat(from, to, saturate, value);
      case SIGNED, UNSIGNED -> toInteger(from, to, value);
      case BOOL -> value.binary("!=", JavaCode.EQUALITY, zero(Carrier.of(from)));
      case STRING ->
          throw new IllegalArgumentException("a kernel converts no " + from + " to text");
    };
  }

  private static JavaCode zero(Carrier carrier) {
    return switch (carrier) {
      case FLOAT, DOUBLE, INT, LONG -> JavaCode.literal(0);
      case BOOLEAN, STRING -> throw new IllegalArgumentException(carrier + " has no zero");
    };
  }

  private static JavaCode toFloat(
      ElementType from, ElementType to, boolean saturate, JavaCode value) {
    return switch (to) {
      case FLOAT64 -> wideFloat(from, "double", "Double", value);
      case FLOAT32 -> wideFloat(from, "float", "Float", value);
      default -> {
        // One rounding, from a number that is exact as float or double.
        boolean exact = Carrier.of(from) == Carrier.FLOAT;
        JavaCode wide = exact ? value : wideFloat(from, "double", "Double", value);
        yield load(to, store(to, wide, saturate));
      }
    };
  }

  private static JavaCode wideFloat(
      ElementType from, String type, String methodSuffix, JavaCode value) {
    return switch (from.kind()) {
      case FLOAT -> Carrier.of(from).type().toString().equals(type) ? value : value.cast(type);
      case SIGNED -> value.cast(type);
      case UNSIGNED ->
          from.bits() < 32
              ? value.cast(type)
              : JavaCode.primary("$T.unsignedTo$L($L)", INTEGER_MATH, methodSuffix, value);
      case BOOL ->
          value.choose(JavaCode.literal("1" + suffix(type)), JavaCode.literal("0" + suffix(type)));
      case STRING -> throw new IllegalArgumentException("a kernel reads no number from text");
    };
  }

  private static String suffix(String type) {
    return type.equals("float") ? "f" : "d";
  }

  private static JavaCode toInteger(ElementType from, ElementType to, JavaCode value) {
    boolean toLong = Carrier.of(to) == Carrier.LONG;
    return switch (from.kind()) {
      case FLOAT -> {
        JavaCode truncated = JavaCode.primary("$T.truncate($L)", INTEGER_MATH, value);
        yield toLong ? truncated : wrap(to, truncated.cast("int"));
      }
      case SIGNED, UNSIGNED -> {
        if (toLong) {
          yield Carrier.of(from) == Carrier.LONG
              ? value
              : from == ElementType.UINT32
                  ? JavaCode.primary("$T.toUnsignedLong($L)", Integer.class, value)
                  : value.cast("long");
        }
        yield wrap(to, Carrier.of(from) == Carrier.LONG ? value.cast("int") : value);
      }
      case BOOL ->
          toLong
              ? value.choose(JavaCode.literal("1L"), JavaCode.literal("0L"))
              : value.choose(JavaCode.literal(1), JavaCode.literal(0));
      case STRING -> throw new IllegalArgumentException("a kernel reads no number from text");
    };
  }

  /** The bits of a scalar as another type of the same width. */
  static JavaCode bitCast(ElementType from, ElementType to, JavaCode value) {
    return switch (from.bits()) {
      case 64 ->
          from.isFloat() == to.isFloat()
              ? value
              : JavaCode.primary(
                  from.isFloat() ? "$T.doubleToRawLongBits($L)" : "$T.longBitsToDouble($L)",
                  Double.class,
                  value);
      case 32 ->
          from.isFloat() == to.isFloat()
              ? value
              : JavaCode.primary(
                  from.isFloat() ? "$T.floatToRawIntBits($L)" : "$T.intBitsToFloat($L)",
                  Float.class,
                  value);
      default -> {
        JavaCode read = load(to, store(from, value, false));
        // In a byte, integers of fewer bits are sign- or zero-extended.
        yield to.isInteger() && to.bits() < 8 ? wrap(to, read) : read;
      }
    };
  }

  /** A floating-point constant of a type; the value is exact in it. */
  static JavaCode literal(ElementType type, double value) {
    boolean isDouble = type == ElementType.FLOAT64;
    String box = isDouble ? "Double" : "Float";
    if (Double.isNaN(value)) {
      return JavaCode.literal(box + ".NaN");
    }
    if (Double.isInfinite(value)) {
      return JavaCode.literal(box + (value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY"));
    }
    return JavaCode.literal(isDouble ? Double.toString(value) : (float) value + "f");
  }

  /** An integer or boolean constant. */
  static JavaCode literal(ElementType type, long value) {
    return switch (Carrier.of(type)) {
      case BOOLEAN -> JavaCode.literal(value == 0 ? "false" : "true");
      case INT -> JavaCode.literal(Integer.toString((int) value));
      case LONG -> JavaCode.literal(value + "L");
      case FLOAT, DOUBLE, STRING ->
          throw new IllegalArgumentException("an integer literal of type " + type);
    };
  }
}
