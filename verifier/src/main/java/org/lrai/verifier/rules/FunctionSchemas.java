package org.lrai.verifier.rules;

import java.math.BigInteger;
import java.util.List;
import org.lrai.verifier.rules.Schemas.Clause;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Lemma schemas about functions and division, each a valid clause whatever terms it is given.
 * Trusted; {@code proofs/coq/Functions.v} and {@code ErrorFunction.v} prove them under the same
 * names.
 */
final class FunctionSchemas {
  private static final Term ZERO = Terms.real(0);
  private static final Term ONE = Terms.real(1);

  private FunctionSchemas() {}

  static Clause expPositive(Term x) {
    return new Clause("exp_positive", Terms.less(ZERO, Functions.exp(x)));
  }

  /** The exponential of what equals a sum is the product of the exponentials. */
  static Clause expSum(Term x, List<Term> summands) {
    List<Term> factors = summands.stream().map(Functions::exp).toList();
    return new Clause(
        "exp_sum",
        Terms.or(
            List.of(
                Terms.not(Terms.equal(x, Terms.sum(summands, Sort.REAL))),
                Terms.equal(Functions.exp(x), Terms.product(factors, Sort.REAL)))));
  }

  static Clause expZero(Term x) {
    return new Clause(
        "exp_zero", Terms.implies(Terms.equal(x, ZERO), Terms.equal(Functions.exp(x), ONE)));
  }

  static Clause expOpposite(Term x, Term y) {
    return new Clause(
        "exp_opposite",
        Terms.implies(
            Terms.equal(Terms.add(x, y), ZERO),
            Terms.equal(Terms.multiply(Functions.exp(x), Functions.exp(y)), ONE)));
  }

  static Clause inverse(Term x) {
    return new Clause(
        "inverse",
        Terms.or(
            List.of(
                Terms.equal(x, ZERO), Terms.equal(Terms.multiply(x, Functions.inverse(x)), ONE))));
  }

  static Clause inversePositive(Term x) {
    return new Clause(
        "inverse_positive",
        Terms.implies(Terms.less(ZERO, x), Terms.less(ZERO, Functions.inverse(x))));
  }

  /** The reciprocal of what equals a product of non-zero factors is that of the reciprocals. */
  static Clause inverseProduct(Term x, List<Term> factors) {
    List<Term> clause = new java.util.ArrayList<>();
    factors.forEach(factor -> clause.add(Terms.equal(factor, ZERO)));
    clause.add(Terms.not(Terms.equal(x, Terms.product(factors, Sort.REAL))));
    clause.add(
        Terms.equal(
            Functions.inverse(x),
            Terms.product(factors.stream().map(Functions::inverse).toList(), Sort.REAL)));
    return new Clause("inverse_product", Terms.or(clause));
  }

  /** The logarithm of what equals a product of positive factors is the sum of theirs. */
  static Clause logProduct(Term x, List<Term> factors) {
    List<Term> clause = new java.util.ArrayList<>();
    factors.forEach(factor -> clause.add(Terms.atMost(factor, ZERO)));
    clause.add(Terms.not(Terms.equal(x, Terms.product(factors, Sort.REAL))));
    List<Term> logarithms =
        factors.stream().map(factor -> Functions.real(Functions.LOG, factor)).toList();
    clause.add(Terms.equal(Functions.real(Functions.LOG, x), Terms.sum(logarithms, Sort.REAL)));
    return new Clause("log_product", Terms.or(clause));
  }

  static Clause logExp(Term x) {
    return new Clause("log_exp", Terms.equal(Functions.real(Functions.LOG, Functions.exp(x)), x));
  }

  static Clause logInverse(Term x) {
    return new Clause(
        "log_inverse",
        Terms.implies(
            Terms.less(ZERO, x),
            Terms.equal(
                Functions.real(Functions.LOG, Functions.inverse(x)),
                Terms.negate(Functions.real(Functions.LOG, x)))));
  }

  static Clause sqrt(Term x) {
    Term root = Functions.sqrt(x);
    return new Clause(
        "sqrt_square",
        Terms.or(
            List.of(
                Terms.less(x, ZERO),
                Terms.and(
                    List.of(
                        Terms.atMost(ZERO, root), Terms.equal(Terms.multiply(root, root), x))))));
  }

  static Clause erfOdd(Term x, Term y) {
    return new Clause(
        "erf_odd",
        Terms.implies(
            Terms.equal(Terms.add(x, y), ZERO),
            Terms.equal(
                Terms.add(Functions.real(Functions.ERF, x), Functions.real(Functions.ERF, y)),
                ZERO)));
  }

  /**
   * {@code |x (erf(a x) - erf(b x))| <= 0.42 |a - b| / m^2} for {@code a, b >= m > 0}: between them
   * the slope of {@code a -> x erf(a x)} is {@code 2 / sqrt(pi) x^2 exp(-(a x)^2) <= 2 / (sqrt(pi)
   * e a^2)}, and {@code 2 / (sqrt(pi) e) < 0.42}.
   */
  static Clause erfScaled(Term x, Term a, Term b) {
    Term least = Terms.rational(BigInteger.valueOf(7), BigInteger.TEN);
    Term difference =
        Terms.multiply(
            x,
            Terms.subtract(
                Functions.real(Functions.ERF, Terms.multiply(x, a)),
                Functions.real(Functions.ERF, Terms.multiply(x, b))));
    Term most =
        Terms.multiply(
            Terms.rational(BigInteger.valueOf(42), BigInteger.valueOf(49)),
            Functions.absolute(Terms.subtract(a, b)));
    return new Clause(
        "erf_scaled",
        Terms.or(
            List.of(
                Terms.less(a, least),
                Terms.less(b, least),
                Terms.and(
                    List.of(
                        Terms.atMost(difference, most),
                        Terms.atMost(Terms.negate(most), difference))))));
  }

  /**
   * {@code |x (tanh(a x + b x^3) - tanh(c x + d x^3))| <= 1.2 |a - c| + 5 |b - d|} for {@code a, c
   * >= 0.7} and {@code b, d >= 0}: between the two the slope of the hyperbolic tangent is at most
   * {@code 4 exp(-1.4 |x|)}, and {@code 4 x^2 exp(-1.4 x) < 1.2}, {@code 4 x^4 exp(-1.4 x) < 5}.
   *
   * @param u what is taken for {@code a x + b x^3}; that it is, is a premise
   * @param v what is taken for {@code c x + d x^3}
   */
  static Clause tanhScaled(Term u, Term v, Term x, Term a, Term b, Term c, Term d) {
    Term least = Terms.rational(BigInteger.valueOf(7), BigInteger.TEN);
    Term cube = Terms.multiply(x, x, x);
    Term difference =
        Terms.multiply(
            x,
            Terms.subtract(Functions.real(Functions.TANH, u), Functions.real(Functions.TANH, v)));
    Term most =
        Terms.add(
            Terms.multiply(
                Terms.rational(BigInteger.valueOf(12), BigInteger.TEN),
                Functions.absolute(Terms.subtract(a, c))),
            Terms.multiply(Terms.real(5), Functions.absolute(Terms.subtract(b, d))));
    return new Clause(
        "tanh_scaled",
        Terms.or(
            List.of(
                Terms.not(Terms.equal(u, Terms.add(Terms.multiply(a, x), Terms.multiply(b, cube)))),
                Terms.not(Terms.equal(v, Terms.add(Terms.multiply(c, x), Terms.multiply(d, cube)))),
                Terms.less(a, least),
                Terms.less(c, least),
                Terms.less(b, ZERO),
                Terms.less(d, ZERO),
                Terms.and(
                    List.of(
                        Terms.atMost(difference, most),
                        Terms.atMost(Terms.negate(most), difference))))));
  }

  /** What defines the quotient of a subscript. */
  static Clause floorDivision(Term numerator, Term divisor, Term quotient) {
    Term low = Terms.multiply(divisor, quotient);
    return new Clause(
        "floor_division",
        Terms.or(
            List.of(
                Terms.atMost(divisor, Terms.integer(0)),
                Terms.and(
                    List.of(
                        Terms.atMost(low, numerator),
                        Terms.less(numerator, Terms.add(low, divisor)))))));
  }

  /** Digits are unique: {@code floor((b q + r) / b) = q} for {@code 0 <= r < b}. */
  static Clause digits(Term numerator, Term divisor, Term high, Term low) {
    Term flat = Terms.add(Terms.multiply(divisor, high), low);
    return new Clause(
        "digits_unique",
        Terms.or(
            List.of(
                Terms.not(Terms.equal(numerator, flat)),
                Terms.not(Terms.inRange(low, divisor)),
                Terms.equal(Terms.floorDivide(numerator, divisor), high))));
  }

  /** {@code 0 <= a < h b} gives {@code 0 <= floor(a / b) < h}. */
  static Clause quotientRange(Term numerator, Term divisor, Term most) {
    return new Clause(
        "quotient_range",
        Terms.or(
            List.of(
                Terms.not(Terms.inRange(numerator, Terms.multiply(most, divisor))),
                Terms.atMost(divisor, Terms.integer(0)),
                Terms.inRange(Terms.floorDivide(numerator, divisor), most))));
  }

  /** {@code b high + low} is below {@code h b} where the digits are below h and b. */
  static Clause digitsBelow(Term term, Term high, Term most, Term low, Term base) {
    return new Clause(
        "digits_below",
        Terms.or(
            List.of(
                Terms.not(Terms.equal(term, Terms.add(Terms.multiply(base, high), low))),
                Terms.not(Terms.inRange(high, most)),
                Terms.not(Terms.inRange(low, base)),
                Terms.inRange(term, Terms.multiply(most, base)))));
  }
}
