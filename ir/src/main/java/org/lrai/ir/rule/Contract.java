package org.lrai.ir.rule;

/** In what sense the right side of a rule equals the left. */
public sealed interface Contract {

  /** The same bits, whatever the scalar operations mean: proved with all of them uninterpreted. */
  record BitEqual() implements Contract {}

  /** The same real numbers; for float types. */
  record RealEqual() implements Contract {}

  /** Over the reals, no element differs by more than {@code bound}; for float types. */
  record Within(Expression bound) implements Contract {}
}
