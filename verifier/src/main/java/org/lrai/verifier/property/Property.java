package org.lrai.verifier.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
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

  /**
   * One way to violate a property.
   *
   * @param box where the inputs lie, one interval for each element
   * @param constraints each at most 0; of outputs, and of inputs where they are no plain bounds
   */
  public record Case(List<Interval> box, List<LinearExpr> constraints) {
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
    for (List<LinearExpr> conjunction : disjuncts(violation)) {
      toCase(conjunction).ifPresent(cases::add);
    }
    return List.copyOf(cases);
  }

  /** Disjunctive normal form. */
  private static List<List<LinearExpr>> disjuncts(Formula formula) {
    return switch (formula) {
      case Formula.AtMostZero(LinearExpr expr) -> List.of(List.of(expr));
      case Formula.Or(List<Formula> parts) -> {
        List<List<LinearExpr>> all = new ArrayList<>();
        for (Formula part : parts) {
          all.addAll(disjuncts(part));
          checkSize(all.size());
        }
        yield all;
      }
      case Formula.And(List<Formula> parts) -> {
        List<LinearExpr> common = new ArrayList<>();
        List<List<LinearExpr>> all = List.of(List.of());
        for (Formula part : parts) {
          List<List<LinearExpr>> choices = disjuncts(part);
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

  private static List<List<LinearExpr>> product(
      List<List<LinearExpr>> left, List<List<LinearExpr>> right) {
    checkSize((long) left.size() * right.size());
    List<List<LinearExpr>> all = new ArrayList<>();
    for (List<LinearExpr> first : left) {
      for (List<LinearExpr> second : right) {
        List<LinearExpr> both = new ArrayList<>(first);
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

  private Optional<Case> toCase(List<LinearExpr> conjunction) {
    @Nullable BigDecimal[] lower = new BigDecimal[inputs];
    @Nullable BigDecimal[] upper = new BigDecimal[inputs];
    List<LinearExpr> constraints = new ArrayList<>();
    for (LinearExpr expr : conjunction) {
      if (expr.isConstant()) {
        if (expr.constant().signum() > 0) {
          return Optional.empty();
        }
      } else if (!bounds(expr, lower, upper)) {
        constraints.add(expr);
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

  /** Takes {@code a X + c <= 0} into the bounds of X, where the quotient is a decimal. */
  private static boolean bounds(
      LinearExpr expr, @Nullable BigDecimal[] lower, @Nullable BigDecimal[] upper) {
    if (expr.coefficients().size() != 1 || !expr.coefficients().firstKey().isInput()) {
      return false;
    }
    Variable variable = expr.coefficients().firstKey();
    BigDecimal factor = expr.coefficients().sequencedValues().getFirst();
    BigDecimal bound;
    try {
      bound = expr.constant().negate().divide(factor);
    } catch (ArithmeticException e) {
      return false; // no finite decimal
    }
    int i = variable.index();
    BigDecimal known = factor.signum() > 0 ? upper[i] : lower[i];
    if (factor.signum() > 0) {
      upper[i] = known == null ? bound : known.min(bound);
    } else {
      lower[i] = known == null ? bound : known.max(bound);
    }
    return true;
  }
}
