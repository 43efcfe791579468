package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/**
 * Padding that need not be copied: the padded value lies within its padded form, so that whoever
 * computes it writes it to its place, and only the border is left to be filled.
 *
 * @param whole the padded form
 * @param before elements of the border before each axis
 * @param after elements after it
 * @param fill what the border holds
 */
record Border(
    Value whole, List<IndexExpr> before, List<IndexExpr> after, ScalarExpr.FloatLiteral fill) {

  /**
   * The borders of values, each within one padded form at most.
   *
   * @param layouts of values that are not row-major
   */
  static Map<Value, Border> of(Map<Value, Group> groups, Map<Value, Layout> layouts) {
    Map<Value, Border> borders = new HashMap<>();
    Set<Value> wholes = new HashSet<>();
    for (Group group : groups.values()) {
      of(group)
          .filter(border -> layouts.containsKey(border.whole()))
          .ifPresent(border -> {
            Value value = group.inputs().getFirst();
            boolean free =
                layouts.containsKey(value)
                    && !borders.containsKey(value)
                    && !wholes.contains(value);
            if (free) {
              borders.put(value, border);
              wholes.add(border.whole());
            }
          });
    }
    return borders;
  }

  /** What a group pads its input with, if that is all that it does, along spatial axes. */
  private static Optional<Border> of(Group group) {
    if (!(group.definition() instanceof Definition.Pointwise(ScalarExpr body))
        || group.inputs().size() != 1
        || !(body
            instanceof
            ScalarExpr.Guarded(
                List<IndexExpr> guards,
                ScalarExpr.Element inside,
                ScalarExpr.FloatLiteral fill))) {
      return Optional.empty();
    }
    List<IndexExpr> dims = ((TensorType) group.inputs().getFirst().type()).shape().dims();
    List<IndexExpr> before = new ArrayList<>();
    List<IndexExpr> after = new ArrayList<>();
    Set<IndexExpr> expected = new HashSet<>();
    for (int axis = 0; axis < group.type().rank(); axis++) {
      IndexExpr begin = Definition.outputIndex(axis).minus(inside.at().get(axis));
      IndexExpr end = group.type().dim(axis).minus(dims.get(axis)).minus(begin);
      OptionalLong first = begin.asConstant();
      OptionalLong last = end.asConstant();
      boolean spatial = axis >= 2;
      if (first.isEmpty()
          || last.isEmpty()
          || first.getAsLong() < 0
          || last.getAsLong() < 0
          || (!spatial && first.getAsLong() + last.getAsLong() > 0)
          || (spatial && dims.get(axis).asConstant().isEmpty())) {
        return Optional.empty();
      }
      before.add(begin);
      after.add(end);
      if (first.getAsLong() > 0) {
        expected.add(inside.at().get(axis));
      }
      if (last.getAsLong() > 0) {
        expected.add(dims.get(axis).minus(1).minus(inside.at().get(axis)));
      }
    }
    return expected.equals(new HashSet<>(guards))
        ? Optional.of(new Border(group.output(), before, after, fill))
        : Optional.empty();
  }

  /** How a value in a layout lies in the array of its padded form. */
  Layout within(Layout layout) {
    return layout.within(before, after);
  }

  /** The kernel that fills the border of the padded form, which has its channels last. */
  Kernel fillKernel() {
    TensorType type = (TensorType) whole.type();
    int rank = type.rank();
    List<IndexExpr> dims = new ArrayList<>();
    dims.add(type.dim(0));
    for (int axis = 2; axis < rank - 1; axis++) {
      dims.add(type.dim(axis));
    }
    dims.add(type.dim(rank - 1).times(type.dim(1)));
    Kernel.Buffer buffer = new Kernel.Buffer("out", type.element(), dims, Kernel.Access.WRITE);
    List<Statement> body = partly(2, List.of(IndexExpr.variable("i0")));
    return Scheduler.kernel(
        List.of(buffer), List.of(new Statement.For("i0", type.dim(0), LoopKind.SERIAL, body)));
  }

  /** The border in what subscripts of the axes before {@code axis} leave, which are inside. */
  private List<Statement> partly(int axis, List<IndexExpr> at) {
    TensorType type = (TensorType) whole.type();
    IndexExpr begin = before.get(axis);
    IndexExpr end = after.get(axis);
    IndexExpr inside = type.dim(axis).minus(begin).minus(end);
    List<Statement> body = new ArrayList<>();
    if (axis == type.rank() - 1) {
      lanes(IndexExpr.ZERO, begin.times(type.dim(1)), at, body);
      lanes(begin.plus(inside).times(type.dim(1)), end.times(type.dim(1)), at, body);
      return body;
    }
    fully(axis, "b" + axis, begin, IndexExpr.ZERO, at, body);
    fully(axis, "e" + axis, end, begin.plus(inside), at, body);
    String index = "i" + axis;
    List<Statement> inner = partly(axis + 1, and(at, begin.plus(IndexExpr.variable(index))));
    if (!inner.isEmpty()) {
      body.add(new Statement.For(index, inside, LoopKind.SERIAL, inner));
    }
    return body;
  }

  /** All that lies at {@code count} subscripts of an axis from {@code start} on. */
  private void fully(
      int axis,
      String index,
      IndexExpr count,
      IndexExpr start,
      List<IndexExpr> at,
      List<Statement> body) {
    if (count.isConstant(0)) {
      return;
    }
    TensorType type = (TensorType) whole.type();
    List<IndexExpr> inner = and(at, start.plus(IndexExpr.variable(index)));
    List<Statement> statements = new ArrayList<>();
    if (axis + 1 == type.rank() - 1) {
      lanes(IndexExpr.ZERO, type.dim(axis + 1).times(type.dim(1)), inner, statements);
    } else {
      fully(axis + 1, index + "_", type.dim(axis + 1), IndexExpr.ZERO, inner, statements);
    }
    body.add(new Statement.For(index, count, LoopKind.SERIAL, statements));
  }

  private void lanes(IndexExpr start, IndexExpr count, List<IndexExpr> at, List<Statement> body) {
    if (!count.isConstant(0)) {
      Statement store = new Statement.Store(0, and(at, start.plus(IndexExpr.variable("l"))), fill);
      body.add(new Statement.For("l", count, LoopKind.LANES, List.of(store)));
    }
  }

  private static List<IndexExpr> and(List<IndexExpr> at, IndexExpr next) {
    List<IndexExpr> longer = new ArrayList<>(at);
    longer.add(next);
    return longer;
  }
}
