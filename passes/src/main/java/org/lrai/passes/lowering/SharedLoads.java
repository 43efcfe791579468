package org.lrai.passes.lowering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lrai.ir.index.Atom;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Loads that the copies of an unrolled loop have in common, such as the bias of all rows of a tile,
 * are made once, before the loop. The JVM's second compiler would find that out; its first one
 * cannot compile a method with many loads at all.
 */
final class SharedLoads {
  private SharedLoads() {}

  /**
   * Appends loads of what {@code body} reads and the variable of the loop does not move. What
   * stands under a guard stays there: outside, its subscripts may be out of bounds.
   *
   * @param body an expression of a loop that runs at least once and stores none of what it reads
   * @param variable of the loop
   * @param prefix of the names of the loads
   * @param statements in front of the loop
   * @return the expression that uses the loads
   */
  static ScalarExpr before(
      ScalarExpr body, String variable, String prefix, List<Statement> statements) {
    if (hasGuard(body)) {
      return body;
    }
    Atom moving = new Atom.Variable(variable);
    Map<ScalarExpr.Element, ScalarExpr> loaded = new LinkedHashMap<>();
    return Rewriter.IDENTITY
        .withElements(element ->
            element.at().stream().anyMatch(index -> index.atoms().contains(moving))
                ? element
                : loaded.computeIfAbsent(
                    element,
                    shared -> {
                      String name = prefix + loaded.size();
                      statements.add(new Statement.Let(name, shared));
                      return new ScalarExpr.Local(shared.type(), name);
                    }))
        .apply(body);
  }

  private static boolean hasGuard(ScalarExpr expr) {
    return expr instanceof ScalarExpr.Guarded
        || expr.operands().stream().anyMatch(SharedLoads::hasGuard);
  }
}
