package org.lrai.passes.lowering;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Common subexpressions of one expression become locals. What stands under a guard is left there:
 * outside, its subscripts may be out of bounds.
 */
final class Sharing {
  private final String prefix;
  private final Map<ScalarExpr, Integer> counts = new HashMap<>();
  private final Map<ScalarExpr, ScalarExpr.Local> locals = new LinkedHashMap<>();
  private final List<Statement> statements;

  private Sharing(String prefix, List<Statement> statements) {
    this.prefix = prefix;
    this.statements = statements;
  }

  /** Appends the bindings to {@code statements} and returns the expression that uses them. */
  static ScalarExpr share(String prefix, ScalarExpr expr, List<Statement> statements) {
    Sharing sharing = new Sharing(prefix, statements);
    sharing.count(expr);
    return sharing.rewrite(expr);
  }

  private void count(ScalarExpr expr) {
    if (isLeaf(expr) || counts.merge(expr, 1, Integer::sum) > 1) {
      return;
    }
    if (!(expr instanceof ScalarExpr.Guarded)) {
      expr.operands().forEach(this::count);
    }
  }

  private static boolean isLeaf(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral _, ScalarExpr.IntLiteral _, ScalarExpr.Local _ -> true;
      case ScalarExpr.Index _ -> true;
      case ScalarExpr.Element _,
          ScalarExpr.Apply _,
          ScalarExpr.Cast _,
          ScalarExpr.BitCast _,
          ScalarExpr.Guarded _ ->
          false;
    };
  }

  private ScalarExpr rewrite(ScalarExpr expr) {
    if (isLeaf(expr)) {
      return expr;
    }
    ScalarExpr.Local known = locals.get(expr);
    if (known != null) {
      return known;
    }
    ScalarExpr rewritten = withOperands(expr);
    if (counts.getOrDefault(expr, 0) < 2) {
      return rewritten;
    }
    ScalarExpr.Local local = new ScalarExpr.Local(expr.type(), prefix + locals.size());
    statements.add(new Statement.Let(local.name(), rewritten));
    locals.put(expr, local);
    return local;
  }

  private ScalarExpr withOperands(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.Apply(var op, var operands) ->
          new ScalarExpr.Apply(op, operands.stream().map(this::rewrite).toList());
      case ScalarExpr.Cast(var type, var operand, boolean saturate) ->
          new ScalarExpr.Cast(type, rewrite(operand), saturate);
      case ScalarExpr.BitCast(var type, var operand) ->
          new ScalarExpr.BitCast(type, rewrite(operand));
      case ScalarExpr.FloatLiteral _,
          ScalarExpr.IntLiteral _,
          ScalarExpr.Element _,
          ScalarExpr.Index _,
          ScalarExpr.Local _,
          ScalarExpr.Guarded _ ->
          expr;
    };
  }
}
