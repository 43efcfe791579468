package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;

/** Elementwise groups: lanes along the last axis, everything else in the parallel loop. */
final class ElementwiseSchedule {
  private static final long CHUNK = 1024;

  /**
   * Lanes of a chunk that are gathered from as many places. All of what lies beside these is taken
   * before the next ones, while the lines of the cache that hold it are near.
   */
  private static final long GATHERED_CHUNK = 64;

  private ElementwiseSchedule() {}

  static List<Statement> of(Axes axes, OuterLoop loop) {
    List<Statement> body = new ArrayList<>();
    if (axes.output().isEmpty()) {
      store(axes, Rewriter.IDENTITY, body);
      return body;
    }
    Definition.Axis last = axes.output().getLast();
    Optional<GuardedRows> rows = GuardedRows.of(axes);
    if (rows.isPresent()) {
      int outer = axes.output().size() - rows.get().axes();
      return loop.over(axes.output().subList(0, outer), rows.get().statements());
    }
    Optional<Definition.Axis> turned = turned(axes, last);
    LaneAxis lanes = LaneAxis.of(last, turned.isPresent() ? GATHERED_CHUNK : CHUNK);
    store(axes, Axes.variables(lanes.substitution()), body);
    List<Definition.Axis> outer =
        new ArrayList<>(axes.output().subList(0, axes.output().size() - 1));
    turned.ifPresent(outer::remove);
    lanes.chunks().ifPresent(outer::add);
    turned.ifPresent(outer::add);
    return loop.over(outer, List.of(lanes.loop(body)));
  }

  /** The axis along which elements lie side by side that are gathered from apart into lanes. */
  private static Optional<Definition.Axis> turned(Axes axes, Definition.Axis last) {
    for (ScalarExpr.Element element : ContractionSchedule.elements(axes)) {
      boolean isGathered =
          ContractionSchedule.dependsOn(element, last)
              && !ContractionSchedule.stride(axes, element, last).equals(Optional.of(1L));
      for (Definition.Axis axis : axes.output()) {
        if (isGathered && ContractionSchedule.stride(axes, element, axis).equals(Optional.of(1L))) {
          return Optional.of(axis);
        }
      }
    }
    return Optional.empty();
  }

  private static void store(Axes axes, Rewriter rewriter, List<Statement> body) {
    ScalarExpr element = rewriter.apply(axes.body());
    body.add(
        new Statement.Store(
            axes.outputBuffer(), rewriter.apply(axes.store()), Sharing.share("v", element, body)));
  }

  /** The finish of a contraction with its result filled in. */
  static ScalarExpr finish(ScalarExpr finish, ScalarExpr result) {
    return Rewriter.IDENTITY
        .withLocals(local -> local.name().equals(Definition.REDUCED) ? result : local)
        .apply(finish);
  }
}
