package org.lrai.verifier.kernel;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition.Axis;
import org.lrai.ir.index.IndexExpr;

/**
 * The points of a box of index variables at which all guards hold, the first variable outermost:
 * extents may depend on variables before.
 */
record Family(List<Axis> axes, List<IndexExpr> nonNegative) {
  static final Family POINT = new Family(List.of(), List.of());

  Family {
    axes = List.copyOf(axes);
    nonNegative = List.copyOf(nonNegative);
  }

  Family with(String variable, IndexExpr extent) {
    List<Axis> more = new ArrayList<>(axes);
    more.add(new Axis(variable, extent));
    return new Family(more, nonNegative);
  }

  Family where(List<IndexExpr> guards) {
    if (guards.isEmpty()) {
      return this;
    }
    List<IndexExpr> more = new ArrayList<>(nonNegative);
    more.addAll(guards);
    return new Family(axes, more);
  }
}
