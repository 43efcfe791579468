package org.lrai.verifier.bound;

import java.util.List;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Objective;

/**
 * A constraint that is to be excluded, and what is bounded for that: its real value, raised by the
 * most that rounding changes it anywhere in the box, or, where that is not known, its executed
 * value. Real values alone take half the work.
 */
record Goal(Constraint constraint, Objective objective) {
  /** Up to which what rounding changes is bounded once for the whole box. */
  private static final double SMALL_ROUNDING = 1e-3;

  static Goal of(Constraint constraint, Analysis root) {
    return rounding(constraint, root) <= SMALL_ROUNDING
        ? real(constraint, root)
        : new Goal(constraint, constraint.negated());
  }

  /** With the real value in any case. */
  static Goal real(Constraint constraint, Analysis root) {
    return new Goal(constraint, constraint.negatedReal().plus(rounding(constraint, root)));
  }

  private static double rounding(Constraint constraint, Analysis root) {
    return root.uppers(List.of(constraint.negatedChange()))[0];
  }
}
