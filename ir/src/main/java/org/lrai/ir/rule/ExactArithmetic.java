package org.lrai.ir.rule;

import java.util.List;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.scalar.ScalarOp;

/**
 * Tells where an operation on doubles gives the exact real number. Says no where it cannot tell.
 */
final class ExactArithmetic {
  /** Below this the error of a product may itself be rounded away. */
  private static final double SMALLEST = 0x1p-400;

  private static final double LARGEST = 0x1p400;

  private ExactArithmetic() {}

  /** Whether an operator on numbers that are known exactly gives one that double precision has. */
  static boolean isExact(Op op, List<Double> operands) {
    double a = operands.isEmpty() ? Double.NaN : operands.getFirst();
    if (operands.stream().anyMatch(x -> !Double.isFinite(x) || !isModerate(x))) {
      return false;
    }
    return switch (op) {
      case Cast(var to, boolean _) -> to.isFloat();
      case Unary(ScalarOp function) -> isExact(function, a);
      case Binary(ScalarOp function) -> isExact(function, a, operands.getLast());
      default -> false;
    };
  }

  private static boolean isModerate(double x) {
    return x == 0 || (Math.abs(x) > SMALLEST && Math.abs(x) < LARGEST);
  }

  private static boolean isExact(ScalarOp function, double x) {
    return switch (function) {
      case NEG, ABS -> true;
      case SQRT -> isSquare(x);
      default -> false;
    };
  }

  private static boolean isSquare(double x) {
    double root = Math.sqrt(x);
    return x >= 0 && Math.fma(root, root, -x) == 0;
  }

  private static boolean isExact(ScalarOp function, double a, double b) {
    return switch (function) {
      case ADD -> isExactSum(a, b);
      case SUB -> isExactSum(a, -b);
      case MUL -> Math.fma(a, b, -(a * b)) == 0;
      case DIV -> b != 0 && Math.fma(a / b, b, -a) == 0;
      case POW -> (b == 0.5 && isSquare(a)) || (b == 2 && Math.fma(a, a, -(a * a)) == 0);
      default -> false;
    };
  }

  /** The error of the sum (Knuth's two-sum) is zero. */
  private static boolean isExactSum(double a, double b) {
    double sum = a + b;
    double added = sum - a;
    return (a - (sum - added)) + (b - added) == 0;
  }
}
