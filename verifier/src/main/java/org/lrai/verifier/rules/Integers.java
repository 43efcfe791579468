package org.lrai.verifier.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/** Integers with the wrap-around of their types, and booleans. Trusted. */
final class Integers {
  private Integers() {}

  static BigInteger least(ElementType type) {
    return type.kind() == ElementType.Kind.UNSIGNED
        ? BigInteger.ZERO
        : BigInteger.TWO.pow(type.bits() - 1).negate();
  }

  static BigInteger most(ElementType type) {
    return least(type).add(BigInteger.TWO.pow(type.bits())).subtract(BigInteger.ONE);
  }

  /** {@code least <= term <= most}. */
  static Term inType(ElementType type, Term term) {
    return Terms.and(
        List.of(
            Terms.atMost(Terms.integer(least(type)), term),
            Terms.atMost(term, Terms.integer(most(type)))));
  }

  /** Reduced modulo {@code 2^bits} into the range of the type. */
  static Term wrap(ElementType type, Term term) {
    Term least = Terms.integer(least(type));
    BigInteger modulus = BigInteger.TWO.pow(type.bits());
    return Terms.add(Terms.modulo(Terms.subtract(term, least), modulus), least);
  }

  static Term apply(ScalarOp op, ElementType type, List<Term> operands) {
    Term a = operands.getFirst();
    Term b = operands.get(operands.size() > 1 ? 1 : 0);
    return switch (op) {
      case ADD -> wrap(type, Terms.add(a, b));
      case SUB -> wrap(type, Terms.subtract(a, b));
      case MUL -> wrap(type, Terms.multiply(a, b));
      case FMA -> wrap(type, Terms.add(Terms.multiply(a, b), operands.get(2)));
      case NEG -> wrap(type, Terms.negate(a));
      case ABS -> wrap(type, Functions.absolute(a));
      case SIGN -> sign(a);
      case MIN -> Functions.minimum(a, b);
      case MAX -> Functions.maximum(a, b);
      case FLOOR, CEIL, ROUND_EVEN -> a;
      case EQ -> Terms.equal(a, b);
      case LT -> Terms.less(a, b);
      case LE -> Terms.atMost(a, b);
      case IS_NAN, IS_INF -> Terms.FALSE;
      case SELECT -> Terms.choose(a, b, operands.get(2));
      case DIV,
          REMAINDER,
          MODULO,
          POW,
          BIT_AND,
          BIT_OR,
          BIT_XOR,
          BIT_NOT,
          SHIFT_LEFT,
          SHIFT_RIGHT ->
          Terms.call(
              "i_" + op.name().toLowerCase(Locale.ROOT) + "_" + type.text(), Sort.INT, operands);
      case SQRT,
          EXP,
          LOG,
          SIN,
          COS,
          TAN,
          ASIN,
          ACOS,
          ATAN,
          SINH,
          COSH,
          TANH,
          ASINH,
          ACOSH,
          ATANH,
          ERF,
          SIGMOID,
          SOFTPLUS,
          SILU,
          GELU,
          AND,
          OR,
          XOR,
          NOT ->
          throw new UnsupportedException(op + " of " + type);
    };
  }

  private static Term sign(Term a) {
    Term zero = Terms.integer(0);
    return Terms.choose(
        Terms.less(zero, a),
        Terms.integer(1),
        Terms.choose(Terms.less(a, zero), Terms.integer(-1), zero));
  }

  static Term ofBooleans(ScalarOp op, List<Term> operands) {
    Term a = operands.getFirst();
    Term b = operands.get(operands.size() > 1 ? 1 : 0);
    return switch (op) {
      case AND, MIN, MUL -> Terms.and(List.of(a, b));
      case OR, MAX -> Terms.or(List.of(a, b));
      case NOT -> Terms.not(a);
      case EQ -> Terms.equal(a, b);
      case XOR -> Terms.not(Terms.equal(a, b));
      case SELECT -> Terms.choose(a, b, operands.get(2));
      default -> throw new UnsupportedException(op + " of booleans");
    };
  }

  /** A conversion between integers and booleans. */
  static Term cast(ElementType from, ElementType to, Term operand) {
    if (from == to) {
      return operand;
    }
    if (to == ElementType.BOOL) {
      return Terms.not(Terms.equal(operand, Terms.integer(0)));
    }
    return from == ElementType.BOOL
        ? Terms.choose(operand, Terms.integer(1), Terms.integer(0))
        : wrap(to, operand);
  }
}
