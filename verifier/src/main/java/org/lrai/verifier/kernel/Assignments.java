package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Assignments: a register that is added to becomes a chain. */
final class Assignments {
  private final State state;
  private final Expressions expressions;
  private final Terms terms;

  Assignments(State state, Expressions expressions) {
    this.state = state;
    this.expressions = expressions;
    this.terms = state.terms();
  }

  void assign(String register, ScalarExpr value) {
    Term current = state.scalars().get(register);
    if (current == null) {
      throw new WrongKernelException("register " + register + " is not declared");
    }
    state.scalars().put(register, accumulate(register, current, value));
  }

  private Term accumulate(String register, Term current, ScalarExpr value) {
    Addend plain = addend(register, value);
    if (plain != null) {
      Term term = expressions.evaluate(plain.term());
      return extend(plain.fold(), current, List.of(new Term.Add(List.of(), term, plain.fused())));
    }
    if (value instanceof ScalarExpr.Guarded(var guards, ScalarExpr inside, ScalarExpr outside)
        && isRegister(outside, register)) {
      Addend addend = addend(register, inside);
      if (addend != null) {
        List<IndexExpr> resolved = state.resolve(guards);
        Family outer = state.here();
        state.enter(outer.where(resolved));
        Term term = expressions.evaluate(addend.term());
        state.enter(outer);
        return extend(
            addend.fold(), current, List.of(new Term.Add(resolved, term, addend.fused())));
      }
    }
    return expressions.evaluate(value);
  }

  /** The chain with more links. */
  Term extend(Fold fold, Term start, List<Term.Link> links) {
    if (start.shape() instanceof Term.Chain(Fold same, Term first, List<Term.Link> earlier)
        && same == fold) {
      List<Term.Link> all = new ArrayList<>(earlier);
      all.addAll(links);
      return terms.make(new Term.Chain(fold, first, List.copyOf(all)));
    }
    return terms.make(new Term.Chain(fold, start, List.copyOf(links)));
  }

  private record Addend(Fold fold, ScalarExpr term, boolean fused) {}

  /** What {@code value} adds to the register, if that is all it does. */
  private @Nullable Addend addend(String register, ScalarExpr value) {
    if (!(value instanceof ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands))) {
      return null;
    }
    if (op == ScalarOp.FMA && isRegister(operands.get(2), register)) {
      ScalarExpr product = ScalarExpr.apply(ScalarOp.MUL, operands.get(0), operands.get(1));
      return mentions(product, register) ? null : new Addend(Fold.SUM, product, true);
    }
    Fold fold = Folds.of(op);
    if (fold == null) {
      return null;
    }
    boolean first = isRegister(operands.get(0), register);
    boolean second = isRegister(operands.get(1), register);
    if (first == second) {
      return null;
    }
    ScalarExpr term = operands.get(first ? 1 : 0);
    return mentions(term, register) ? null : new Addend(fold, term, false);
  }

  private boolean isRegister(ScalarExpr expr, String register) {
    return expr instanceof ScalarExpr.Local(ElementType _, String name, var at)
        && state.key(name, at).equals(register);
  }

  private boolean mentions(ScalarExpr expr, String register) {
    return isRegister(expr, register)
        || expr.operands().stream().anyMatch(operand -> mentions(operand, register));
  }
}
