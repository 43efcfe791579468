package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;

/**
 * A loop that does one thing in all iterations before one of them, and another in those from there
 * on, such as tiles of 13 rows and then of 12.
 *
 * @param end the iteration with which the second phase begins; may lie outside of the loop
 * @param first the body of the first phase
 * @param second the body of the second phase
 */
record Phases(IndexExpr end, List<Statement> first, List<Statement> second) {

  /** The phases of a loop, if its body is a condition on its variable, after indices. */
  static Optional<Phases> of(Statement.For loop) {
    List<Statement> body = loop.body();
    List<Statement> indices = body.subList(0, Math.max(0, body.size() - 1));
    if (body.isEmpty()
        || !(body.getLast() instanceof Statement.If choice)
        || choice.nonNegative().size() != 1
        || !indices.stream().allMatch(Statement.Index.class::isInstance)) {
      return Optional.empty();
    }
    Map<String, IndexExpr> values = new HashMap<>();
    for (Statement statement : indices) {
      if (statement instanceof Statement.Index(String variable, IndexExpr value)) {
        values.put(variable, value.substituteVariables(values));
      }
    }
    return end(choice.nonNegative().getFirst().substituteVariables(values), loop.variable())
        .map(end ->
            new Phases(end, joined(indices, choice.then()), joined(indices, choice.otherwise())));
  }

  /** The first i that does not satisfy {@code last - i >= 0} or {@code last - i / d >= 0}. */
  private static Optional<IndexExpr> end(IndexExpr nonNegative, String variable) {
    IndexExpr i = IndexExpr.variable(variable);
    for (Atom atom : nonNegative.atoms()) {
      IndexExpr last = nonNegative.plus(IndexExpr.atom(atom));
      if (!last.variables().isEmpty()) {
        continue;
      }
      if (IndexExpr.atom(atom).equals(i)) {
        return Optional.of(last.plus(1));
      }
      if (atom instanceof Atom.FloorDiv(IndexExpr dividend, IndexExpr divisor)
          && dividend.equals(i)
          && divisor.asConstant().orElse(0) > 0) {
        return Optional.of(last.plus(1).times(divisor));
      }
    }
    return Optional.empty();
  }

  private static List<Statement> joined(List<Statement> indices, List<Statement> side) {
    List<Statement> all = new ArrayList<>(indices);
    all.addAll(side);
    return all;
  }
}
