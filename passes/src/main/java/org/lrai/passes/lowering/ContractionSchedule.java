package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Chooses between the two forms of a reduction. Where the last output axis is contiguous in what is
 * read, its indices are lanes and each lane reduces alone ({@link OutputLanes}); where a reduced
 * axis is contiguous, 16 lanes share one reduction ({@link ReductionLanes}).
 */
final class ContractionSchedule {
  /** Shorter output axes make poor use of lanes. */
  private static final long SHORTEST_LANES = 6;

  private ContractionSchedule() {}

  static List<Statement> of(Axes axes, Fold fold, OuterLoop loop) {
    return hasLongReduction(axes) && !hasWideOutput(axes)
        ? ReductionLanes.of(axes, fold, loop)
        : OutputLanes.of(axes, fold, loop);
  }

  /** Whether outputs that lie side by side are enough lanes. */
  static boolean hasWideOutput(Axes axes) {
    return !axes.output().isEmpty()
        && isContiguous(axes, axes.output().getLast())
        && atLeast(axes.output().getLast().extent(), SHORTEST_LANES);
  }

  /** Whether terms that lie side by side are enough lanes. */
  static boolean hasLongReduction(Axes axes) {
    return !axes.reduced().isEmpty()
        && isContiguous(axes, axes.reduced().getLast())
        && atLeast(axes.reduced().getLast().extent(), 2L * SHORTEST_LANES);
  }

  private static boolean atLeast(IndexExpr extent, long least) {
    return extent.asConstant().orElse(Long.MAX_VALUE) >= least;
  }

  /** Whether every element that the term reads stays or moves by one as the index grows. */
  private static boolean isContiguous(Axes axes, Definition.Axis axis) {
    return Reads.of(axes.body()).values().stream()
        .allMatch(element -> {
          Optional<Long> stride = stride(axes, element, axis);
          return stride.isPresent() && (stride.get() == 0 || stride.get() == 1);
        });
  }

  static Optional<Long> stride(Axes axes, ScalarExpr.Element element, Definition.Axis axis) {
    return LaneAxis.stride(
        axes.buffers().get(element.source()).address(element.at()), axis.variable());
  }

  /** Whether an element's place depends on an axis. */
  static boolean dependsOn(ScalarExpr.Element element, Definition.Axis axis) {
    Atom variable = new Atom.Variable(axis.variable());
    return element.at().stream().anyMatch(index -> index.atoms().contains(variable));
  }

  static List<ScalarExpr.Element> elements(Axes axes) {
    return new ArrayList<>(Reads.of(axes.body()).values());
  }
}
