package org.lrai.ir.interpreter;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * The scalar operations on integers and booleans. Operands are wrapped to their type, and so are
 * results; predicates give 0 or 1.
 */
final class IntegerOperations {
  private IntegerOperations() {}

  static LongUnaryOperator unary(ScalarOp op, ElementType type) {
    boolean signed = type.kind() == ElementType.Kind.SIGNED;
    return switch (op) {
      case NEG -> a -> type.wrap(-a);
      case ABS -> a -> signed ? type.wrap(Math.abs(a)) : a;
      case SIGN -> a -> signed ? Long.signum(a) : a == 0 ? 0 : 1;
      case FLOOR, CEIL, ROUND_EVEN -> a -> a;
      case BIT_NOT -> a -> type.wrap(~a);
      case NOT -> a -> a == 0 ? 1 : 0;
      case IS_NAN, IS_INF -> _ -> 0;
      default -> throw new IllegalArgumentException(op + " of one " + type);
    };
  }

  static LongBinaryOperator binary(ScalarOp op, ElementType type) {
    boolean unsigned = type.kind() != ElementType.Kind.SIGNED;
    int bits = type == ElementType.BOOL ? 1 : type.bits();
    return switch (op) {
      case ADD -> (a, b) -> type.wrap(a + b);
      case SUB -> (a, b) -> type.wrap(a - b);
      case MUL -> (a, b) -> type.wrap(a * b);
      case DIV -> (a, b) -> b == 0 ? 0 : type.wrap(unsigned ? Long.divideUnsigned(a, b) : a / b);
      case REMAINDER -> (a, b) -> b == 0 ? 0 : unsigned ? Long.remainderUnsigned(a, b) : a % b;
      case MODULO ->
          (a, b) -> b == 0 ? 0 : unsigned ? Long.remainderUnsigned(a, b) : Math.floorMod(a, b);
      case MIN -> (a, b) -> compare(unsigned, a, b) <= 0 ? a : b;
      case MAX -> (a, b) -> compare(unsigned, a, b) >= 0 ? a : b;
      case POW -> (a, b) -> power(type, a, b);
      case EQ -> (a, b) -> a == b ? 1 : 0;
      case LT -> (a, b) -> compare(unsigned, a, b) < 0 ? 1 : 0;
      case LE -> (a, b) -> compare(unsigned, a, b) <= 0 ? 1 : 0;
      case AND, BIT_AND -> (a, b) -> a & b;
      case OR, BIT_OR -> (a, b) -> a | b;
      case XOR, BIT_XOR -> (a, b) -> a ^ b;
      case SHIFT_LEFT -> (a, b) -> b < 0 || b >= bits ? 0 : type.wrap(a << b);
      case SHIFT_RIGHT -> (a, b) -> b < 0 || b >= bits ? 0 : unsigned ? a >>> b : a >> b;
      default -> throw new IllegalArgumentException(op + " of two " + type);
    };
  }

  private static int compare(boolean unsigned, long a, long b) {
    return unsigned ? Long.compareUnsigned(a, b) : Long.compare(a, b);
  }

  /**
   * Power with wrap-around. A negative exponent gives the reciprocal rounded toward zero: 0 unless
   * the base is 1 or -1.
   */
  private static long power(ElementType type, long base, long exponent) {
    if (type.kind() == ElementType.Kind.SIGNED && exponent < 0) {
      boolean odd = (exponent & 1) != 0;
      return base == 1 ? 1 : base == -1 ? (odd ? -1 : 1) : 0;
    }
    long result = 1;
    long factor = base;
    for (long rest = exponent; rest != 0; rest >>>= 1) {
      if ((rest & 1) != 0) {
        result *= factor;
      }
      factor *= factor;
    }
    return type.wrap(result);
  }

  /** The nearest double of an integer of a type. */
  static double toDouble(ElementType type, long value) {
    if (type != ElementType.UINT64 || value >= 0) {
      return value;
    }
    return (double) ((value >>> 1) | (value & 1)) * 2;
  }
}
