package org.lrai.passes.lowering;

import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** How a fold starts and goes on, as scalar expressions. */
final class Folding {
  private Folding() {}

  /** The result of folding nothing. */
  static ScalarExpr identity(Fold fold, ElementType type) {
    return switch (fold) {
      case SUM, OR -> ScalarExpr.literal(type, 0);
      case PRODUCT, AND -> ScalarExpr.literal(type, 1);
      case MAX ->
          type.isFloat()
              ? new ScalarExpr.FloatLiteral(type, Double.NEGATIVE_INFINITY)
              : new ScalarExpr.IntLiteral(type, type.isInteger() ? type.minValue() : 0);
      case MIN ->
          type.isFloat()
              ? new ScalarExpr.FloatLiteral(type, Double.POSITIVE_INFINITY)
              : new ScalarExpr.IntLiteral(type, type.isInteger() ? type.maxValue() : 1);
    };
  }

  /** {@code soFar} with one more term; a product that is summed is fused into one rounding. */
  static ScalarExpr step(Fold fold, ScalarExpr soFar, ScalarExpr term) {
    if (fold == Fold.SUM
        && term.type() == ElementType.FLOAT32
        && term instanceof ScalarExpr.Apply(ScalarOp op, var operands)
        && op == ScalarOp.MUL) {
      return ScalarExpr.apply(ScalarOp.FMA, operands.get(0), operands.get(1), soFar);
    }
    return combine(fold, soFar, term);
  }

  /** Two partial results brought together. */
  static ScalarExpr combine(Fold fold, ScalarExpr left, ScalarExpr right) {
    return ScalarExpr.apply(fold.operation(), left, right);
  }
}
