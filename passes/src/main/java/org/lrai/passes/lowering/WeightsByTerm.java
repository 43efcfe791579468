package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * Sums of products with constant weights where outputs that lie side by side read elements that do
 * not: convolutions with one output channel over an image with its channels last. The weights are
 * laid out in the order in which the other factors lie, so that terms are lanes ({@link
 * ReductionLanes}).
 */
final class WeightsByTerm {
  private WeightsByTerm() {}

  /**
   * The schedule of a group, if it is of this kind.
   *
   * @param layouts of the group's inputs and output
   * @param isConstant which inputs are constants
   */
  static Optional<Scheduler.Scheduled> of(
      Group group, List<Layout> layouts, IntPredicate isConstant) {
    if (!(group.definition() instanceof Definition.Contraction contraction)
        || contraction.reducer() != Fold.SUM
        || !(contraction.body() instanceof ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> factors))
        || op != ScalarOp.MUL
        || contraction.body().type() != ElementType.FLOAT32
        || !(factors.get(0) instanceof ScalarExpr.Element first)
        || !(factors.get(1) instanceof ScalarExpr.Element second)) {
      return Optional.empty();
    }
    Axes axes = Axes.of(group, layouts);
    if (ContractionSchedule.hasWideOutput(axes) || ContractionSchedule.hasLongReduction(axes)) {
      return Optional.empty();
    }
    return of(group, layouts, isConstant, contraction, first, second)
        .or(() -> of(group, layouts, isConstant, contraction, second, first));
  }

  private static Optional<Scheduler.Scheduled> of(
      Group group,
      List<Layout> layouts,
      IntPredicate isConstant,
      Definition.Contraction contraction,
      ScalarExpr.Element value,
      ScalarExpr.Element weight) {
    int source = weight.source();
    if (!isConstant.test(source)
        || value.source() == source
        || group.valueReads(source).size() != 1
        || group.readsAsIndex(source)) {
      return Optional.empty();
    }
    ScalarExpr inArray =
        new ScalarExpr.Element(
            value.type(), value.source(), layouts.get(value.source()).at(value.at()));
    Layout order = Layout.of(order(weight, ReductionOrder.of(contraction.reduced(), inArray)));
    List<Layout> read = new ArrayList<>(layouts);
    read.set(source, order);
    Axes axes = Axes.of(group, read);
    return ContractionSchedule.hasLongReduction(axes)
        ? Optional.of(
            new Scheduler.Scheduled(
                Scheduler.kernel(
                    axes.buffers(), ContractionSchedule.of(axes, Fold.SUM, OuterLoop.PARALLEL)),
                Map.of(source, order)))
        : Optional.empty();
  }

  /** The dims of weights: those that move with one reduced axis alone last, in its order. */
  private static List<Integer> order(ScalarExpr.Element weight, List<Definition.Axis> reduced) {
    List<Integer> terms = new ArrayList<>();
    for (Definition.Axis axis : reduced) {
      for (int dim = 0; dim < weight.at().size(); dim++) {
        if (weight.at().get(dim).variables().equals(Set.of(axis.variable()))) {
          terms.add(dim);
        }
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int dim = 0; dim < weight.at().size(); dim++) {
      if (!terms.contains(dim)) {
        order.add(dim);
      }
    }
    order.addAll(terms);
    return order;
  }
}
