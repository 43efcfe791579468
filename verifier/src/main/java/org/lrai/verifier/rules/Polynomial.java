package org.lrai.verifier.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lrai.verifier.term.Canonical;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * A term multiplied out: a sum of rational multiples of products of atoms, which are terms that are
 * neither sums nor products. Exponentials of sums are products of exponentials. Trusted as the
 * normal form of subscripts in {@link RowMajor}; else what it finds is only ever proposed.
 */
record Polynomial(Sort sort, Map<String, Monomial> terms) {
  /** Terms of more monomials than this are left alone. */
  private static final int MOST_TERMS = 400;

  /** A rational multiple of a product; the factors are in canonical order. */
  record Monomial(BigInteger numerator, BigInteger denominator, List<Term> factors) {
    boolean isOne() {
      return numerator.equals(denominator);
    }

    Term coefficient(Sort sort) {
      return sort.equals(Sort.INT)
          ? Terms.integer(numerator)
          : Terms.rational(numerator, denominator);
    }

    Term term(Sort sort) {
      List<Term> all = new ArrayList<>(List.of(coefficient(sort)));
      all.addAll(factors);
      return Terms.product(all, sort);
    }

    String key() {
      StringBuilder key = new StringBuilder();
      factors.forEach(factor -> key.append(Canonical.text(factor)).append('*'));
      return key.toString();
    }
  }

  static Polynomial of(Term term) {
    return of(term, true);
  }

  /** As it follows from sums and products alone; empty where it is too long. */
  static Optional<Polynomial> ofRing(Term term) {
    try {
      return Optional.of(of(term, false));
    } catch (UnsupportedException e) {
      return Optional.empty();
    }
  }

  private static Polynomial of(Term term, boolean exponentials) {
    Sort sort = term.sort();
    return switch (term) {
      case Term.Numeral(BigInteger numerator, BigInteger denominator, Sort _) ->
          single(sort, new Monomial(numerator, denominator, List.of()));
      case Term.Operation(Operator operator, List<Term> arguments)
          when operator == Operator.ADD -> {
        Map<String, Monomial> sum = new TreeMap<>();
        for (Term argument : arguments) {
          of(argument, exponentials).terms.values().forEach(monomial -> put(sum, monomial));
        }
        yield new Polynomial(sort, sum);
      }
      case Term.Operation(Operator operator, List<Term> arguments)
          when operator == Operator.MULTIPLY -> {
        Polynomial product = one(sort);
        for (Term argument : arguments) {
          product = product.times(of(argument, exponentials));
        }
        yield product;
      }
      case Term.Call(String function, List<Term> arguments, Sort _)
          when exponentials && function.equals(Functions.EXP) -> {
        List<Term> factors = new ArrayList<>();
        for (Monomial monomial : of(arguments.getFirst()).terms.values()) {
          factors.add(Functions.exp(monomial.term(sort)));
        }
        yield single(sort, new Monomial(BigInteger.ONE, BigInteger.ONE, factors));
      }
      default -> single(sort, new Monomial(BigInteger.ONE, BigInteger.ONE, List.of(term)));
    };
  }

  private static Polynomial one(Sort sort) {
    return single(sort, new Monomial(BigInteger.ONE, BigInteger.ONE, List.of()));
  }

  private static Polynomial single(Sort sort, Monomial monomial) {
    Map<String, Monomial> terms = new TreeMap<>();
    put(terms, monomial);
    return new Polynomial(sort, terms);
  }

  private Polynomial times(Polynomial other) {
    if ((long) terms.size() * other.terms.size() > MOST_TERMS) {
      throw new UnsupportedException("a product of more than " + MOST_TERMS + " terms");
    }
    Map<String, Monomial> product = new TreeMap<>();
    for (Monomial a : terms.values()) {
      for (Monomial b : other.terms.values()) {
        List<Term> factors = new ArrayList<>(a.factors);
        factors.addAll(b.factors);
        put(
            product,
            new Monomial(
                a.numerator.multiply(b.numerator), a.denominator.multiply(b.denominator), factors));
      }
    }
    return new Polynomial(sort, product);
  }

  private static void put(Map<String, Monomial> sum, Monomial given) {
    List<Term> factors =
        given.factors.stream().sorted(Comparator.comparing(Canonical::text)).toList();
    Monomial sorted = new Monomial(given.numerator, given.denominator, factors);
    String key = sorted.key();
    Monomial old = sum.get(key);
    BigInteger numerator = sorted.numerator;
    BigInteger denominator = sorted.denominator;
    if (old != null) {
      numerator = old.numerator.multiply(denominator).add(numerator.multiply(old.denominator));
      denominator = old.denominator.multiply(denominator);
    }
    if (numerator.signum() == 0) {
      sum.remove(key);
      return;
    }
    BigInteger common = numerator.gcd(denominator);
    sum.put(key, new Monomial(numerator.divide(common), denominator.divide(common), factors));
  }

  Collection<Monomial> monomials() {
    return terms.values();
  }

  boolean isZero() {
    return terms.isEmpty();
  }

  Term term() {
    return Terms.sum(terms.values().stream().map(m -> m.term(sort)).toList(), sort);
  }

  /** The canonical form of an integer term that has no other form under conditions. */
  static Term simplified(Term term) {
    return of(term).term();
  }

  static boolean sameValue(Term left, Term right) {
    return of(Terms.subtract(left, right)).isZero();
  }
}
