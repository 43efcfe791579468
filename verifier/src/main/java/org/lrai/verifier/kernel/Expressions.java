package org.lrai.verifier.kernel;

import java.util.List;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Evaluates scalar expressions of a nest where symbolic execution is. */
final class Expressions {
  private final State state;
  private final Terms terms;

  Expressions(State state) {
    this.state = state;
    this.terms = state.terms();
  }

  Term evaluate(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral(ElementType type, double value) ->
          terms.make(new Term.Real(type, value));
      case ScalarExpr.IntLiteral(ElementType type, long value) ->
          terms.make(new Term.Whole(type, value));
      case ScalarExpr.Element(ElementType type, int buffer, var at) -> {
        List<IndexExpr> subscripts = state.resolve(at);
        state.requireInBounds(buffer, subscripts);
        yield state.load(type, buffer, subscripts);
      }
      case ScalarExpr.Index(IndexExpr value) -> terms.make(new Term.Position(state.resolve(value)));
      case ScalarExpr.Local(ElementType _, String name, var at) -> {
        Term term = state.scalars().get(state.key(name, at));
        if (term == null) {
          throw new WrongKernelException("scalar " + name + at + " is not bound");
        }
        yield term;
      }
      case ScalarExpr.Apply(ScalarOp op, var operands) ->
          terms.make(new Term.Apply(op, operands.stream().map(this::evaluate).toList()));
      case ScalarExpr.Cast(ElementType type, ScalarExpr operand, boolean saturate) ->
          terms.make(new Term.Convert(type, evaluate(operand), saturate));
      case ScalarExpr.BitCast(ElementType type, ScalarExpr operand) ->
          terms.make(new Term.Bits(type, evaluate(operand)));
      case ScalarExpr.Guarded(var guards, ScalarExpr inside, ScalarExpr outside) ->
          evaluateGuarded(state.resolve(guards), inside, outside);
    };
  }

  private Term evaluateGuarded(List<IndexExpr> guards, ScalarExpr inside, ScalarExpr outside) {
    Family outer = state.here();
    state.enter(outer.where(guards));
    if (state.facts().isContradiction()) {
      state.enter(outer);
      return evaluate(outside);
    }
    Term whenInside = evaluate(inside);
    state.enter(outer);
    List<IndexExpr> open =
        guards.stream().filter(guard -> !state.facts().isNonNegative(guard)).toList();
    if (open.isEmpty()) {
      return whenInside;
    }
    // Where one of several guards fails, none of them is known to.
    state.enter(
        open.size() == 1 ? outer.where(List.of(open.getFirst().times(-1).minus(1))) : outer);
    Term whenOutside = evaluate(outside);
    state.enter(outer);
    return terms.choice(open, whenInside, whenOutside);
  }
}
