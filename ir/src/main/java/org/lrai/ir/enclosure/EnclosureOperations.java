package org.lrai.ir.enclosure;

import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lrai.ir.scalar.ScalarOp;

/**
 * The scalar operations on enclosures. What has no real value is unknown; what a comparison or a
 * conversion cannot tell is an {@link UndecidedException}.
 */
public final class EnclosureOperations {
  private EnclosureOperations() {}

  /** A predicate of two numbers. */
  @FunctionalInterface
  public interface Comparison {
    boolean test(Enclosure left, Enclosure right);
  }

  public static UnaryOperator<Enclosure> unary(ScalarOp op) {
    return switch (op) {
      case NEG -> Enclosure::negated;
      case ABS -> Enclosure::magnitude;
      case SIGN -> Steps::sign;
      case FLOOR -> Steps::floor;
      case CEIL -> Steps::ceil;
      case ROUND_EVEN -> Steps::roundEven;
      case SQRT -> Enclosure::root;
      case EXP -> Exponentials::exp;
      case LOG -> Exponentials::log;
      case SIN -> Angles::sin;
      case COS -> Angles::cos;
      case TAN -> Angles::tan;
      case ASIN -> Angles::asin;
      case ACOS -> Angles::acos;
      case ATAN -> Angles::atan;
      case SINH -> Exponentials::sinh;
      case COSH -> Exponentials::cosh;
      case TANH -> Exponentials::tanh;
      case ASINH -> Exponentials::asinh;
      case ACOSH -> Exponentials::acosh;
      case ATANH -> Exponentials::atanh;
      case ERF -> ErrorFunction::erf;
      case SIGMOID -> Exponentials::sigmoid;
      case SOFTPLUS -> Exponentials::softplus;
      case SILU -> Exponentials::silu;
      case GELU -> ErrorFunction::gelu;
      default -> throw new IllegalArgumentException(op + " is not a function of one float");
    };
  }

  public static BinaryOperator<Enclosure> binary(ScalarOp op) {
    return switch (op) {
      case ADD -> Enclosure::plus;
      case SUB -> Enclosure::minus;
      case MUL -> Enclosure::times;
      case DIV -> Enclosure::dividedBy;
      case REMAINDER -> Steps::remainder;
      case MODULO -> Steps::modulo;
      case MIN -> Enclosure::smaller;
      case MAX -> Enclosure::larger;
      case POW -> Exponentials::pow;
      default -> throw new IllegalArgumentException(op + " is not a function of two floats");
    };
  }

  /** A comparison of two floats; false if one is NaN. */
  public static Comparison comparison(ScalarOp op) {
    return switch (op) {
      case EQ -> (a, b) -> ordered(a, b) && a.compare(b) == 0;
      case LT -> (a, b) -> ordered(a, b) && a.compare(b) < 0;
      case LE -> (a, b) -> ordered(a, b) && a.compare(b) <= 0;
      default -> throw new IllegalArgumentException(op + " does not compare floats");
    };
  }

  /** What is unknown may have no value: then it is not told. */
  public static Predicate<Enclosure> predicate(ScalarOp op) {
    Predicate<Enclosure> test =
        switch (op) {
          case IS_NAN -> Enclosure::isNaN;
          case IS_INF -> Enclosure::isInfinite;
          default -> throw new IllegalArgumentException(op + " is not a predicate of one float");
        };
    return x -> {
      if (Double.isInfinite(x.radius())) {
        throw new UndecidedException(op + " of what is not known");
      }
      return test.test(x);
    };
  }

  /** As infinities and NaN are. */
  public static boolean isNotZero(Enclosure x) {
    return x.isNaN() || x.compare(Enclosure.ZERO) != 0;
  }

  private static boolean ordered(Enclosure a, Enclosure b) {
    return !a.isNaN() && !b.isNaN();
  }

  /** Rounded toward zero, modulo 2^64; of infinities and NaN 0. */
  public static long toLong(Enclosure x) {
    return Steps.toLong(x);
  }
}
