package org.lrai.verifier.property;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.verifier.property.Formula.Inequality;
import org.lrai.verifier.property.LinearExpr.Variable;

/**
 * What would violate a property: inputs and outputs for which a formula holds. A network has the
 * property if there are none ({@code unsat}).
 *
 * @param inputs number of elements of all inputs
 * @param outputs number of elements of all outputs
 */
public record Property(int inputs, int outputs, Formula violation) {
  /** Cases of a formula; bounds the work for hostile files. */
  private static final int MOST_CASES = 100_000;

  /** Digits of a bound that is a quotient. */
  private static final int DIGITS = 60;

  /**
   * One way to violate a property.
   *
   * @param box where the inputs lie, one interval for each element
   * @param constraints of outputs, and of inputs where the box does not say all of it
   */
  public record Case(List<Interval> box, List<Inequality> constraints) {
    public Case {
      box = List.copyOf(box);
      constraints = List.copyOf(constraints);
    }
  }

  /**
   * The formula as a list of cases, one of which holds if the formula does; cases without inputs
   * are left out.
   *
   * @throws DiagnosticException if an input has no bound in one of them, or they are too many
   */
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (List<Inequality> conjunction : disjuncts(violation)) {
      toCase(conjunction).ifPresent(cases::add);
    }
    return List.copyOf(cases);
  }

  /** Disjunctive normal form. */
  private static List<List<Inequality>> disjuncts(Formula formula) {
    return switch (formula) {
      case Inequality inequality -> List.of(List.of(inequality));
      case Formula.Or(List<Formula> parts) -> {
        List<List<Inequality>> all = new ArrayList<>();
        for (Formula part : parts) {
          all.addAll(disjuncts(part));
          checkSize(all.size());
        }
        yield all;
      }
      case Formula.And(List<Formula> parts) -> {
        List<Inequality> common = new ArrayList<>();
        List<List<Inequality>> all = List.of(List.of());
        for (Formula part : parts) {
          List<List<Inequality>> choices = disjuncts(part);
          if (choices.size() == 1) {
            common.addAll(choices.getFirst());
          } else {
            all = product(all, choices);
          }
        }
        yield product(all, List.of(common));
      }
    };
  }

  private static List<List<Inequality>> product(
      List<List<Inequality>> left, List<List<Inequality>> right) {
    checkSize((long) left.size() * right.size());
    List<List<Inequality>> all = new ArrayList<>();
    for (List<Inequality> first : left) {
      for (List<Inequality> second : right) {
        List<Inequality> both = new ArrayList<>(first);
        both.addAll(second);
        all.add(both);
      }
    }
    return all;
  }

  private static void checkSize(long cases) {
    if (cases > MOST_CASES) {
      throw new DiagnosticException(
          Diagnostic.unsupported("property-size", "the property has over " + MOST_CASES + " cases")
              .withRemedy("split it into several files"));
    }
  }

  private Optional<Case> toCase(List<Inequality> conjunction) {
    @Nullable BigDecimal[] lower = new BigDecimal[inputs];
    @Nullable BigDecimal[] upper = new BigDecimal[inputs];
    List<Inequality> constraints = new ArrayList<>();
    for (Inequality inequality : conjunction) {
      LinearExpr expr = inequality.expr();
      if (expr.isConstant()) {
        if (!inequality.holds(expr.constant())) {
          return Optional.empty();
        }
      } else if (!bounds(expr, lower, upper) || inequality.isStrict()) {
        constraints.add(inequality);
      }
    }
    List<Interval> box = new ArrayList<>();
    for (int i = 0; i < inputs; i++) {
      BigDecimal from = lower[i];
      BigDecimal to = upper[i];
      if (from == null || to == null) {
        throw new DiagnosticException(
            Diagnostic.error(
                    "property-unbounded",
                    "input X_" + i + " has no " + (from == null ? "lower" : "upper") + " bound")
                .withRemedy("bound every input on both sides"));
      }
      if (from.compareTo(to) > 0) {
        return Optional.empty();
      }
      box.add(new Interval(from, to));
    }
    return Optional.of(new Case(box, constraints));
  }

  /**
   * Takes {@code a X + c <= 0} into the bounds of X.
   *
   * @return whether they say all of it: not of what is no such inequality, nor where the quotient
   *     is no decimal and was rounded outward
   */
  private static boolean bounds(
      LinearExpr expr, @Nullable BigDecimal[] lower, @Nullable BigDecimal[] upper) {
    if (expr.coefficients().size() != 1 || !expr.coefficients().firstKey().isInput()) {
      return false;
    }
    Variable variable = expr.coefficients().firstKey();
    BigDecimal factor = expr.coefficients().sequencedValues().getFirst();
    boolean isUpper = factor.signum() > 0;
    BigDecimal negated = expr.constant().negate();
    BigDecimal bound =
        negated.divide(
            factor, new MathContext(DIGITS, isUpper ? RoundingMode.CEILING : RoundingMode.FLOOR));
    int i = variable.index();
    BigDecimal known = isUpper ? upper[i] : lower[i];
    if (isUpper) {
      upper[i] = known == null ? bound : known.min(bound);
    } else {
      lower[i] = known == null ? bound : known.max(bound);
    }
    return bound.multiply(factor).compareTo(negated) == 0;
  }
}
