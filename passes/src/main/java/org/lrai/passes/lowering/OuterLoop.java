package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;

/** How the index ranges outside of a tile are run. The first range is the slowest. */
enum OuterLoop {
  /** By one parallel loop, so that threads can split all of them together. */
  PARALLEL,
  /** By one loop each, within a nest that is parallel outside. */
  SERIAL;

  private static final String VARIABLE = "p";

  /** {@code body} for every point of {@code axes}; without axes, once. */
  List<Statement> over(List<Definition.Axis> axes, List<Statement> body) {
    if (axes.isEmpty()) {
      return body;
    }
    if (axes.stream().anyMatch(axis -> axis.extent().isConstant(0))) {
      return List.of();
    }
    return switch (this) {
      case PARALLEL -> parallel(axes, body);
      case SERIAL -> serial(axes, body);
    };
  }

  private static List<Statement> serial(List<Definition.Axis> axes, List<Statement> body) {
    List<Statement> loops = body;
    for (Definition.Axis axis : axes.reversed()) {
      if (axis.extent().isConstant(1)) {
        List<Statement> once = new ArrayList<>();
        once.add(new Statement.Index(axis.variable(), IndexExpr.ZERO));
        once.addAll(loops);
        loops = once;
      } else {
        loops =
            List.of(
                new Statement.For(
                    axis.variable(), axis.extent(), Statement.LoopKind.SERIAL, loops));
      }
    }
    return loops;
  }

  private static List<Statement> parallel(List<Definition.Axis> axes, List<Statement> body) {
    if (axes.size() == 1) {
      return List.of(loop(axes.getFirst().variable(), axes.getFirst().extent(), body));
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
    return List.of(loop(VARIABLE, extent, all));
  }

  private static Statement loop(String variable, IndexExpr extent, List<Statement> body) {
    return new Statement.For(variable, extent, Statement.LoopKind.PARALLEL, body);
  }
}
