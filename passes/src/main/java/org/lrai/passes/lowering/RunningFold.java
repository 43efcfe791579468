package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.plan.Layout;
import org.lrai.ir.scalar.Reads;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Cumulative sums and products: each element is the one before and one more term, in the order of
 * the axis. Where the last axis is another one, its elements are lanes.
 *
 * <pre>{@code
 * for each index of the other axes, parallel, the last of them in lanes
 *   sum = 0
 *   for step
 *     sum = sum + x[step]
 *     out[step] = sum
 * }</pre>
 */
final class RunningFold {
  private static final String SUM = "sum";
  private static final String STEP = "s";
  private static final long CHUNK = 128;

  private final Axes axes;
  private final Fold fold;
  private final Definition.Axis along;
  private final ScalarExpr term;
  private final boolean isReversed;
  private final boolean isExclusive;

  private RunningFold(
      Axes axes,
      Fold fold,
      Definition.Axis along,
      ScalarExpr term,
      boolean isReversed,
      boolean isExclusive) {
    this.axes = axes;
    this.fold = fold;
    this.along = along;
    this.term = term;
    this.isReversed = isReversed;
    this.isExclusive = isExclusive;
  }

  /** Whether a group is such a sum or product. */
  static boolean matches(Group group) {
    return group.definition() instanceof Definition.Contraction contraction
        && contraction.reducer() instanceof Fold fold
        && contraction.body() instanceof ScalarExpr.Guarded
        && of(
                Axes.of(group, Collections.nCopies(group.inputs().size() + 1, Layout.ROW_MAJOR)),
                fold)
            .isPresent();
  }

  /** The schedule of such a sum or product. */
  static Optional<RunningFold> of(Axes axes, Fold fold) {
    boolean isRunning = fold == Fold.SUM || fold == Fold.PRODUCT;
    if (!isRunning
        || axes.reduced().size() != 1
        || !(axes.body() instanceof ScalarExpr.Guarded(var guards, var inside, var outside))
        || guards.size() != 1
        || !outside.equals(Folding.identity(fold, axes.body().type()))) {
      return Optional.empty();
    }
    Definition.Axis reduced = axes.reduced().getFirst();
    for (Definition.Axis axis : axes.output()) {
      IndexExpr ahead = axis.index().minus(reduced.index());
      if (!axis.extent().equals(reduced.extent()) || mentions(inside, axis)) {
        continue;
      }
      for (boolean isReversed : new boolean[] {false, true}) {
        IndexExpr guard = isReversed ? ahead.times(-1) : ahead;
        for (boolean isExclusive : new boolean[] {false, true}) {
          if (guards.getFirst().equals(isExclusive ? guard.minus(1) : guard)) {
            return Optional.of(new RunningFold(axes, fold, axis, inside, isReversed, isExclusive));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mentions(ScalarExpr expr, Definition.Axis axis) {
    boolean[] found = {false};
    Reads.visit(
        expr,
        node ->
            Reads.indexExpressions(node)
                .forEach(index -> found[0] |= index.variables().contains(axis.variable())));
    return found[0];
  }

  List<Statement> statements(OuterLoop loop) {
    List<Definition.Axis> outer = new ArrayList<>(axes.output());
    outer.remove(along);
    Optional<Definition.Axis> last =
        outer.isEmpty() || !isContiguous(outer.getLast())
            ? Optional.empty()
            : Optional.of(outer.getLast());
    if (last.isEmpty()) {
      return loop.over(outer, steps(Map.of()));
    }
    LaneAxis lanes = LaneAxis.of(last.get(), CHUNK);
    outer.removeLast();
    lanes.chunks().ifPresent(outer::add);
    return loop.over(outer, List.of(lanes.loop(steps(lanes.substitution()))));
  }

  /** Whether the elements of an axis lie side by side in all that is read and in the result. */
  private boolean isContiguous(Definition.Axis axis) {
    IndexExpr address = axes.buffers().get(axes.outputBuffer()).address(axes.store());
    return LaneAxis.stride(address, axis.variable()).equals(Optional.of(1L))
        && Reads.of(term).values().stream()
            .allMatch(element -> ContractionSchedule.stride(axes, element, axis).orElse(2L) <= 1);
  }

  private List<Statement> steps(Map<String, IndexExpr> place) {
    ElementType type = axes.body().type();
    IndexExpr step = IndexExpr.variable(STEP);
    IndexExpr at = isReversed ? along.extent().minus(1).minus(step) : step;
    Map<String, IndexExpr> values = new HashMap<>(place);
    values.put(along.variable(), at);
    values.put(axes.reduced().getFirst().variable(), at);
    Rewriter rewriter = Axes.variables(values);
    ScalarExpr sum = new ScalarExpr.Local(type, SUM);
    List<Statement> add = new ArrayList<>();
    ScalarExpr next = Sharing.share("x", rewriter.apply(term), add);
    add.add(new Statement.Assign(SUM, List.of(), Folding.step(fold, sum, next)));
    List<Statement> store = new ArrayList<>();
    ScalarExpr result = ElementwiseSchedule.finish(rewriter.apply(axes.finish()), sum);
    store.add(
        new Statement.Store(
            axes.outputBuffer(), rewriter.apply(axes.store()), Sharing.share("v", result, store)));
    List<Statement> body = new ArrayList<>(isExclusive ? store : add);
    body.addAll(isExclusive ? add : store);
    return List.of(
        new Statement.Registers(SUM, type, List.of(), Folding.identity(fold, type)),
        new Statement.For(STEP, along.extent(), LoopKind.SERIAL, body));
  }
}
