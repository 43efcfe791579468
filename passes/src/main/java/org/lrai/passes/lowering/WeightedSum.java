package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Recognizes groups that sum products with constant weights, and how to lay the weights out. */
final class WeightedSum {
  private WeightedSum() {}

  /** The factors of a term: one moves with the last output axis, the other does not. */
  record Operands(ScalarExpr.Element value, ScalarExpr.Element weight) {}

  /**
   * The factors of the terms of a sum.
   *
   * @param lanes the output axis that is contiguous in the output
   */
  static Optional<Operands> operands(ScalarExpr body, Definition.Axis lanes) {
    // Within a group of channels, the value stays.
    Digits digits = Digits.of(body, List.of(lanes));
    boolean grouped = digits.cuts(lanes);
    if (grouped && body instanceof ScalarExpr.Apply(ScalarOp _, List<ScalarExpr> all)) {
      return operands(digits.cut(body), digits.cut(List.of(lanes)).getLast())
          .map(cut -> original(cut, digits, all));
    }
    if (body.type() != ElementType.FLOAT32
        || lanes.extent().asConstant().isEmpty()
        || !(body instanceof ScalarExpr.Apply(ScalarOp op, List<ScalarExpr> factors))
        || op != ScalarOp.MUL
        || !(factors.get(0) instanceof ScalarExpr.Element first)
        || !(factors.get(1) instanceof ScalarExpr.Element second)) {
      return Optional.empty();
    }
    boolean firstMoves = ContractionSchedule.dependsOn(first, lanes);
    boolean secondMoves = ContractionSchedule.dependsOn(second, lanes);
    if (firstMoves == secondMoves || first.source() == second.source()) {
      return Optional.empty();
    }
    return Optional.of(secondMoves ? new Operands(first, second) : new Operands(second, first));
  }

  /** The factors before the cut. */
  private static Operands original(Operands cut, Digits digits, List<ScalarExpr> factors) {
    boolean firstIsValue = digits.cut(factors.get(0)).equals(cut.value());
    ScalarExpr.Element first = (ScalarExpr.Element) factors.get(0);
    ScalarExpr.Element second = (ScalarExpr.Element) factors.get(1);
    return firstIsValue ? new Operands(first, second) : new Operands(second, first);
  }

  /**
   * The order in which weights are read: dims that do not move first, then other output axes, then
   * reduced axes as they are summed, then the lanes. Empty if the weights are not constant, or read
   * in another way than one element per index.
   *
   * @param lanes variable of the output axis that is contiguous in the output
   */
  static Optional<Layout> order(
      Group group, List<Layout> layouts, IntPredicate isConstant, Operands operands, String lanes) {
    ScalarExpr.Element weight = operands.weight();
    if (!isConstant.test(weight.source())
        || group.valueReads(weight.source()).size() != 1
        || group.readsAsIndex(weight.source())) {
      return Optional.empty();
    }
    ScalarExpr.Element value = operands.value();
    ScalarExpr inArray =
        new ScalarExpr.Element(
            value.type(), value.source(), layouts.get(value.source()).at(value.at()));
    List<Definition.Axis> reduced =
        ReductionOrder.of(((Definition.Contraction) group.definition()).reduced(), inArray);
    List<Integer> order = new ArrayList<>();
    for (int dim = 0; dim < weight.at().size(); dim++) {
      if (weight.at().get(dim).equals(IndexExpr.ZERO)) {
        order.add(dim);
      }
    }
    for (int axis = 0; axis < group.type().rank(); axis++) {
      if (!Definition.outputIndex(axis).equals(IndexExpr.variable(lanes))) {
        addDim(weight, Definition.outputIndex(axis), order);
      }
    }
    reduced.forEach(axis -> addDim(weight, axis.index(), order));
    addDim(weight, IndexExpr.variable(lanes), order);
    boolean complete = order.size() == weight.at().size();
    return complete && weight.at().get(order.getLast()).equals(IndexExpr.variable(lanes))
        ? Optional.of(Layout.of(order))
        : Optional.empty();
  }

  /** Adds the dim along which weights move with a variable, or with a rest of it, alone. */
  private static void addDim(ScalarExpr.Element weight, IndexExpr index, List<Integer> order) {
    for (int dim = 0; dim < weight.at().size(); dim++) {
      if (weight.at().get(dim).variables().equals(index.variables()) && !order.contains(dim)) {
        order.add(dim);
        return;
      }
    }
  }
}
