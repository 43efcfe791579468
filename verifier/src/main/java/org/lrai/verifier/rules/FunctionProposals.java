package org.lrai.verifier.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lrai.verifier.term.Sort;
import org.lrai.verifier.term.Term;
import org.lrai.verifier.term.Terms;

/** Proposes lemmas about applications of functions and about quotients. Not trusted. */
final class FunctionProposals {
  private final Encoding encoding;
  private final List<Term> errorFunctions = new ArrayList<>();
  private final List<Cubic> tangents = new ArrayList<>();

  FunctionProposals(Encoding encoding) {
    this.encoding = encoding;
  }

  void propose(Term.Call call) {
    Term x = call.arguments().getFirst();
    switch (call.function()) {
      case Functions.EXP -> exponential(x);
      case Functions.INVERSE -> inverse(x);
      case Functions.SQRT -> encoding.add(FunctionSchemas.sqrt(x));
      case Functions.ERF -> errorFunction(x);
      case Functions.LOG -> logarithm(x);
      case Functions.TANH -> tangent(x);
      default -> {}
    }
  }

  private void exponential(Term x) {
    encoding.add(FunctionSchemas.expPositive(x));
    Polynomial polynomial = Polynomial.of(x);
    if (polynomial.isZero()) {
      encoding.add(FunctionSchemas.expZero(x));
      return;
    }
    List<Term> summands = polynomial.monomials().stream().map(m -> m.term(Sort.REAL)).toList();
    if (summands.size() > 1) {
      encoding.add(FunctionSchemas.expSum(x, summands));
    } else if (polynomial.monomials().iterator().next().numerator().signum() < 0) {
      encoding.add(
          FunctionSchemas.expOpposite(x, Polynomial.of(Terms.negate(summands.getFirst())).term()));
    }
  }

  private void inverse(Term x) {
    encoding.add(FunctionSchemas.inverse(x));
    encoding.add(FunctionSchemas.inversePositive(x));
    var monomials = Polynomial.of(x).monomials();
    if (monomials.size() == 1) {
      Polynomial.Monomial monomial = monomials.iterator().next();
      List<Term> factors = new ArrayList<>(monomial.factors());
      if (!monomial.isOne()) {
        factors.addFirst(monomial.coefficient(Sort.REAL));
      }
      if (factors.size() > 1) {
        encoding.add(FunctionSchemas.inverseProduct(x, factors));
      }
    }
  }

  private void logarithm(Term x) {
    if (x instanceof Term.Call(String function, List<Term> arguments, Sort _)) {
      if (function.equals(Functions.EXP)) {
        encoding.add(FunctionSchemas.logExp(arguments.getFirst()));
      } else if (function.equals(Functions.INVERSE)) {
        encoding.add(FunctionSchemas.logInverse(arguments.getFirst()));
      }
      return;
    }
    var monomials = Polynomial.of(x).monomials();
    if (monomials.size() == 1 && monomials.iterator().next().factors().size() > 1) {
      Polynomial.Monomial monomial = monomials.iterator().next();
      List<Term> factors = new ArrayList<>(monomial.factors());
      if (!monomial.isOne()) {
        factors.addFirst(monomial.coefficient(Sort.REAL));
      }
      encoding.add(FunctionSchemas.logProduct(x, factors));
    }
  }

  private void errorFunction(Term x) {
    for (Term other : errorFunctions) {
      scaled(x, other);
    }
    errorFunctions.add(x);
    var monomials = Polynomial.of(x).monomials();
    if (monomials.size() == 1 && monomials.iterator().next().numerator().signum() < 0) {
      encoding.add(FunctionSchemas.erfOdd(x, Polynomial.of(Terms.negate(x)).term()));
    }
  }

  /** Two multiples of one term. */
  private void scaled(Term x, Term y) {
    var mine = Polynomial.of(x).monomials();
    var others = Polynomial.of(y).monomials();
    if (mine.size() != 1 || others.size() != 1) {
      return;
    }
    List<Term> rest = new ArrayList<>(others.iterator().next().factors());
    List<Term> factors = new ArrayList<>(mine.iterator().next().factors());
    List<Term> common = new ArrayList<>(factors);
    common.removeIf(factor -> !rest.remove(factor));
    common.forEach(factors::remove);
    factors.add(mine.iterator().next().coefficient(Sort.REAL));
    rest.add(others.iterator().next().coefficient(Sort.REAL));
    if (!common.isEmpty()) {
      encoding.add(
          FunctionSchemas.erfScaled(
              Terms.product(common, Sort.REAL),
              Terms.product(factors, Sort.REAL),
              Terms.product(rest, Sort.REAL)));
    }
  }

  /** {@code linear x + cubic x^3}. */
  private record Cubic(Term term, Term x, Term linear, Term cubic) {}

  private void tangent(Term argument) {
    Optional<Cubic> cubic = cubic(argument);
    if (cubic.isEmpty()) {
      return;
    }
    Cubic mine = cubic.get();
    for (Cubic other : tangents) {
      if (other.x.equals(mine.x)) {
        encoding.add(
            FunctionSchemas.tanhScaled(
                mine.term, other.term, mine.x, mine.linear, mine.cubic, other.linear, other.cubic));
      }
    }
    tangents.add(mine);
  }

  private static Optional<Cubic> cubic(Term argument) {
    var monomials = Polynomial.of(argument).monomials();
    for (Polynomial.Monomial monomial : monomials) {
      for (Term x : monomial.factors()) {
        if (Collections.frequency(monomial.factors(), x) == 3) {
          List<Term> linear = new ArrayList<>();
          List<Term> cubic = new ArrayList<>();
          for (Polynomial.Monomial part : monomials) {
            List<Term> rest = new ArrayList<>(part.factors());
            int degree = Collections.frequency(rest, x);
            rest.removeIf(x::equals);
            rest.addFirst(part.coefficient(Sort.REAL));
            (degree == 1 ? linear : cubic).add(Terms.product(rest, Sort.REAL));
          }
          return Optional.of(
              new Cubic(argument, x, Terms.sum(linear, Sort.REAL), Terms.sum(cubic, Sort.REAL)));
        }
      }
    }
    return Optional.empty();
  }

  void quotient(Term numerator, Term divisor) {
    Term quotient = Terms.floorDivide(numerator, divisor);
    encoding.add(FunctionSchemas.floorDivision(numerator, divisor, quotient));
    Simplifier.divide(numerator, divisor)
        .ifPresent(parts ->
            encoding.add(FunctionSchemas.digits(numerator, divisor, parts.high(), parts.low())));
  }
}
