package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.verifier.rules.Schemas.Clause;
import org.lrai.verifier.term.Canonical;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Multiplies terms out and puts a constant in place of each product of unknowns, one for all
 * products of the same factors: what is left is linear, and solvers decide it. This forgets what
 * products are, so what has no model then had none before; {@link #facts} brings some of it back,
 * as clauses that hold for products ({@code proofs/coq/Products.v} proves them). Trusted.
 */
final class OpaqueProducts {
  private static final int MOST_PRODUCTS = 120;
  private static final int MOST_ORDERED = 24;
  private static final int MOST_COMPARED = 400;

  /** A constant and what it is the product of, at least two factors without products in them. */
  private record Product(Term constant, List<Term> factors) {
    Product {
      factors =
          factors.stream()
              .sorted(Comparator.comparing(Product::kind).thenComparing(Canonical::text))
              .toList();
    }

    /** The functions that are applied, and what else there is. */
    List<String> shape() {
      return factors.stream().map(Product::kind).toList();
    }

    private static String kind(Term factor) {
      return switch (factor) {
        case Term.Call call -> call.function();
        case Term.Operation operation -> operation.operator().symbol();
        case Term.Numeral _, Term.Truth _, Term.Variable _, Term.Fold _ -> factor.toString();
      };
    }

    /** The factors but for one. */
    List<Term> without(Term factor) {
      List<Term> rest = new ArrayList<>(factors);
      rest.remove(factor);
      return rest;
    }
  }

  private final Map<Term, Term> known = new HashMap<>();
  private final Map<List<String>, Product> byFactors = new HashMap<>();
  private final Map<Term, Product> byConstant = new HashMap<>();
  private final List<Product> products = new ArrayList<>();
  private int explained;
  private int compared;

  /** The term, linear: without products of unknowns. */
  Term linear(Term term) {
    Term before = known.get(term);
    if (before != null) {
      return before;
    }
    Term linear =
        switch (term) {
          case Term.Numeral _, Term.Truth _, Term.Variable _ -> term;
          case Term.Call(String function, List<Term> arguments, Sort sort) ->
              new Term.Call(function, linear(arguments), sort);
          case Term.Operation(Operator operator, List<Term> arguments) ->
              operator == Operator.ADD || operator == Operator.MULTIPLY
                  ? multipliedOut(term, arguments)
                  : Terms.operation(operator, linear(arguments));
          case Term.Fold fold -> throw new IllegalArgumentException("not ground: " + fold);
        };
    known.put(term, linear);
    return linear;
  }

  private List<Term> linear(List<Term> terms) {
    return terms.stream().map(this::linear).toList();
  }

  private Term multipliedOut(Term term, List<Term> arguments) {
    Optional<Polynomial> polynomial = Polynomial.ofRing(term);
    if (polynomial.isEmpty()) {
      // Too long: a sum of what its parts are, or a product of them.
      return Functions.is(term, Operator.ADD)
          ? Terms.sum(linear(arguments), term.sort())
          : product(linear(arguments), term.sort());
    }
    List<Term> sum = new ArrayList<>();
    for (Polynomial.Monomial monomial : polynomial.get().monomials()) {
      sum.add(
          Terms.multiply(
              monomial.coefficient(term.sort()), product(linear(monomial.factors()), term.sort())));
    }
    return Terms.sum(sum, term.sort());
  }

  private Term product(List<Term> linearFactors, Sort sort) {
    List<Term> factors = new ArrayList<>();
    for (Term factor : linearFactors) {
      Product inner = byConstant.get(factor);
      factors.addAll(inner == null ? List.of(factor) : inner.factors);
    }
    if (factors.size() < 2) {
      return factors.isEmpty() ? Terms.number(1, sort) : factors.getFirst();
    }
    List<String> key = factors.stream().map(Canonical::text).sorted().toList();
    Product product = byFactors.get(key);
    if (product == null) {
      product = new Product(Terms.variable("p!" + products.size(), sort), factors);
      byFactors.put(key, product);
      byConstant.put(product.constant, product);
      products.add(product);
    }
    return product.constant;
  }

  /** Clauses about the products that came up since the last call. */
  List<Clause> facts() {
    List<Clause> clauses = new ArrayList<>();
    for (; explained < Math.min(products.size(), MOST_PRODUCTS); explained++) {
      Product product = products.get(explained);
      cancel(product, clauses);
      choose(product, clauses);
      sign(product, clauses);
      for (int k = 0; k < explained; k++) {
        if (explained < MOST_ORDERED) {
          order(products.get(k), product, clauses);
        }
        congruence(products.get(k), product, clauses);
      }
    }
    return clauses;
  }

  /** {@code b inv(b) r = r} where b is not zero. */
  private void cancel(Product product, List<Clause> clauses) {
    for (Term factor : product.factors) {
      if (factor instanceof Term.Call(String function, List<Term> arguments, Sort sort)
          && function.equals(Functions.INVERSE)
          && product.factors.contains(arguments.getFirst())) {
        Term divisor = arguments.getFirst();
        List<Term> rest = product.without(factor);
        rest.remove(divisor);
        clauses.add(
            new Clause(
                "product_cancel",
                Terms.or(
                    List.of(
                        Terms.equal(divisor, Terms.real(0)),
                        Terms.equal(product.constant, product(rest, sort))))));
        return;
      }
    }
  }

  /** A product with a choice is a choice of products. */
  private void choose(Product product, List<Clause> clauses) {
    for (Term factor : product.factors) {
      if (factor instanceof Term.Operation(Operator operator, List<Term> arguments)
          && operator == Operator.IF) {
        Term rest = Terms.product(product.without(factor), factor.sort());
        Term chosen = linear(Terms.multiply(arguments.get(1), rest));
        Term other = linear(Terms.multiply(arguments.get(2), rest));
        clauses.add(
            new Clause(
                "product_choice",
                Terms.equal(product.constant, Terms.choose(arguments.getFirst(), chosen, other))));
        return;
      }
    }
  }

  /** The sign of a product of two; a square is not negative. */
  private static void sign(Product product, List<Clause> clauses) {
    if (product.factors.size() != 2) {
      return;
    }
    Term zero = Terms.number(0, product.constant.sort());
    Term a = product.factors.get(0);
    Term b = product.factors.get(1);
    if (a.equals(b)) {
      clauses.add(new Clause("product_sign", Terms.atMost(zero, product.constant)));
      return;
    }
    List<Term> statements = new ArrayList<>();
    for (Term x : List.of(a, b)) {
      Term y = x.equals(a) ? b : a;
      Term positive = Terms.less(zero, x);
      Term below = Terms.less(product.constant, zero);
      Term above = Terms.less(zero, product.constant);
      statements.add(implies(positive, Terms.less(y, zero), below));
      statements.add(implies(positive, Terms.less(zero, y), above));
      statements.add(implies(positive, Terms.equal(y, zero), Terms.equal(product.constant, zero)));
    }
    clauses.add(new Clause("product_sign", Terms.and(statements)));
  }

  private static Term implies(Term first, Term second, Term conclusion) {
    return Terms.or(List.of(Terms.not(first), Terms.not(second), conclusion));
  }

  /** Products of equal factors are equal: asked of those whose factors look alike. */
  private void congruence(Product one, Product other, List<Clause> clauses) {
    if (compared >= MOST_COMPARED || !one.shape().equals(other.shape())) {
      return;
    }
    for (int k = 0; k < one.factors.size(); k++) {
      if (Likeness.differ(one.factors.get(k), other.factors.get(k))) {
        return;
      }
    }
    compared++;
    List<Term> clause = new ArrayList<>();
    for (int k = 0; k < one.factors.size(); k++) {
      clause.add(Terms.not(Terms.equal(one.factors.get(k), other.factors.get(k))));
    }
    clause.add(Terms.equal(one.constant, other.constant));
    clauses.add(new Clause("product_congruence", Terms.or(clause)));
  }

  /**
   * Of two products with all factors but one in common the one with the larger factor is larger.
   */
  private void order(Product one, Product other, List<Clause> clauses) {
    if (!one.constant.sort().equals(Sort.INT)
        || !other.constant.sort().equals(Sort.INT)
        || one.factors.size() != other.factors.size()) {
      return;
    }
    List<Term> common = new ArrayList<>(one.factors);
    List<Term> theirs = new ArrayList<>(other.factors);
    common.removeIf(factor -> !theirs.remove(factor));
    List<Term> mine = new ArrayList<>(one.factors);
    common.forEach(mine::remove);
    if (mine.size() != 1) {
      return;
    }
    Term by = product(common, Sort.INT);
    Term positive = Terms.less(Terms.integer(0), by);
    // Of integers, the next is larger by the other factor.
    clauses.add(
        new Clause(
            "product_order",
            Terms.and(
                List.of(
                    implies(
                        positive,
                        Terms.less(mine.getFirst(), theirs.getFirst()),
                        Terms.atMost(Terms.add(one.constant, by), other.constant)),
                    implies(
                        positive,
                        Terms.less(theirs.getFirst(), mine.getFirst()),
                        Terms.atMost(Terms.add(other.constant, by), one.constant))))));
  }
}
