package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;

/**
 * Several index ranges run by one parallel loop, so that threads can split all of them together.
 * The first range is the slowest.
 */
final class OuterLoop {
  private static final String VARIABLE = "p";

  private OuterLoop() {}

  /** {@code body} for every point of {@code axes}; without axes, once. */
  static List<Statement> over(List<Definition.Axis> axes, List<Statement> body) {
    if (axes.isEmpty()) {
      return body;
    }
    if (axes.stream().anyMatch(axis -> axis.extent().isConstant(0))) {
      return List.of();
    }
    if (axes.size() == 1) {
      return List.of(parallel(axes.getFirst().variable(), axes.getFirst().extent(), body));
    }
    List<Statement> all = new ArrayList<>();
    IndexExpr rest = IndexExpr.variable(VARIABLE);
    IndexExpr inner =
        IndexExpr.product(axes.stream().skip(1).map(Definition.Axis::extent).toList());
    IndexExpr extent = inner.times(axes.getFirst().extent());
    for (int k = 0; k < axes.size(); k++) {
      Definition.Axis axis = axes.get(k);
      if (k == axes.size() - 1) {
        all.add(new Statement.Index(axis.variable(), rest));
        break;
      }
      all.add(new Statement.Index(axis.variable(), rest.floorDiv(inner)));
      // The remainder by subtraction: one division per axis.
      rest = rest.minus(inner.times(axis.index()));
      String name = VARIABLE + (k + 1);
      all.add(new Statement.Index(name, rest));
      rest = IndexExpr.variable(name);
      inner = IndexExpr.product(axes.stream().skip(k + 2L).map(Definition.Axis::extent).toList());
    }
    all.addAll(body);
    return List.of(parallel(VARIABLE, extent, all));
  }

  private static Statement parallel(String variable, IndexExpr extent, List<Statement> body) {
    return new Statement.For(variable, extent, Statement.LoopKind.PARALLEL, body);
  }
}
