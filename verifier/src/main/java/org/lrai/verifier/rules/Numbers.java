package org.lrai.verifier.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.lrai.ir.rule.Evaluation;
import org.lrai.ir.rule.Expression;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * The numbers of a rule as terms: expressions over its real parameters and sizes. Trusted.
 *
 * @param evaluation values of everything but the real parameters
 * @param reals the names of the real parameters
 */
record Numbers(Arithmetic arithmetic, Evaluation evaluation, Set<String> reals) {
  /** The name of the ratio of a circle's circumference to its diameter. */
  static final String PI = "pi";

  /** What a scalar constant of an element type is. */
  Term scalar(Expression value, ElementType type) {
    return switch (type.kind()) {
      case FLOAT -> arithmetic instanceof RealArithmetic ? real(value) : uninterpreted(value, type);
      case SIGNED, UNSIGNED -> ScalarMeaning.size(evaluation.index(value));
      case BOOL -> Terms.not(Terms.equal(real(value), Terms.real(0)));
      case STRING -> throw new UnsupportedException("strings");
    };
  }

  /** A float of which nothing is known but that the same expression is the same float. */
  private Term uninterpreted(Expression value, ElementType type) {
    if (value instanceof Expression.Decimal(BigDecimal number, var _)) {
      return arithmetic.floatLiteral(type, number.doubleValue());
    }
    if (value instanceof Expression.Name(String name, var _) && reals.contains(name)) {
      return Terms.variable("real_" + name, arithmetic.sort(type));
    }
    throw new UnsupportedException("a computed number in a rule that claims the same bits");
  }

  /** The exact real number. */
  Term real(Expression value) {
    return switch (value) {
      case Expression.Decimal(BigDecimal number, var _) -> rational(number);
      case Expression.Name(String name, var _) ->
          reals.contains(name)
              ? Terms.variable(name, Sort.REAL)
              : Terms.toReal(ScalarMeaning.size(evaluation.index(value)));
      case Expression.Arithmetic(var operator, Expression left, Expression right) ->
          switch (operator) {
            case ADD -> Terms.add(real(left), real(right));
            case SUBTRACT -> Terms.subtract(real(left), real(right));
            case MULTIPLY -> Terms.multiply(real(left), real(right));
            case DIVIDE -> Functions.divide(real(left), real(right));
          };
      case Expression.Call(var function, List<Expression> arguments, var _) ->
          switch (function) {
            case SQRT -> Functions.sqrt(real(arguments.getFirst()));
            case PI -> Terms.variable(PI, Sort.REAL);
            case MINUS_INFINITY -> RealArithmetic.minusInfinity();
            default -> Terms.toReal(ScalarMeaning.size(evaluation.index(value)));
          };
      case Expression.ListOf _, Expression.Structure _ ->
          throw new IllegalArgumentException("a list is no number: " + value);
    };
  }

  private static Term rational(BigDecimal number) {
    return number.scale() <= 0
        ? Terms.rational(number.toBigIntegerExact(), BigInteger.ONE)
        : Terms.rational(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
  }
}
