package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/**
 * The index of the largest or smallest term: one serial search per output element. Where the last
 * output axis is contiguous in what is read, such as the columns of a picture whose channels are
 * compared, its elements are lanes.
 */
final class ArgSchedule {
  private static final long CHUNK = 128;

  private ArgSchedule() {}

  static Kernel of(Axes axes, Definition.Reducer.Arg arg) {
    if (!ContractionSchedule.hasWideOutput(axes)) {
      return Scheduler.kernel(
          axes.buffers(),
          OuterLoop.PARALLEL.over(axes.output(), search(axes, arg, Rewriter.IDENTITY)));
    }
    LaneAxis lanes = LaneAxis.of(axes.output().getLast(), CHUNK);
    List<Definition.Axis> outer =
        new ArrayList<>(axes.output().subList(0, axes.output().size() - 1));
    lanes.chunks().ifPresent(outer::add);
    List<Statement> body = search(axes, arg, Axes.variables(lanes.substitution()));
    return Scheduler.kernel(
        axes.buffers(), OuterLoop.PARALLEL.over(outer, List.of(lanes.loop(body))));
  }

  /**
   * The search for one output element.
   *
   * @param place replaces the axes of the output
   */
  private static List<Statement> search(Axes axes, Definition.Reducer.Arg arg, Rewriter place) {
    ElementType type = axes.body().type();
    ScalarExpr best = new ScalarExpr.Local(type, "best");
    ScalarExpr bestIndex = new ScalarExpr.Local(ElementType.INT64, "bestIndex");
    ScalarExpr term = new ScalarExpr.Local(type, "term");
    List<Statement> step = new ArrayList<>();
    step.add(new Statement.Let("term", Sharing.share("v", place.apply(axes.body()), step)));
    step.add(new Statement.Let("better", better(arg, type, term, best, bestIndex)));
    ScalarExpr better = new ScalarExpr.Local(ElementType.BOOL, "better");
    step.add(
        new Statement.Assign(
            "bestIndex",
            List.of(),
            ScalarExpr.apply(
                ScalarOp.SELECT,
                better,
                new ScalarExpr.Index(place.apply(arg.index())),
                bestIndex)));
    step.add(
        new Statement.Assign(
            "best", List.of(), ScalarExpr.apply(ScalarOp.SELECT, better, term, best)));
    List<Statement> body = new ArrayList<>();
    body.add(new Statement.Registers("best", type, List.of(), ScalarExpr.literal(type, 0)));
    // -1: no term was seen.
    body.add(
        new Statement.Registers(
            "bestIndex",
            ElementType.INT64,
            List.of(),
            new ScalarExpr.IntLiteral(ElementType.INT64, -1)));
    List<Statement> loops = step;
    for (Definition.Axis axis : axes.reduced().reversed()) {
      loops = List.of(new Statement.For(axis.variable(), axis.extent(), LoopKind.SERIAL, loops));
    }
    body.addAll(loops);
    ScalarExpr finish = ElementwiseSchedule.finish(place.apply(axes.finish()), bestIndex);
    body.add(
        new Statement.Store(
            axes.outputBuffer(), place.apply(axes.store()), Sharing.share("w", finish, body)));
    return body;
  }

  /** The first term always; then a strictly (or, for the last of equals, weakly) better one. */
  private static ScalarExpr better(
      Definition.Reducer.Arg arg,
      ElementType type,
      ScalarExpr term,
      ScalarExpr best,
      ScalarExpr bestIndex) {
    ScalarExpr first =
        ScalarExpr.apply(ScalarOp.LT, bestIndex, new ScalarExpr.IntLiteral(ElementType.INT64, 0));
    ScalarOp order = arg.last() ? ScalarOp.LE : ScalarOp.LT;
    ScalarExpr better =
        arg.largest() ? ScalarExpr.apply(order, best, term) : ScalarExpr.apply(order, term, best);
    if (type.isFloat()) {
      ScalarExpr termIsNaN = ScalarExpr.apply(ScalarOp.IS_NAN, term);
      ScalarExpr bestIsNaN = ScalarExpr.apply(ScalarOp.IS_NAN, best);
      ScalarExpr nan =
          arg.last()
              ? termIsNaN
              : ScalarExpr.apply(
                  ScalarOp.AND, termIsNaN, ScalarExpr.apply(ScalarOp.NOT, bestIsNaN));
      better = ScalarExpr.apply(ScalarOp.OR, better, nan);
    }
    return ScalarExpr.apply(ScalarOp.OR, first, better);
  }
}
