package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lrai.verifier.rules.Schemas.Clause;
import org.lrai.verifier.term.Canonical;
import org.lrai.verifier.term.Operator;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/**
 * Multiplies equations by factors, so that what is left for a solver is linear in products: from
 * {@code p = r} follows {@code q p = q r}. Equations are those with a reciprocal ({@code b inv(b) =
 * 1}) and those that give a sum; factors are chosen so that the products of the goal come up. Which
 * ones is not trusted; each is valid.
 */
final class Cofactors {
  private static final int MOST = 80;
  private static final int ROUNDS = 3;

  /** {@code left = right}, where {@code left} is a product. */
  private record Equation(Term left, Term right) {}

  private final Encoding encoding;
  private final Term goal;
  private final Set<String> done = new HashSet<>();
  private final Set<String> products = new HashSet<>();
  private final List<Polynomial.Monomial> monomials = new ArrayList<>();
  private int added;

  Cofactors(Encoding encoding, Term goal) {
    this.encoding = encoding;
    this.goal = goal;
  }

  void add() {
    List<Equation> equations = new ArrayList<>();
    encoding.asserted().forEach(term -> collect(term, equations));
    boolean reciprocals = equations.stream().anyMatch(e -> e.right.equals(Terms.real(1)));
    if (!reciprocals) {
      return;
    }
    monomials(goal);
    for (int round = 0; round < ROUNDS; round++) {
      for (Polynomial.Monomial monomial : List.copyOf(monomials)) {
        for (Equation equation : equations) {
          multiply(equation, monomial);
        }
      }
    }
  }

  /** Positive equations of reals whose left side is one product. */
  private static void collect(Term term, List<Equation> equations) {
    if (term instanceof Term.Operation(Operator operator, List<Term> arguments)) {
      switch (operator) {
        case AND, OR -> arguments.forEach(argument -> collect(argument, equations));
        case EQUAL -> {
          if (arguments.getFirst().sort().equals(Sort.REAL)
              && Polynomial.of(arguments.get(0)).monomials().size() == 1) {
            equations.add(new Equation(arguments.get(0), arguments.get(1)));
          }
        }
        default -> {}
      }
    }
  }

  /** The products in the equations of a term. */
  private void monomials(Term term) {
    if (term instanceof Term.Operation(Operator operator, List<Term> arguments)) {
      if (operator == Operator.EQUAL && arguments.getFirst().sort().equals(Sort.REAL)) {
        arguments.forEach(this::monomialsOf);
      } else if (term.sort().equals(Sort.BOOL)) {
        arguments.forEach(this::monomials);
      }
    }
  }

  private void monomialsOf(Term term) {
    for (Polynomial.Monomial monomial : Polynomial.of(term).monomials()) {
      if (products.add(monomial.key())) {
        monomials.add(monomial);
      }
    }
  }

  private void multiply(Equation equation, Polynomial.Monomial monomial) {
    Polynomial.Monomial left = Polynomial.of(equation.left).monomials().iterator().next();
    List<Term> factors = new ArrayList<>(monomial.factors());
    if (equation.right.equals(Terms.real(1))) {
      // b inv(b) = 1 enlarges a product that has one of the two, not both.
      boolean some = left.factors().stream().anyMatch(factors::contains);
      boolean all = left.factors().stream().allMatch(factors::contains);
      if (some && all) {
        left.factors().forEach(factors::remove);
        assertProduct(equation, factors);
      } else {
        assertProduct(equation, factors);
      }
      return;
    }
    for (Term factor : left.factors()) {
      if (!factors.remove(factor)) {
        return;
      }
    }
    assertProduct(equation, factors);
  }

  private void assertProduct(Equation equation, List<Term> factors) {
    if (factors.isEmpty() || added >= MOST) {
      return;
    }
    Term by = Terms.product(factors, Sort.REAL);
    Term left = Polynomial.of(Terms.multiply(by, equation.left)).term();
    Term right = Polynomial.of(Terms.multiply(by, equation.right)).term();
    Term hint = Terms.implies(Terms.equal(equation.left, equation.right), Terms.equal(left, right));
    if (done.add(Canonical.text(hint)) && encoding.add(new Clause("cofactor", hint))) {
      added++;
      monomialsOf(left);
      monomialsOf(right);
    }
  }
}
