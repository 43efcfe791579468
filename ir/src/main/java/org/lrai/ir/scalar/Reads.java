package org.lrai.ir.scalar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;

/** What a scalar expression reads: elements as values, and elements inside index expressions. */
public record Reads(List<ScalarExpr.Element> values, List<Atom.Element> indices) {

  public static Reads of(ScalarExpr expr) {
    List<ScalarExpr.Element> values = new ArrayList<>();
    List<Atom.Element> indices = new ArrayList<>();
    visit(
        expr,
        node -> {
          if (node instanceof ScalarExpr.Element element) {
            values.add(element);
          }
          for (IndexExpr index : indexExpressions(node)) {
            for (Atom atom : index.atoms()) {
              if (atom instanceof Atom.Element element) {
                indices.add(element);
              }
            }
          }
        });
    return new Reads(List.copyOf(values), List.copyOf(indices));
  }

  /** Calls {@code action} on an expression and everything below it, operands first. */
  public static void visit(ScalarExpr expr, Consumer<ScalarExpr> action) {
    expr.operands().forEach(operand -> visit(operand, action));
    action.accept(expr);
  }

  /** The index expressions that an expression itself holds, without those of its operands. */
  public static List<IndexExpr> indexExpressions(ScalarExpr expr) {
    return switch (expr) {
      case ScalarExpr.FloatLiteral _,
          ScalarExpr.IntLiteral _,
          ScalarExpr.Apply _,
          ScalarExpr.Cast _,
          ScalarExpr.BitCast _ ->
          List.of();
      case ScalarExpr.Element element -> element.at();
      case ScalarExpr.Index(IndexExpr value) -> List.of(value);
      case ScalarExpr.Local local -> local.at();
      case ScalarExpr.Guarded guarded -> guarded.nonNegative();
    };
  }
}
