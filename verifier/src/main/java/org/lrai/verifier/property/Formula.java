package org.lrai.verifier.property;

import java.util.List;

/** What is asserted of inputs and outputs. */
public sealed interface Formula {
  /** True if all are; of none, true. */
  record And(List<Formula> parts) implements Formula {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** True if one is; of none, false. */
  record Or(List<Formula> parts) implements Formula {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** {@code expr <= 0}. */
  record AtMostZero(LinearExpr expr) implements Formula {}
}
