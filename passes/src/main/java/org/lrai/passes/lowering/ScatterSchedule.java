package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.TensorType;

/** Scatter: a copy of the base, then the updates one after the other. */
final class ScatterSchedule {
  private ScatterSchedule() {}

  static Kernel of(Group group, Definition.Scatter scatter) {
    List<Kernel.Buffer> buffers = new ArrayList<>();
    for (Value input : group.inputs()) {
      TensorType type = (TensorType) input.type();
      buffers.add(
          new Kernel.Buffer(
              "in" + buffers.size(), type.element(), type.shape().dims(), Kernel.Access.READ));
    }
    TensorType type = group.type();
    int out = buffers.size();
    buffers.add(
        new Kernel.Buffer("out", type.element(), type.shape().dims(), Kernel.Access.READ_WRITE));

    List<IndexExpr> index = Grouping.outputIndices(type.rank());
    Statement copy =
        new Statement.Store(
            out, index, new ScalarExpr.Element(type.element(), scatter.base(), index));
    for (int axis = type.rank() - 1; axis >= 0; axis--) {
      copy = loop("i" + axis, type.dim(axis), copy);
    }
    ScalarExpr old = new ScalarExpr.Element(type.element(), out, scatter.at());
    Statement update =
        new Statement.Store(out, scatter.at(), combine(scatter.mode(), old, scatter.update()));
    for (Definition.Axis axis : scatter.updates().reversed()) {
      update = loop(axis.variable(), axis.extent(), update);
    }
    return Scheduler.kernel(buffers, List.of(copy, update));
  }

  private static Statement loop(String variable, IndexExpr extent, Statement body) {
    return new Statement.For(variable, extent, LoopKind.SERIAL, List.of(body));
  }

  private static ScalarExpr combine(
      Definition.ScatterMode mode, ScalarExpr old, ScalarExpr update) {
    return switch (mode) {
      case REPLACE -> update;
      case ADD -> ScalarExpr.apply(ScalarOp.ADD, old, update);
      case MULTIPLY -> ScalarExpr.apply(ScalarOp.MUL, old, update);
      case MAX -> ScalarExpr.apply(ScalarOp.MAX, old, update);
      case MIN -> ScalarExpr.apply(ScalarOp.MIN, old, update);
    };
  }
}
