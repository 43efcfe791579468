package org.lrai.ir.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.index.IndexExpr.Monomial;

/** Division of index expressions. */
final class Quotients {
  private Quotients() {}

  /** See {@link IndexExpr#floorDiv(IndexExpr)}. */
  static IndexExpr floor(IndexExpr numerator, IndexExpr divisor) {
    if (divisor.equals(IndexExpr.ONE)) {
      return numerator;
    }
    OptionalLong constantDivisor = divisor.asConstant();
    if (constantDivisor.isPresent() && constantDivisor.getAsLong() <= 0) {
      throw new ArithmeticException("division of " + numerator + " by " + divisor);
    }
    TreeMap<Monomial, Long> quotient = new TreeMap<>();
    TreeMap<Monomial, Long> rest = new TreeMap<>();
    for (Map.Entry<Monomial, Long> term : numerator.terms().entrySet()) {
      IndexExpr whole = divideTerm(term.getKey(), term.getValue(), divisor);
      if (whole != null) {
        whole.terms().forEach((m, c) -> IndexExpr.addTerm(quotient, m, c));
      } else if (constantDivisor.isPresent()) {
        IndexExpr.addTerm(quotient, term.getKey(), term.getValue() / constantDivisor.getAsLong());
        rest.put(term.getKey(), term.getValue() % constantDivisor.getAsLong());
      } else {
        rest.put(term.getKey(), term.getValue());
      }
    }
    IndexExpr remainder = IndexExpr.sum(rest);
    IndexExpr exact = IndexExpr.sum(quotient);
    if (rest.isEmpty()) {
      return exact;
    }
    if (constantDivisor.isPresent()) {
      return exact.plus(floorDivided(remainder, constantDivisor.getAsLong()));
    }
    if (remainder.equals(divisor)) {
      return exact.plus(1);
    }
    return exact.plus(IndexExpr.atom(new Atom.FloorDiv(remainder, divisor)));
  }

  /** The quotient by a constant of what has no term that it divides, except the constant one. */
  private static IndexExpr floorDivided(IndexExpr numerator, long divisor) {
    long constant = numerator.terms().getOrDefault(Monomial.UNIT, 0L);
    IndexExpr varying = numerator.minus(constant);
    if (varying.terms().isEmpty()) {
      return IndexExpr.constant(Math.floorDiv(constant, divisor));
    }
    if (varying.terms().firstEntry().getValue() < 0) {
      // floor(-a / d) = -ceil(a / d) = -floor((a + d - 1) / d)
      return floorDivided(numerator.times(-1).plus(divisor - 1), divisor).times(-1);
    }
    long common = divisor;
    for (long coefficient : varying.terms().values()) {
      common = greatestCommonDivisor(common, coefficient);
    }
    TreeMap<Monomial, Long> reduced = new TreeMap<>();
    for (Map.Entry<Monomial, Long> term : varying.terms().entrySet()) {
      reduced.put(term.getKey(), term.getValue() / common);
    }
    long rest = Math.floorDiv(constant, common);
    long whole = Math.floorDiv(rest, divisor / common);
    IndexExpr.addTerm(reduced, Monomial.UNIT, Math.floorMod(rest, divisor / common));
    return IndexExpr.atom(
            new Atom.FloorDiv(IndexExpr.sum(reduced), IndexExpr.constant(divisor / common)))
        .plus(whole);
  }

  private static long greatestCommonDivisor(long a, long b) {
    return b == 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
  }

  private static @Nullable IndexExpr divideTerm(
      Monomial monomial, long coefficient, IndexExpr divisor) {
    if (divisor.terms().size() != 1) {
      return null;
    }
    Map.Entry<Monomial, Long> by = divisor.terms().firstEntry();
    if (coefficient % by.getValue() != 0) {
      return null;
    }
    List<Atom> factors = new ArrayList<>(monomial.factors());
    for (Atom factor : by.getKey().factors()) {
      if (!factors.remove(factor)) {
        return null;
      }
    }
    TreeMap<Monomial, Long> terms = new TreeMap<>();
    terms.put(new Monomial(factors), coefficient / by.getValue());
    return IndexExpr.sum(terms);
  }

  /** See {@link IndexExpr#dividedExactlyBy}. */
  static Optional<IndexExpr> exact(IndexExpr numerator, IndexExpr divisor) {
    if (divisor.terms().isEmpty()) {
      return Optional.empty();
    }
    // Long division by the leading term; the order of monomials is lexicographic.
    Map.Entry<Monomial, Long> leading = divisor.terms().firstEntry();
    IndexExpr by = IndexExpr.sum(new TreeMap<>(Map.of(leading.getKey(), leading.getValue())));
    IndexExpr quotient = IndexExpr.ZERO;
    IndexExpr rest = numerator;
    while (!rest.terms().isEmpty()) {
      Map.Entry<Monomial, Long> term = rest.terms().firstEntry();
      IndexExpr part = divideTerm(term.getKey(), term.getValue(), by);
      if (part == null) {
        return Optional.empty();
      }
      quotient = quotient.plus(part);
      rest = rest.minus(part.times(divisor));
    }
    return Optional.of(quotient);
  }
}
