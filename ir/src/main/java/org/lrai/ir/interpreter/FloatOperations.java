package org.lrai.ir.interpreter;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.lrai.ir.scalar.ScalarOp;

/** The scalar operations on floats, in double precision. */
final class FloatOperations {
  private FloatOperations() {}

  /** A comparison of two floats; false if one is NaN. */
  interface Comparison {
    boolean test(double left, double right);
  }

  static DoubleUnaryOperator unary(ScalarOp op) {
    return switch (op) {
      case NEG -> x -> -x;
      case ABS -> Math::abs;
      case SIGN -> x -> Math.signum(x) + 0.0; // minus zero gives zero
      case FLOOR -> Math::floor;
      case CEIL -> Math::ceil;
      case ROUND_EVEN -> Math::rint;
      case SQRT -> Math::sqrt;
      case EXP -> StrictMath::exp;
      case LOG -> StrictMath::log;
      case SIN -> StrictMath::sin;
      case COS -> StrictMath::cos;
      case TAN -> StrictMath::tan;
      case ASIN -> StrictMath::asin;
      case ACOS -> StrictMath::acos;
      case ATAN -> StrictMath::atan;
      case SINH -> StrictMath::sinh;
      case COSH -> StrictMath::cosh;
      case TANH -> StrictMath::tanh;
      case ASINH -> Elementary::asinh;
      case ACOSH -> Elementary::acosh;
      case ATANH -> Elementary::atanh;
      case ERF -> Elementary::erf;
      case SIGMOID -> Elementary::sigmoid;
      case SOFTPLUS -> Elementary::softplus;
      case SILU -> Elementary::silu;
      case GELU -> Elementary::gelu;
      case ADD, SUB, MUL, DIV, REMAINDER, MODULO, FMA, MIN, MAX, POW -> throw notUnary(op);
      case EQ, LT, LE, IS_NAN, IS_INF, AND, OR, XOR, NOT, SELECT -> throw notUnary(op);
      case BIT_AND, BIT_OR, BIT_XOR, BIT_NOT, SHIFT_LEFT, SHIFT_RIGHT -> throw notUnary(op);
    };
  }

  private static IllegalArgumentException notUnary(ScalarOp op) {
    return new IllegalArgumentException(op + " is not a function of one float");
  }

  static DoubleBinaryOperator binary(ScalarOp op) {
    return switch (op) {
      case ADD -> (a, b) -> a + b;
      case SUB -> (a, b) -> a - b;
      case MUL -> (a, b) -> a * b;
      case DIV -> (a, b) -> a / b;
      case REMAINDER -> (a, b) -> a % b;
      case MODULO -> FloatOperations::modulo;
      case MIN -> Math::min;
      case MAX -> Math::max;
      case POW -> StrictMath::pow;
      case NEG, ABS, SIGN, FLOOR, CEIL, ROUND_EVEN, SQRT, EXP, LOG, SIN, COS, TAN ->
          throw notBinary(op);
      case ASIN, ACOS, ATAN, SINH, COSH, TANH, ASINH, ACOSH, ATANH, ERF -> throw notBinary(op);
      case SIGMOID, SOFTPLUS, SILU, GELU -> throw notBinary(op);
      case FMA, EQ, LT, LE, IS_NAN, IS_INF, AND, OR, XOR, NOT, SELECT -> throw notBinary(op);
      case BIT_AND, BIT_OR, BIT_XOR, BIT_NOT, SHIFT_LEFT, SHIFT_RIGHT -> throw notBinary(op);
    };
  }

  private static IllegalArgumentException notBinary(ScalarOp op) {
    return new IllegalArgumentException(op + " is not a function of two floats");
  }

  static Comparison comparison(ScalarOp op) {
    return switch (op) {
      case EQ -> (a, b) -> a == b;
      case LT -> (a, b) -> a < b;
      case LE -> (a, b) -> a <= b;
      default -> throw new IllegalArgumentException(op + " does not compare floats");
    };
  }

  static DoublePredicate predicate(ScalarOp op) {
    return switch (op) {
      case IS_NAN -> Double::isNaN;
      case IS_INF -> Double::isInfinite;
      default -> throw new IllegalArgumentException(op + " is not a predicate of one float");
    };
  }

  /** Remainder with the sign of the divisor. */
  private static double modulo(double a, double b) {
    double remainder = a % b;
    return remainder != 0 && remainder < 0 != b < 0 ? remainder + b : remainder;
  }

  /** Rounded toward zero, then modulo 2^64; exact for every finite value. NaN and infinities: 0. */
  static long toLong(double value) {
    if (Math.abs(value) < 0x1p63) {
      return (long) value;
    }
    if (!Double.isFinite(value)) {
      return 0;
    }
    int shift = Math.getExponent(value) - 52; // at least 11
    long significand = (Double.doubleToRawLongBits(value) & ((1L << 52) - 1)) | (1L << 52);
    long magnitude = shift < 64 ? significand << shift : 0;
    return value < 0 ? -magnitude : magnitude;
  }
}
