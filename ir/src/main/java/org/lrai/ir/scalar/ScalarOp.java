package org.lrai.ir.scalar;

/**
 * Scalar operations. Over the reals and the integers they mean what mathematics says (integers with
 * wrap-around in their type); in a kernel each is one operation of the executed arithmetic. See
 * {@code docs/semantics.md}.
 */
public enum ScalarOp {
  ADD(2),
  SUB(2),
  MUL(2),
  /** Floats: quotient. Integers: quotient rounded toward zero; by zero: zero. */
  DIV(2),
  /**
   * Remainder with the sign of the dividend (C's {@code fmod} and {@code %}); integers by zero: 0.
   */
  REMAINDER(2),
  /** Remainder with the sign of the divisor (Python's {@code %}); integers by zero: 0. */
  MODULO(2),
  /** {@code a * b + c} with one rounding where it is executed in floating point. */
  FMA(3),
  NEG(1),
  ABS(1),
  /** -1, 0 or 1. */
  SIGN(1),
  /** The smaller; NaN if one is NaN. */
  MIN(2),
  /** The larger; NaN if one is NaN. */
  MAX(2),
  POW(2),
  FLOOR(1),
  CEIL(1),
  /** To the nearest integer, ties to even. */
  ROUND_EVEN(1),
  SQRT(1),
  EXP(1),
  LOG(1),
  SIN(1),
  COS(1),
  TAN(1),
  ASIN(1),
  ACOS(1),
  ATAN(1),
  SINH(1),
  COSH(1),
  TANH(1),
  ASINH(1),
  ACOSH(1),
  ATANH(1),
  ERF(1),
  /** {@code 1 / (1 + exp(-x))}. */
  SIGMOID(1),
  /** {@code log(1 + exp(x))}. */
  SOFTPLUS(1),
  /** {@code x / (1 + exp(-x))}; 0 at minus infinity. */
  SILU(1),
  /** {@code x (1 + erf(x / sqrt(2))) / 2}; 0 at minus infinity. */
  GELU(1),
  EQ(2),
  LT(2),
  LE(2),
  IS_NAN(1),
  /** True for plus and minus infinity. */
  IS_INF(1),
  AND(2),
  OR(2),
  XOR(2),
  NOT(1),
  BIT_AND(2),
  BIT_OR(2),
  BIT_XOR(2),
  BIT_NOT(1),
  /** Shift by the second operand; by the width of the type or more: zero. */
  SHIFT_LEFT(2),
  /** Logical for unsigned, arithmetic for signed types; by the width or more: zero. */
  SHIFT_RIGHT(2),
  /** {@code a ? b : c}; the first operand is BOOL, the others of one type. */
  SELECT(3);

  private final int arity;

  ScalarOp(int arity) {
    this.arity = arity;
  }

  public int arity() {
    return arity;
  }

  /** Whether the result is BOOL whatever the operands are. */
  public boolean isPredicate() {
    return switch (this) {
      case EQ, LT, LE, IS_NAN, IS_INF, AND, OR, XOR, NOT -> true;
      default -> false;
    };
  }
}
