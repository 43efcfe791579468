package org.lrai.verifier.term;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lrai.verifier.term.Term.Numeral;
import org.lrai.verifier.term.Term.Truth;

/**
 * Builds terms; simplifies what is decided by constants alone. Sums and products are flattened, not
 * multiplied out.
 */
public final class Terms {
  public static final Term TRUE = new Truth(true);
  public static final Term FALSE = new Truth(false);

  private Terms() {}

  public static Term integer(long value) {
    return integer(BigInteger.valueOf(value));
  }

  public static Term integer(BigInteger value) {
    return new Numeral(value, BigInteger.ONE, Sort.INT);
  }

  public static Term real(long value) {
    return rational(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /** The exact value of a finite double. */
  public static Term real(double value) {
    BigDecimal exact = new BigDecimal(value);
    return exact.scale() <= 0
        ? rational(exact.toBigIntegerExact(), BigInteger.ONE)
        : rational(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()));
  }

  public static Term rational(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
    BigInteger sign = BigInteger.valueOf(denominator.signum());
    return new Numeral(
        numerator.divide(common).multiply(sign), denominator.divide(common).abs(), Sort.REAL);
  }

  public static Term number(long value, Sort sort) {
    return new Numeral(BigInteger.valueOf(value), BigInteger.ONE, sort);
  }

  public static Term variable(String name, Sort sort) {
    return new Term.Variable(name, sort);
  }

  /** An application of an unknown function; without arguments an unknown constant. */
  public static Term call(String function, Sort sort, Collection<Term> arguments) {
    return arguments.isEmpty()
        ? new Term.Variable(function, sort)
        : new Term.Call(function, List.copyOf(arguments), sort);
  }

  public static Term add(Term... terms) {
    return sum(List.of(terms), terms[0].sort());
  }

  public static Term subtract(Term left, Term right) {
    return add(left, negate(right));
  }

  public static Term negate(Term term) {
    return multiply(number(-1, term.sort()), term);
  }

  public static Term multiply(Term... factors) {
    return product(List.of(factors), factors[0].sort());
  }

  public static Term sum(List<Term> terms, Sort sort) {
    Numeral constant = (Numeral) number(0, sort);
    List<Term> rest = new ArrayList<>();
    for (Term term : flat(Operator.ADD, terms)) {
      if (term instanceof Numeral number) {
        constant = plus(constant, number);
      } else {
        rest.add(term);
      }
    }
    if (!constant.is(0) || rest.isEmpty()) {
      rest.add(constant);
    }
    return rest.size() == 1 ? rest.getFirst() : new Term.Operation(Operator.ADD, rest);
  }

  public static Term product(List<Term> factors, Sort sort) {
    Numeral constant = (Numeral) number(1, sort);
    List<Term> rest = new ArrayList<>();
    for (Term factor : flat(Operator.MULTIPLY, factors)) {
      if (factor instanceof Numeral number) {
        constant = times(constant, number);
      } else {
        rest.add(factor);
      }
    }
    if (constant.is(0)) {
      return constant;
    }
    if (!constant.is(1) || rest.isEmpty()) {
      rest.addFirst(constant);
    }
    return rest.size() == 1 ? rest.getFirst() : new Term.Operation(Operator.MULTIPLY, rest);
  }

  private static List<Term> flat(Operator operator, List<Term> terms) {
    List<Term> flat = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Term.Operation(Operator inner, List<Term> arguments)
          && inner == operator) {
        flat.addAll(arguments);
      } else {
        flat.add(term);
      }
    }
    return flat;
  }

  private static Numeral plus(Numeral a, Numeral b) {
    return reduced(
        a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator())),
        a.denominator().multiply(b.denominator()),
        a.sort());
  }

  private static Numeral times(Numeral a, Numeral b) {
    return reduced(
        a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator()), a.sort());
  }

  private static Numeral reduced(BigInteger numerator, BigInteger denominator, Sort sort) {
    BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
    return new Numeral(numerator.divide(common), denominator.divide(common), sort);
  }

  public static Term equal(Term left, Term right) {
    if (left.equals(right)) {
      return TRUE;
    }
    if (left.sort().equals(Sort.BOOL)) {
      if (right instanceof Truth(boolean value)) {
        return value ? left : not(left);
      }
      if (left instanceof Truth(boolean value)) {
        return value ? right : not(right);
      }
    }
    return compared(Operator.EQUAL, left, right);
  }

  public static Term less(Term left, Term right) {
    return compared(Operator.LESS, left, right);
  }

  public static Term atMost(Term left, Term right) {
    return left.equals(right) ? TRUE : compared(Operator.LESS_OR_EQUAL, left, right);
  }

  private static Term compared(Operator operator, Term left, Term right) {
    if (left instanceof Numeral a && right instanceof Numeral b) {
      int order =
          a.numerator()
              .multiply(b.denominator())
              .compareTo(b.numerator().multiply(a.denominator()));
      return truth(
          operator == Operator.EQUAL
              ? order == 0
              : operator == Operator.LESS ? order < 0 : order <= 0);
    }
    return new Term.Operation(operator, List.of(left, right));
  }

  public static Term truth(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** {@code 0 <= index < extent}. */
  public static Term inRange(Term index, Term extent) {
    return and(List.of(atMost(integer(0), index), less(index, extent)));
  }

  public static Term and(List<Term> terms) {
    return junction(Operator.AND, terms, FALSE, TRUE);
  }

  public static Term or(List<Term> terms) {
    return junction(Operator.OR, terms, TRUE, FALSE);
  }

  private static Term junction(Operator operator, List<Term> terms, Term decides, Term neutral) {
    List<Term> rest = new ArrayList<>();
    for (Term term : flat(operator, terms)) {
      if (term.equals(decides)) {
        return decides;
      }
      if (!term.equals(neutral) && !rest.contains(term)) {
        rest.add(term);
      }
    }
    return rest.isEmpty()
        ? neutral
        : rest.size() == 1 ? rest.getFirst() : new Term.Operation(operator, rest);
  }

  public static Term not(Term term) {
    if (term instanceof Truth(boolean value)) {
      return truth(!value);
    }
    return term instanceof Term.Operation(Operator operator, List<Term> arguments)
            && operator == Operator.NOT
        ? arguments.getFirst()
        : new Term.Operation(Operator.NOT, List.of(term));
  }

  public static Term implies(Term premise, Term conclusion) {
    return or(List.of(not(premise), conclusion));
  }

  public static Term choose(Term condition, Term whenTrue, Term whenFalse) {
    if (condition instanceof Truth(boolean value)) {
      return value ? whenTrue : whenFalse;
    }
    return whenTrue.equals(whenFalse)
        ? whenTrue
        : new Term.Operation(Operator.IF, List.of(condition, whenTrue, whenFalse));
  }

  public static Term floorDivide(Term numerator, Term divisor) {
    if (divisor instanceof Numeral by && by.is(1)) {
      return numerator;
    }
    if (numerator instanceof Numeral a
        && divisor instanceof Numeral b
        && b.numerator().signum() > 0) {
      BigInteger[] parts = a.numerator().divideAndRemainder(b.numerator());
      return integer(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }
    return new Term.Operation(Operator.FLOOR_DIVIDE, List.of(numerator, divisor));
  }

  /** The remainder for a positive constant divisor. */
  public static Term modulo(Term term, BigInteger divisor) {
    return term instanceof Numeral number
        ? integer(number.numerator().mod(divisor))
        : new Term.Operation(Operator.MODULO, List.of(term, integer(divisor)));
  }

  /** The integer as a real; goes to the parts of sums and products. */
  public static Term toReal(Term term) {
    return switch (term) {
      case Numeral(BigInteger numerator, BigInteger denominator, Sort _) ->
          new Numeral(numerator, denominator, Sort.REAL);
      case Term.Operation(Operator operator, List<Term> arguments) when operator == Operator.ADD ->
          sum(arguments.stream().map(Terms::toReal).toList(), Sort.REAL);
      case Term.Operation(Operator operator, List<Term> arguments)
          when operator == Operator.MULTIPLY ->
          product(arguments.stream().map(Terms::toReal).toList(), Sort.REAL);
      default -> new Term.Operation(Operator.TO_REAL, List.of(term));
    };
  }

  public static Term floor(Term term) {
    return new Term.Operation(Operator.FLOOR, List.of(term));
  }

  /** An operation on these arguments, simplified. */
  public static Term operation(Operator operator, List<Term> arguments) {
    return switch (operator) {
      case ADD -> sum(arguments, arguments.getFirst().sort());
      case MULTIPLY -> product(arguments, arguments.getFirst().sort());
      case FLOOR_DIVIDE -> floorDivide(arguments.get(0), arguments.get(1));
      case MODULO -> modulo(arguments.get(0), ((Numeral) arguments.get(1)).numerator());
      case TO_REAL -> toReal(arguments.getFirst());
      case FLOOR -> floor(arguments.getFirst());
      case EQUAL -> equal(arguments.get(0), arguments.get(1));
      case LESS -> less(arguments.get(0), arguments.get(1));
      case LESS_OR_EQUAL -> atMost(arguments.get(0), arguments.get(1));
      case AND -> and(arguments);
      case OR -> or(arguments);
      case NOT -> not(arguments.getFirst());
      case IF -> choose(arguments.get(0), arguments.get(1), arguments.get(2));
    };
  }
}
