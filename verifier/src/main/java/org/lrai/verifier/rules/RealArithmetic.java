package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Floats are real numbers: the table in section 5 of {@code docs/semantics.md}. Operations that are
 * defined there by others are written out; of exponential, logarithm, square root, reciprocal,
 * error function the lemmas know something; of the rest nothing is known but that they are
 * functions.
 *
 * @param parameters for each attribute that stands for any number the one that stands for it
 */
record RealArithmetic(Map<String, Double> parameters) implements Arithmetic {
  /** Stands for minus infinity until a maximum takes it as "no term". */
  static final String MINUS_INFINITY = "minus_infinity";

  @Override
  public Sort sort(ElementType type) {
    return switch (type.kind()) {
      case FLOAT -> Sort.REAL;
      case SIGNED, UNSIGNED -> Sort.INT;
      case BOOL -> Sort.BOOL;
      case STRING -> throw new UnsupportedException("strings");
    };
  }

  @Override
  public Term floatLiteral(ElementType type, double value) {
    for (Map.Entry<String, Double> parameter : parameters.entrySet()) {
      Term variable = Terms.variable(parameter.getKey(), Sort.REAL);
      if (parameter.getValue() == value) {
        return variable;
      }
      if (parameter.getValue() == -value) {
        return Terms.negate(variable);
      }
    }
    if (value == Double.NEGATIVE_INFINITY) {
      return minusInfinity();
    }
    if (!Double.isFinite(value)) {
      throw new UnsupportedException("the number " + value + " is not real");
    }
    return Terms.real(value);
  }

  @Override
  public Term apply(ScalarOp op, ElementType type, List<Term> operands) {
    Term a = operands.getFirst();
    Term b = operands.get(operands.size() > 1 ? 1 : 0);
    if (isMasked(a) && (op == ScalarOp.SUB || op == ScalarOp.EXP)) {
      return masked(op, type, a, operands);
    }
    return switch (op) {
      case ADD -> Terms.add(a, b);
      case SUB -> Terms.subtract(a, b);
      case MUL -> Terms.multiply(a, b);
      case DIV -> Functions.divide(a, b);
      case FMA -> Terms.add(Terms.multiply(a, b), operands.get(2));
      case NEG -> Terms.negate(a);
      case ABS -> Functions.absolute(a);
      case SIGN -> sign(a);
      case MIN -> Functions.minimum(a, b);
      case MAX -> Functions.maximum(a, b);
      case FLOOR -> Terms.toReal(Terms.floor(a));
      case CEIL -> Terms.toReal(Functions.ceiling(a));
      case ROUND_EVEN -> Terms.toReal(Functions.roundEven(a));
      case SQRT -> Functions.sqrt(a);
      case EXP -> Functions.exp(a);
      case POW -> power(a, b);
      case SIGMOID -> sigmoid(a);
      case SOFTPLUS -> Functions.real(Functions.LOG, Terms.add(one(), exp(a)));
      case SILU -> Terms.multiply(a, sigmoid(a));
      case GELU -> gelu(a);
      case EQ -> isMinusInfinity(b) && isReal(a) ? Terms.FALSE : Terms.equal(a, b);
      case LT -> Terms.less(a, b);
      case LE -> Terms.atMost(a, b);
      case IS_NAN, IS_INF -> Terms.FALSE;
      case SELECT ->
          Functions.is(a, Operator.NOT)
              ? Terms.choose(a.parts().getFirst(), operands.get(2), b)
              : Terms.choose(a, b, operands.get(2));
      case LOG,
          ERF,
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
          REMAINDER,
          MODULO ->
          Terms.call(name(op), Sort.REAL, operands);
      case AND, OR, XOR, NOT, BIT_AND, BIT_OR, BIT_XOR, BIT_NOT, SHIFT_LEFT, SHIFT_RIGHT ->
          throw new UnsupportedException(op + " of floats");
    };
  }

  private static String name(ScalarOp op) {
    return "f_" + op.name().toLowerCase(Locale.ROOT);
  }

  static Term minusInfinity() {
    return Terms.variable(MINUS_INFINITY, Sort.REAL);
  }

  /** Whether a term is a choice between a number and minus infinity. */
  static boolean isMasked(Term term) {
    return Functions.is(term, Operator.IF)
        && (isMinusInfinity(term.parts().get(1)) || isMinusInfinity(term.parts().get(2)));
  }

  /**
   * Minus infinity less a number is itself, its exponential is 0: where a selection leaves a term
   * out of a softmax.
   */
  private Term masked(ScalarOp op, ElementType type, Term a, List<Term> operands) {
    List<Term> branches = new ArrayList<>();
    for (Term branch : a.parts().subList(1, 3)) {
      List<Term> changed = new ArrayList<>(operands);
      changed.set(0, branch);
      if (!isMinusInfinity(branch)) {
        branches.add(apply(op, type, changed));
      } else if (op == ScalarOp.EXP) {
        branches.add(Terms.real(0));
      } else if (ScalarMeaning.isInfinite(operands.get(1))) {
        throw new UnsupportedException("minus infinity less what may be it, too");
      } else {
        branches.add(branch);
      }
    }
    return Terms.choose(a.parts().getFirst(), branches.get(0), branches.get(1));
  }

  static boolean isMinusInfinity(Term term) {
    return term instanceof Term.Variable(String name, Sort _) && name.equals(MINUS_INFINITY);
  }

  /**
   * Whether a term is a number wherever it has a value. A maximum is one of its terms, for that it
   * has one is an obligation; not so where a guard leaves out terms that are minus infinity, for
   * whoever compares it wants to know whether any is left.
   */
  private static boolean isReal(Term term) {
    return !isMinusInfinity(term)
        && !(term instanceof Term.Fold fold && !fold.guard().equals(Terms.TRUE))
        && term.parts().stream().allMatch(RealArithmetic::isReal);
  }

  private static Term one() {
    return Terms.real(1);
  }

  private static Term exp(Term x) {
    return Functions.exp(x);
  }

  private static Term sign(Term a) {
    Term zero = Terms.real(0);
    return Terms.choose(
        Terms.less(zero, a), one(), Terms.choose(Terms.less(a, zero), Terms.real(-1), zero));
  }

  private static Term sigmoid(Term a) {
    return Functions.inverse(Terms.add(one(), exp(Terms.negate(a))));
  }

  private static Term gelu(Term a) {
    Term scaled = Functions.divide(a, Functions.sqrt(Terms.real(2)));
    Term erf = Functions.real(Functions.ERF, scaled);
    return Terms.multiply(Terms.real(0.5), a, Terms.add(one(), erf));
  }

  /** Small constant exponents are products and roots. */
  private static Term power(Term a, Term b) {
    if (b.equals(one())) {
      return a;
    }
    if (b.equals(Terms.real(2))) {
      return Terms.multiply(a, a);
    }
    if (b.equals(Terms.real(3))) {
      return Terms.multiply(a, a, a);
    }
    if (b.equals(Terms.real(0.5))) {
      return Functions.sqrt(a);
    }
    if (b.equals(Terms.real(-0.5))) {
      return Functions.inverse(Functions.sqrt(a));
    }
    if (b.equals(Terms.real(-1))) {
      return Functions.inverse(a);
    }
    return Terms.call(name(ScalarOp.POW), Sort.REAL, List.of(a, b));
  }

  @Override
  public Term cast(ElementType from, ElementType to, boolean saturate, Term operand) {
    if (from.isFloat()) {
      return switch (to.kind()) {
        case FLOAT -> operand;
        case SIGNED, UNSIGNED -> Integers.wrap(to, Functions.truncate(operand));
        case BOOL -> Terms.not(Terms.equal(operand, Terms.real(0)));
        case STRING -> throw new UnsupportedException("strings");
      };
    }
    return from == ElementType.BOOL
        ? Terms.choose(operand, one(), Terms.real(0))
        : Terms.toReal(operand);
  }

  @Override
  public Term domain(ScalarOp op, List<Term> operands) {
    Term zero = Terms.real(0);
    Term a = operands.getFirst();
    return switch (op) {
      case DIV, REMAINDER, MODULO -> Terms.not(Terms.equal(operands.get(1), zero));
      case SQRT -> Terms.atMost(zero, a);
      case LOG -> Terms.less(zero, a);
      case POW -> powerDomain(a, operands.get(1));
      case TAN, ASIN, ACOS, ACOSH, ATANH -> Terms.call("domain_" + name(op), Sort.BOOL, operands);
      default -> Terms.TRUE;
    };
  }

  private static Term powerDomain(Term a, Term b) {
    if (List.of(one(), Terms.real(2), Terms.real(3)).contains(b)) {
      return Terms.TRUE;
    }
    if (b.equals(Terms.real(0.5))) {
      return Terms.atMost(Terms.real(0), a);
    }
    if (b.equals(Terms.real(-0.5))) {
      return Terms.less(Terms.real(0), a);
    }
    return b.equals(Terms.real(-1))
        ? Terms.not(Terms.equal(a, Terms.real(0)))
        : Terms.call("domain_" + name(ScalarOp.POW), Sort.BOOL, List.of(a, b));
  }
}
