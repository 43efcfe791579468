package org.lrai.frontend.onnx.graph;

import java.util.List;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Scalar operations on numbers that are computed from sizes. Sizes are below 2^31 and so are the
 * products of them that a model can use; integer results that are not constant are taken not to
 * wrap.
 */
final class SymbolicArithmetic {
  private final Bounds bounds;

  SymbolicArithmetic(Bounds bounds) {
    this.bounds = bounds;
  }

  /** Nothing is known of a number. */
  static final class UnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownException() {
      super("unknown", null, false, false);
    }
  }

  /** The result of an operation other than a selection, on operands of type {@code type}. */
  Quotient apply(ScalarOp op, ElementType type, List<Quotient> operands) {
    Quotient a = operands.getFirst();
    Quotient b = operands.getLast();
    return wrapped(
        op.isPredicate() ? ElementType.BOOL : type,
        switch (op) {
          case ADD -> a.plus(b);
          case SUB -> a.plus(b.negate());
          case MUL -> a.times(b);
          case FMA -> a.times(operands.get(1)).plus(b);
          case DIV -> type.isFloat() ? divide(a, b) : divideIntegers(a, b);
          case REMAINDER -> modulo(requireNonNegative(a), b);
          case MODULO -> modulo(a, b);
          case NEG -> a.negate();
          case ABS -> isNegative(a) ? a.negate() : requireNonNegative(a);
          case SIGN -> sign(a);
          case MIN -> isNegative(a.plus(b.negate())) ? a : smaller(a, b);
          case MAX -> isNegative(a.plus(b.negate())) ? b : smaller(a.negate(), b.negate()).negate();
          case FLOOR -> a.floor();
          case CEIL -> a.ceil();
          case EQ -> truth(isEqual(a, b));
          case LT -> truth(isLess(a, b));
          case LE -> truth(!isLess(b, a));
          case AND -> a.times(b);
          case OR -> truth(!(isZero(a) && isZero(b)));
          case XOR -> truth(isZero(a) != isZero(b));
          case NOT -> truth(isZero(a));
          case IS_NAN, IS_INF -> truth(false);
          case ROUND_EVEN -> requireInteger(a);
          default -> throw new UnknownException();
        });
  }

  /** The conversion of a number to another type. */
  Quotient cast(ElementType to, Quotient value) {
    if (to == ElementType.BOOL) {
      return truth(!isZero(value));
    }
    if (to.isFloat()) {
      return value;
    }
    if (!to.isInteger()) {
      throw new UnknownException();
    }
    return wrapped(to, isNegative(value) ? value.ceil() : requireNonNegative(value).floor());
  }

  static boolean isZero(Quotient value) {
    if (value.isConstant()) {
      return value.numerator().isConstant(0);
    }
    throw new UnknownException();
  }

  private static Quotient wrapped(ElementType type, Quotient value) {
    if (!type.isInteger() || !value.isConstant()) {
      return value;
    }
    return Quotient.of(type.wrap(requireInteger(value).numerator().asConstant().getAsLong()));
  }

  private static Quotient truth(boolean value) {
    return Quotient.of(value ? 1 : 0);
  }

  private static Quotient requireInteger(Quotient value) {
    if (value.isInteger()) {
      return value;
    }
    throw new UnknownException();
  }

  private boolean isNegative(Quotient value) {
    return bounds.isNegative(value.numerator());
  }

  private Quotient requireNonNegative(Quotient value) {
    if (bounds.isNonNegative(value.numerator())) {
      return value;
    }
    throw new UnknownException();
  }

  private boolean isEqual(Quotient a, Quotient b) {
    IndexExpr difference = bounds.simplify(a.difference(b));
    if (difference.isConstant(0)) {
      return true;
    }
    if (bounds.isNegative(difference) || bounds.isNegative(difference.times(-1))) {
      return false;
    }
    throw new UnknownException();
  }

  private boolean isLess(Quotient a, Quotient b) {
    IndexExpr difference = a.difference(b);
    if (bounds.isNegative(difference)) {
      return true;
    }
    if (bounds.isNonNegative(difference)) {
      return false;
    }
    throw new UnknownException();
  }

  private Quotient sign(Quotient a) {
    if (isNegative(a)) {
      return Quotient.of(-1);
    }
    if (isNegative(a.negate())) {
      return Quotient.of(1);
    }
    return Quotient.of(isZero(a) ? 0 : 1);
  }

  private Quotient smaller(Quotient a, Quotient b) {
    long common = Math.multiplyExact(a.denominator(), b.denominator());
    IndexExpr left = a.numerator().times(b.denominator());
    IndexExpr right = b.numerator().times(a.denominator());
    return new Quotient(bounds.simplify(left.min(right)), common);
  }

  private static Quotient divide(Quotient a, Quotient b) {
    if (b.isConstant() && !isZero(b)) {
      return a.dividedBy(b);
    }
    throw new UnknownException();
  }

  private Quotient divideIntegers(Quotient a, Quotient b) {
    if (a.isConstant() && b.isConstant()) {
      long divisor = b.numerator().asConstant().getAsLong();
      return Quotient.of(divisor == 0 ? 0 : a.numerator().asConstant().getAsLong() / divisor);
    }
    requirePositive(b);
    // What is less than the divisor below zero is rounded to zero.
    if (!bounds.isNonNegative(a.numerator().plus(b.numerator()).minus(1))) {
      throw new UnknownException();
    }
    IndexExpr cut = bounds.simplify(a.numerator().max(IndexExpr.ZERO));
    return Quotient.of(bounds.simplify(cut.floorDiv(b.numerator())));
  }

  /** The remainder with the sign of the divisor, which is positive. */
  private Quotient modulo(Quotient a, Quotient b) {
    requireInteger(a);
    requireInteger(b);
    requirePositive(b);
    return Quotient.of(bounds.simplify(a.numerator().mod(b.numerator())));
  }

  private void requirePositive(Quotient value) {
    if (!isNegative(value.negate())) {
      throw new UnknownException();
    }
  }
}
