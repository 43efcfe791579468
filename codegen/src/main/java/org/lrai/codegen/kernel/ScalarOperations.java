package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** One Java expression for each scalar operation and kind of type. */
final class ScalarOperations {
  private static final ClassName SCALAR_MATH =
      ClassName.get("org.lrai.runtime.program", "ScalarMath");
  private static final ClassName INTEGER_MATH =
      ClassName.get("org.lrai.runtime.program", "IntegerMath");

  private ScalarOperations() {}

  /**
   * The operation on operands of {@code type} (of a selection: the type of what is selected).
   *
   * @throws IllegalArgumentException if the type has no such operation
   */
  static JavaCode apply(ScalarOp op, ElementType type, List<JavaCode> operands) {
    if (op == ScalarOp.SELECT) {
      return operands.get(0).choose(operands.get(1), operands.get(2));
    }
    return switch (type.kind()) {
      case FLOAT -> floating(op, type, operands);
      case SIGNED, UNSIGNED -> integer(op, type, operands);
      case BOOL -> bool(op, operands);
      case STRING -> text(op, operands);
    };
  }

  private static JavaCode floating(ScalarOp op, ElementType type, List<JavaCode> operands) {
    JavaCode a = operands.getFirst();
    JavaCode b = operands.size() > 1 ? operands.get(1) : a;
    Class<?> box = type == ElementType.FLOAT64 ? Double.class : Float.class;
    return switch (op) {
      case ADD -> a.plus(b);
      case SUB -> a.minus(b);
      case MUL -> a.times(b);
      case DIV -> a.binary("/", JavaCode.MULTIPLICATIVE, b);
      case REMAINDER -> a.binary("%", JavaCode.MULTIPLICATIVE, b);
      case FMA -> math("fma", a, b, operands.get(2));
      case NEG -> a.prefixed("-");
      case ABS -> math("abs", a);
      case MIN -> math("min", a, b);
      case MAX -> math("max", a, b);
      case EQ -> a.binary("==", JavaCode.EQUALITY, b);
      case LT -> a.binary("<", JavaCode.RELATIONAL, b);
      case LE -> a.binary("<=", JavaCode.RELATIONAL, b);
      case IS_NAN -> JavaCode.primary("$T.isNaN($L)", box, a);
      case IS_INF -> JavaCode.primary("$T.isInfinite($L)", box, a);
      case MODULO, SIGN, POW, FLOOR, CEIL, ROUND_EVEN, SQRT -> function(op, operands);
      case EXP, LOG, SIN, COS, TAN, ASIN, ACOS, ATAN -> function(op, operands);
      case SINH, COSH, TANH, ASINH, ACOSH, ATANH -> function(op, operands);
      case ERF, SIGMOID, SOFTPLUS, SILU, GELU -> function(op, operands);
      case AND, OR, XOR, NOT, BIT_AND, BIT_OR, BIT_XOR, BIT_NOT -> throw undefined(op, type);
      case SHIFT_LEFT, SHIFT_RIGHT, SELECT -> throw undefined(op, type);
    };
  }

  /** Functions of the runtime, for {@code float} and for {@code double}. */
  private static JavaCode function(ScalarOp op, List<JavaCode> operands) {
    String name =
        switch (op) {
          case MODULO -> "modulo";
          case SIGN -> "sign";
          case POW -> "pow";
          case FLOOR -> "floor";
          case CEIL -> "ceil";
          case ROUND_EVEN -> "roundEven";
          case SQRT -> "sqrt";
          case EXP -> "exp";
          case LOG -> "log";
          case SIN -> "sin";
          case COS -> "cos";
          case TAN -> "tan";
          case ASIN -> "asin";
          case ACOS -> "acos";
          case ATAN -> "atan";
          case SINH -> "sinh";
          case COSH -> "cosh";
          case TANH -> "tanh";
          case ASINH -> "asinh";
          case ACOSH -> "acosh";
          case ATANH -> "atanh";
          case ERF -> "erf";
          case SIGMOID -> "sigmoid";
          case SOFTPLUS -> "softplus";
          case SILU -> "silu";
          case GELU -> "gelu";
          default -> throw new IllegalArgumentException(op + " is not a function of the runtime");
        };
    return operands.size() == 1
        ? JavaCode.primary("$T.$L($L)", SCALAR_MATH, name, operands.get(0))
        : JavaCode.primary("$T.$L($L,$W$L)", SCALAR_MATH, name, operands.get(0), operands.get(1));
  }

  private static JavaCode integer(ScalarOp op, ElementType type, List<JavaCode> operands) {
    JavaCode a = operands.getFirst();
    JavaCode b = operands.size() > 1 ? operands.get(1) : a;
    boolean unsigned = type.kind() == ElementType.Kind.UNSIGNED;
    // Unsigned types of 16 bits and fewer are non-negative ints: signed operations are right.
    String suffix = unsigned && type.bits() >= 32 ? "Unsigned" : "";
    return switch (op) {
      case ADD -> Conversions.wrap(type, a.plus(b));
      case SUB -> Conversions.wrap(type, a.minus(b));
      case MUL -> Conversions.wrap(type, a.times(b));
      case FMA -> Conversions.wrap(type, a.times(b).plus(operands.get(2)));
      case NEG -> Conversions.wrap(type, a.prefixed("-"));
      case DIV -> Conversions.wrap(type, integerMath("divide" + suffix, a, b));
      case REMAINDER -> integerMath("remainder" + suffix, a, b);
      case MODULO -> integerMath((unsigned ? "remainder" : "modulo") + suffix, a, b);
      case ABS -> unsigned ? a : Conversions.wrap(type, math("abs", a));
      case SIGN -> unsigned ? unsignedSign(type, a) : signum(type, a);
      case MIN -> suffix.isEmpty() ? math("min", a, b) : integerMath("minUnsigned", a, b);
      case MAX -> suffix.isEmpty() ? math("max", a, b) : integerMath("maxUnsigned", a, b);
      case POW -> power(type, a, b);
      case FLOOR, CEIL, ROUND_EVEN -> a;
      case EQ -> a.binary("==", JavaCode.EQUALITY, b);
      case LT ->
          suffix.isEmpty()
              ? a.binary("<", JavaCode.RELATIONAL, b)
              : integerMath("lessUnsigned", a, b);
      case LE ->
          suffix.isEmpty()
              ? a.binary("<=", JavaCode.RELATIONAL, b)
              : integerMath("atMostUnsigned", a, b);
      case IS_NAN, IS_INF -> JavaCode.literal("false");
      case BIT_AND -> a.binary("&", JavaCode.AND, b);
      case BIT_OR -> a.binary("|", JavaCode.OR, b);
      case BIT_XOR -> a.binary("^", JavaCode.XOR, b);
      case BIT_NOT -> Conversions.wrap(type, a.prefixed("~"));
      case SHIFT_LEFT -> Conversions.wrap(type, shift("shiftLeft", type, a, b));
      case SHIFT_RIGHT -> shift(unsigned ? "shiftRightUnsigned" : "shiftRight", type, a, b);
      case SQRT, EXP, LOG, SIN, COS, TAN, ASIN, ACOS, ATAN -> throw undefined(op, type);
      case SINH, COSH, TANH, ASINH, ACOSH, ATANH, ERF -> throw undefined(op, type);
      case SIGMOID, SOFTPLUS, SILU, GELU -> throw undefined(op, type);
      case AND, OR, XOR, NOT, SELECT -> throw undefined(op, type);
    };
  }

  private static JavaCode signum(ElementType type, JavaCode a) {
    return Carrier.of(type) == Carrier.LONG
        ? JavaCode.primary("$T.signum($L)", Long.class, a).cast("long")
        : JavaCode.primary("$T.signum($L)", Integer.class, a);
  }

  private static JavaCode unsignedSign(ElementType type, JavaCode a) {
    String suffix = Carrier.of(type) == Carrier.LONG ? "L" : "";
    return a.binary("==", JavaCode.EQUALITY, JavaCode.literal(0))
        .choose(JavaCode.literal("0" + suffix), JavaCode.literal("1" + suffix));
  }

  private static JavaCode power(ElementType type, JavaCode base, JavaCode exponent) {
    return switch (type) {
      case UINT64 -> integerMath("powerUnsigned", base, exponent);
      case UINT32 ->
          integerMath(
                  "powerUnsigned",
                  base,
                  JavaCode.primary("$T.toUnsignedLong($L)", Integer.class, exponent))
              .cast("int");
      default -> Conversions.wrap(type, integerMath("power", base, exponent));
    };
  }

  private static JavaCode shift(String method, ElementType type, JavaCode a, JavaCode b) {
    return Carrier.of(type) == Carrier.LONG
        ? integerMath(method, a, b)
        : integerMath(method, a, b, JavaCode.literal(type.bits()));
  }

  private static JavaCode bool(ScalarOp op, List<JavaCode> operands) {
    JavaCode a = operands.getFirst();
    JavaCode b = operands.size() > 1 ? operands.get(1) : a;
    return switch (op) {
      case AND, BIT_AND, MUL, MIN -> a.binary("&", JavaCode.AND, b);
      case OR, BIT_OR, ADD, MAX -> a.binary("|", JavaCode.OR, b);
      case XOR, BIT_XOR -> a.binary("^", JavaCode.XOR, b);
      case NOT, BIT_NOT -> a.prefixed("!");
      case EQ -> a.binary("==", JavaCode.EQUALITY, b);
      case LT -> a.prefixed("!").binary("&", JavaCode.AND, b);
      case LE -> a.prefixed("!").binary("|", JavaCode.OR, b);
      default -> throw undefined(op, ElementType.BOOL);
    };
  }

  private static JavaCode text(ScalarOp op, List<JavaCode> operands) {
    if (op != ScalarOp.EQ) {
      throw undefined(op, ElementType.STRING);
    }
    return operands.get(0).call("equals($L)", operands.get(1));
  }

  private static JavaCode math(String method, JavaCode... operands) {
    return call(ClassName.get(Math.class), method, operands);
  }

  private static JavaCode integerMath(String method, JavaCode... operands) {
    return call(INTEGER_MATH, method, operands);
  }

  private static JavaCode call(ClassName owner, String method, JavaCode... operands) {
    return JavaCode.primary(
        "$T.$L($L)",
        owner,
        method,
        com.palantir.javapoet.CodeBlock.join(
            java.util.Arrays.stream(operands).map(JavaCode::code).toList(), ",$W"));
  }

  private static IllegalArgumentException undefined(ScalarOp op, ElementType type) {
    return new IllegalArgumentException(op + " is not defined on " + type);
  }
}
