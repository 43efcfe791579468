package org.lrai.codegen.kernel;

import java.util.List;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Prints scalar expressions at the present place of a nest. */
final class ScalarPrinter {
  private final Nest nest;

  ScalarPrinter(Nest nest) {
    this.nest = nest;
  }

  /** An expression of the {@link Carrier} of its type. */
  JavaCode print(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType type, double value) ->
          Conversions.literal(type, value);
      case ScalarExpr.IntLiteral(ElementType type, long value) -> Conversions.literal(type, value);
      case ScalarExpr.Element(ElementType type, int buffer, List<IndexExpr> at) ->
          Conversions.load(type, nest.element(buffer, at));
      case ScalarExpr.Index(IndexExpr value) -> nest.longIndex(value);
      case ScalarExpr.Local(ElementType _, String name, List<IndexExpr> at) ->
          JavaCode.primary("$L", nest.local(name, at).name());
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) ->
          ScalarOperations.apply(
              op, operands.getLast().type(), operands.stream().map(this::print).toList());
      case ScalarExpr.Cast(ElementType to, ScalarExpr operand, boolean saturate) ->
          Conversions.cast(operand.type(), to, saturate, print(operand));
      case ScalarExpr.BitCast(ElementType to, ScalarExpr operand) ->
          Conversions.bitCast(operand.type(), to, print(operand));
      case ScalarExpr.Guarded(List<IndexExpr> guards, ScalarExpr inside, ScalarExpr outside) ->
          nest.allAtLeastZero(guards).choose(print(inside), print(outside));
    };
  }

  /** An expression of the component type of the array that holds elements of its type. */
  JavaCode printStored(ScalarExpr expr) {
    ElementType type = expr.type();
    if (expr instanceof ScalarExpr.Cast(ElementType _, ScalarExpr operand, boolean saturate)
        && type.isFloat()
        && type.bits() <= 16
        && operand.type().isFloat()) {
      return Conversions.store(type, print(operand), saturate); // rounded once, not twice
    }
    return Conversions.store(type, print(expr), false);
  }
}
