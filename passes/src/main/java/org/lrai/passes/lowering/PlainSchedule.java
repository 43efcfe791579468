package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * The lowering of a group that is easiest to check, and slow: one element of the output after the
 * other, without lanes, tiles or packed constants. For kernels whose own schedule could not be
 * validated.
 */
final class PlainSchedule {
  private static final String SUM = "sum";
  private static final String PART = "part";

  private PlainSchedule() {}

  /**
   * A nest that computes a group.
   *
   * @param layouts of the group's inputs and output, in this order
   */
  static Kernel of(Group group, List<Layout> layouts) {
    return switch (group.definition()) {
      case Definition.Pointwise _ -> {
        Axes axes = Axes.of(group, layouts);
        Statement store = new Statement.Store(axes.outputBuffer(), axes.store(), axes.body());
        yield kernel(axes, List.of(store));
      }
      case Definition.Contraction contraction when contraction.reducer() instanceof Fold fold -> {
        Axes axes = Axes.of(group, layouts);
        yield kernel(axes, reduction(axes, fold));
      }
      default -> Scheduler.generic(group, layouts);
    };
  }

  private static Kernel kernel(Axes axes, List<Statement> element) {
    return Scheduler.kernel(axes.buffers(), OuterLoop.PARALLEL.over(axes.output(), element));
  }

  /** Terms one after the other, in the same blocks as elsewhere. */
  private static List<Statement> reduction(Axes axes, Fold fold) {
    ElementType type = axes.body().type();
    Blocking blocking = Blocking.of(axes.reduced());
    List<Statement> body = new ArrayList<>();
    body.add(register(SUM, type, fold));
    if (blocking.isBlocked()) {
      List<Statement> block = new ArrayList<>();
      block.add(register(PART, type, fold));
      block.addAll(blocking.terms(List.of(step(PART, type, fold, axes.body())), false));
      block.add(step(SUM, type, fold, new ScalarExpr.Local(type, PART)));
      body.addAll(blocking.blocks(block));
    } else {
      body.addAll(blocking.terms(List.of(step(SUM, type, fold, axes.body())), false));
    }
    ScalarExpr result = ElementwiseSchedule.finish(axes.finish(), new ScalarExpr.Local(type, SUM));
    body.add(new Statement.Store(axes.outputBuffer(), axes.store(), result));
    return body;
  }

  private static Statement register(String name, ElementType type, Fold fold) {
    return new Statement.Registers(name, type, List.of(), Folding.identity(fold, type));
  }

  private static Statement step(String name, ElementType type, Fold fold, ScalarExpr term) {
    ScalarExpr soFar = new ScalarExpr.Local(type, name);
    return new Statement.Assign(name, List.of(), Folding.step(fold, soFar, term));
  }
}
