package org.lrai.ir.scalar;

import java.util.List;
import java.util.function.Function;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;

/**
 * Rewrites the leaves of scalar expressions.
 *
 * @param elements what becomes of an element whose subscripts are rewritten already
 * @param locals what becomes of a local
 * @param atoms what becomes of a symbol, variable or element inside an index expression
 */
public record Rewriter(
    Function<ScalarExpr.Element, ScalarExpr> elements,
    Function<ScalarExpr.Local, ScalarExpr> locals,
    Function<Atom, IndexExpr> atoms) {

  /** Leaves everything as it is; a starting point. */
  public static final Rewriter IDENTITY =
      new Rewriter(element -> element, local -> local, IndexExpr::atom);

  public Rewriter withElements(Function<ScalarExpr.Element, ScalarExpr> other) {
    return new Rewriter(other, locals, atoms);
  }

  public Rewriter withLocals(Function<ScalarExpr.Local, ScalarExpr> other) {
    return new Rewriter(elements, other, atoms);
  }

  public Rewriter withAtoms(Function<Atom, IndexExpr> other) {
    return new Rewriter(elements, locals, other);
  }

  public ScalarExpr apply(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral _, ScalarExpr.IntLiteral _ -> expr;
      case ScalarExpr.Element(var type, int source, List<IndexExpr> at) ->
          elements.apply(new ScalarExpr.Element(type, source, apply(at)));
      case ScalarExpr.Index(IndexExpr value) -> new ScalarExpr.Index(apply(value));
      case ScalarExpr.Local(var type, String name, List<IndexExpr> at) ->
          locals.apply(new ScalarExpr.Local(type, name, apply(at)));
      case ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> operands) ->
          new ScalarExpr.Apply(op, operands.stream().map(this::apply).toList());
      case ScalarExpr.Cast(var type, ScalarExpr operand, boolean saturate) ->
          new ScalarExpr.Cast(type, apply(operand), saturate);
      case ScalarExpr.BitCast(var type, ScalarExpr operand) ->
          new ScalarExpr.BitCast(type, apply(operand));
      case ScalarExpr.Guarded(List<IndexExpr> guard, ScalarExpr inside, ScalarExpr outside) ->
          new ScalarExpr.Guarded(apply(guard), apply(inside), apply(outside));
    };
  }

  public IndexExpr apply(IndexExpr expr) {
    return expr.substitute(atoms);
  }

  public List<IndexExpr> apply(List<IndexExpr> exprs) {
    return exprs.stream().map(this::apply).toList();
  }
}
