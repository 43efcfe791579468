package org.lrai.verifier.property;

import java.math.BigDecimal;
import java.util.List;

/** What is asserted of inputs and outputs. */
public sealed interface Formula {
  /** True if all are; of none, true. */
  record And(List<Formula> parts) implements Formula {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public Formula negated() {
      return new Or(parts.stream().map(Formula::negated).toList());
    }
  }

  /** True if one is; of none, false. */
  record Or(List<Formula> parts) implements Formula {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public Formula negated() {
      return new And(parts.stream().map(Formula::negated).toList());
    }
  }

  /**
   * {@code expr <= 0}, or {@code expr < 0}.
   *
   * @param isStrict whether 0 is left out
   */
  record Inequality(LinearExpr expr, boolean isStrict) implements Formula {
    @Override
    public Formula negated() {
      return new Inequality(expr.times(BigDecimal.ONE.negate()), !isStrict);
    }

    /** Whether it is true of a value of {@link #expr}. */
    public boolean holds(BigDecimal value) {
      return isStrict ? value.signum() < 0 : value.signum() <= 0;
    }
  }

  /** What is true where this is false. */
  Formula negated();
}
