package org.lrai.codegen.kernel;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lrai.codegen.kernel.Nest.Local.Kind;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * One Vector API expression for each operation on lanes; what {@code LaneSupport} lets through, and
 * no more. Each gives the bits of the scalar operation in every lane.
 */
final class LaneOperations {
  static final ClassName FLOAT_VECTOR = ClassName.get("jdk.incubator.vector", "FloatVector");
  static final ClassName INT_VECTOR = ClassName.get("jdk.incubator.vector", "IntVector");
  static final ClassName OPERATORS = ClassName.get("jdk.incubator.vector", "VectorOperators");

  /** From 2^23 on, floats are integers. */
  private static final String WHOLE = "8388608.0f";

  /**
   * Java expression, and whether it is one value, a FloatVector, IntVector or VectorMask.
   *
   * @param vector name of a FloatVector that has the one value in every lane, if there is one
   */
  record LaneValue(JavaCode code, Kind kind, @Nullable String vector) {
    LaneValue(JavaCode code, Kind kind) {
      this(code, kind, null);
    }

    static LaneValue scalar(JavaCode code) {
      return new LaneValue(code, Kind.SCALAR);
    }

    static LaneValue vector(JavaCode code) {
      return new LaneValue(code, Kind.VECTOR);
    }

    static LaneValue mask(JavaCode code) {
      return new LaneValue(code, Kind.MASK);
    }

    static LaneValue ints(JavaCode code) {
      return new LaneValue(code, Kind.INT_VECTOR);
    }

    boolean isScalar() {
      return kind == Kind.SCALAR;
    }

    /** A FloatVector; one value is given to every lane. */
    JavaCode asVector() {
      if (vector != null) {
        return JavaCode.primary("$L", vector);
      }
      return isScalar() ? JavaCode.primary("$T.broadcast(SPECIES,$W$L)", FLOAT_VECTOR, code) : code;
    }

    /** An IntVector; one value is given to every lane. */
    JavaCode asInts() {
      return isScalar()
          ? JavaCode.primary("$T.broadcast(Species.INTS,$W$L)", INT_VECTOR, code)
          : code;
    }

    /** A VectorMask; one value is given to every lane. */
    JavaCode asMask() {
      return isScalar() ? JavaCode.primary("SPECIES.maskAll($L)", code) : code;
    }
  }

  private LaneOperations() {}

  /** An operation of which at least one operand is not the same in all lanes. */
  static LaneValue apply(ScalarOp op, List<LaneValue> operands) {
    LaneValue a = operands.get(0);
    LaneValue b = operands.size() > 1 ? operands.get(1) : a;
    if (a.kind() == Kind.INT_VECTOR || b.kind() == Kind.INT_VECTOR) {
      return applyToInts(op, a, b);
    }
    return switch (op) {
      case ADD -> commutative("add", a, b);
      case MUL -> commutative("mul", a, b);
      case MIN -> commutative("min", a, b);
      case MAX -> commutative("max", a, b);
      case SUB -> vector(a.asVector(), "sub", b.code());
      case DIV -> vector(a.asVector(), "div", b.code());
      case FMA -> fma(a, b, operands.get(2));
      case NEG -> vector(a.asVector(), "neg");
      case ABS -> vector(a.asVector(), "abs");
      case SQRT -> vector(a.asVector(), "sqrt");
      case EQ -> compare("EQ", a, b);
      case LT -> compare("LT", a, b);
      case LE -> compare("LE", a, b);
      case IS_NAN -> test("IS_NAN", a);
      case IS_INF -> test("IS_INFINITE", a);
      case AND -> LaneValue.mask(a.asMask().call("and($L)", b.asMask()));
      case OR -> LaneValue.mask(a.asMask().call("or($L)", b.asMask()));
      case NOT -> LaneValue.mask(a.asMask().call("not()"));
      case SELECT ->
          LaneValue.vector(operands.get(2).asVector().call("blend($L,$W$L)", b.code(), a.asMask()));
      case XOR, REMAINDER, MODULO, SIGN, POW, FLOOR, CEIL, ROUND_EVEN -> throw unsupported(op);
      case EXP, LOG, SIN, COS, TAN, ASIN, ACOS, ATAN -> throw unsupported(op);
      case SINH, COSH, TANH, ASINH, ACOSH, ATANH, ERF -> throw unsupported(op);
      case SIGMOID, SOFTPLUS, SILU, GELU -> throw unsupported(op);
      case BIT_AND, BIT_OR, BIT_XOR, BIT_NOT, SHIFT_LEFT, SHIFT_RIGHT -> throw unsupported(op);
    };
  }

  private static LaneValue applyToInts(ScalarOp op, LaneValue a, LaneValue b) {
    return switch (op) {
      case ADD -> ints(a, "ADD", b);
      case SUB -> ints(a, "SUB", b);
      case BIT_AND -> ints(a, "AND", b);
      case BIT_OR -> ints(a, "OR", b);
      case BIT_XOR -> ints(a, "XOR", b);
      case SHIFT_LEFT -> ints(a, "LSHL", b);
      case SHIFT_RIGHT -> ints(a, "ASHR", b);
      case EQ -> compareInts("EQ", a, b);
      case LT -> compareInts("LT", a, b);
      case LE -> compareInts("LE", a, b);
      default -> throw unsupported(op);
    };
  }

  /** One of two integers in each lane. */
  static LaneValue selectInts(LaneValue condition, LaneValue whenTrue, LaneValue whenFalse) {
    return LaneValue.ints(
        whenFalse
            .asInts()
            .call(
                "blend($L,$W$L)",
                whenTrue.asInts(),
                condition.asMask().call("cast(Species.INTS)")));
  }

  private static LaneValue ints(LaneValue a, String operator, LaneValue b) {
    return LaneValue.ints(a.asInts().call("lanewise($T.$L,$W$L)", OPERATORS, operator, b.code()));
  }

  private static LaneValue compareInts(String operator, LaneValue a, LaneValue b) {
    return LaneValue.mask(
        a.asInts()
            .call("compare($T.$L,$W$L)", OPERATORS, operator, b.code())
            .call("cast(SPECIES)"));
  }

  /**
   * The nearest floats of integers, one or zero for truth values, or floats that an integer type
   * holds, toward zero.
   */
  static LaneValue convert(ElementType to, LaneValue value) {
    if (value.kind() == Kind.MASK) {
      JavaCode zero = JavaCode.primary("$T.zero(SPECIES)", FLOAT_VECTOR);
      return LaneValue.vector(zero.call("blend(1.0f,$W$L)", value.code()));
    }
    if (to == ElementType.FLOAT32) {
      return LaneValue.vector(converted(value.code(), "I2F", FLOAT_VECTOR));
    }
    return value.kind() == Kind.INT_VECTOR
        ? value
        : LaneValue.ints(converted(value.code(), "F2I", INT_VECTOR));
  }

  private static JavaCode converted(JavaCode value, String conversion, ClassName type) {
    return JavaCode.primary(
        "(($T) $L)", type, value.call("convert($T.$L,$W0)", OPERATORS, conversion));
  }

  /**
   * The nearest integers, of two the even one: what addition rounds to where floats are a whole
   * apart. Larger numbers, infinities and NaN stay, and so do signs, that of zero included.
   *
   * @param named gives a vector a name
   */
  static LaneValue roundEven(JavaCode vector, UnaryOperator<JavaCode> named) {
    JavaCode value = named.apply(vector);
    JavaCode magnitude = named.apply(value.call("abs()"));
    JavaCode rounded =
        magnitude.call(
            "blend($L,$W$L)",
            magnitude.call("add($L)", WHOLE).call("sub($L)", WHOLE),
            magnitude.call("compare($T.LT,$W$L)", OPERATORS, WHOLE));
    JavaCode sign =
        value
            .call("reinterpretAsInts()")
            .call("lanewise($T.AND,$W$L)", OPERATORS, Integer.toString(Integer.MIN_VALUE));
    return LaneValue.vector(
        rounded
            .call("reinterpretAsInts()")
            .call("lanewise($T.OR,$W$L)", OPERATORS, sign)
            .call("reinterpretAsFloats()"));
  }

  /** The bits of floats as integers, or the other way round. */
  static LaneValue bits(LaneValue value) {
    return value.kind() == Kind.INT_VECTOR
        ? LaneValue.vector(value.code().call("reinterpretAsFloats()"))
        : LaneValue.ints(value.code().call("reinterpretAsInts()"));
  }

  /** Operations whose operands may be exchanged without another bit in the result. */
  private static LaneValue commutative(String method, LaneValue a, LaneValue b) {
    return a.isScalar() ? vector(b.code(), method, a.code()) : vector(a.code(), method, b.code());
  }

  private static LaneValue fma(LaneValue a, LaneValue b, LaneValue c) {
    return a.isScalar() && !b.isScalar()
        ? vector(b.code(), "fma", a.asVector(), c.asVector())
        : vector(a.asVector(), "fma", b.asVector(), c.asVector());
  }

  private static LaneValue compare(String operator, LaneValue a, LaneValue b) {
    return LaneValue.mask(a.asVector().call("compare($T.$L,$W$L)", OPERATORS, operator, b.code()));
  }

  private static LaneValue test(String operator, LaneValue a) {
    return LaneValue.mask(a.asVector().call("test($T.$L)", OPERATORS, operator));
  }

  private static LaneValue vector(JavaCode receiver, String method, JavaCode... arguments) {
    return LaneValue.vector(
        receiver.call(
            "$L($L)",
            method,
            CodeBlock.join(
                java.util.Arrays.stream(arguments).map(JavaCode::code).toList(), ",$W")));
  }

  private static IllegalArgumentException unsupported(ScalarOp op) {
    return new IllegalArgumentException(op + " on lanes");
  }
}
