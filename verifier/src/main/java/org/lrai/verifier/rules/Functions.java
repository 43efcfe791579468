package org.lrai.verifier.rules;

import java.util.List;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/** Names of real functions in obligations; solvers reserve the plain ones. */
final class Functions {
  static final String EXP = "f_exp";
  static final String INVERSE = "f_inv";
  static final String SQRT = "f_sqrt";
  static final String LOG = "f_log";
  static final String ERF = "f_erf";
  static final String TANH = "f_tanh";

  private Functions() {}

  static Term real(String function, Term... arguments) {
    return Terms.call(function, Sort.REAL, List.of(arguments));
  }

  static Term exp(Term x) {
    return real(EXP, x);
  }

  static Term sqrt(Term x) {
    return real(SQRT, x);
  }

  /** The reciprocal; of a constant the constant. */
  static Term inverse(Term x) {
    return x instanceof Term.Numeral number && number.numerator().signum() != 0
        ? Terms.rational(number.denominator(), number.numerator())
        : real(INVERSE, x);
  }

  static Term divide(Term a, Term b) {
    return Terms.multiply(a, inverse(b));
  }

  static Term maximum(Term a, Term b) {
    return Terms.choose(Terms.atMost(b, a), a, b);
  }

  static Term minimum(Term a, Term b) {
    return Terms.choose(Terms.atMost(a, b), a, b);
  }

  static Term absolute(Term a) {
    return Terms.choose(Terms.atMost(Terms.number(0, a.sort()), a), a, Terms.negate(a));
  }

  /** The nearest integer, ties to the even one. */
  static Term roundEven(Term x) {
    Term shifted = Terms.add(x, Terms.real(0.5));
    Term floor = Terms.floor(shifted);
    Term tie = Terms.equal(Terms.toReal(floor), shifted);
    Term odd = Terms.equal(Terms.modulo(floor, java.math.BigInteger.TWO), Terms.integer(1));
    return Terms.choose(
        Terms.and(List.of(tie, odd)), Terms.subtract(floor, Terms.integer(1)), floor);
  }

  static Term ceiling(Term x) {
    return Terms.negate(Terms.floor(Terms.negate(x)));
  }

  /** Toward zero. */
  static Term truncate(Term x) {
    return Terms.choose(Terms.atMost(Terms.real(0), x), Terms.floor(x), ceiling(x));
  }

  static boolean is(Term term, Operator operator) {
    return term instanceof Term.Operation(Operator actual, List<Term> _) && actual == operator;
  }
}
