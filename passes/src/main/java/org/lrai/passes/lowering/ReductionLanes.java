package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Reductions whose lanes share one output element: term {@code j} of the last reduced axis goes to
 * lane {@code j mod 16}; the lanes are brought together by a fixed tree.
 */
final class ReductionLanes {
  private static final int LANES = Statement.REDUCTION_LANES;
  private static final String LANE = "l";
  private static final String PART = "part";
  private static final String SUM = "sum";

  private final Axes axes;
  private final OuterLoop loop;
  private final Fold fold;
  private final ElementType type;
  private final Definition.Axis last;

  private ReductionLanes(Axes axes, Fold fold, OuterLoop loop) {
    this.axes = axes;
    this.loop = loop;
    this.fold = fold;
    this.type = axes.body().type();
    this.last = axes.reduced().getLast();
  }

  static List<Statement> of(Axes axes, Fold fold, OuterLoop loop) {
    return new ReductionLanes(axes, fold, loop).schedule();
  }

  private List<Statement> schedule() {
    List<Statement> body = new ArrayList<>();
    body.add(new Statement.LaneReduction("result", LANE, lane(), local(SUM), fold));
    ScalarExpr finish = ElementwiseSchedule.finish(axes.finish(), local("result"));
    body.add(
        new Statement.Store(axes.outputBuffer(), axes.store(), Sharing.share("v", finish, body)));
    return loop.over(axes.output(), body);
  }

  /** What one lane does: its terms in blocks, block results one after the other. */
  private List<Statement> lane() {
    IndexExpr rounds = last.extent().floorDiv(LANES);
    List<Statement> block = new ArrayList<>();
    block.add(registers(PART));
    IndexExpr start = IndexExpr.variable("b").times(Blocking.BLOCK);
    block.add(
        new Statement.For(
            "w",
            rounds.minus(start).min(IndexExpr.constant(Blocking.BLOCK)),
            LoopKind.SERIAL,
            accumulate(start.plus(IndexExpr.variable("w")), false)));
    block.add(combine());
    List<Statement> perOuter = new ArrayList<>();
    perOuter.add(
        new Statement.For(
            "b", rounds.ceilDiv(IndexExpr.constant(Blocking.BLOCK)), LoopKind.SERIAL, block));
    if (!last.extent().mod(IndexExpr.constant(LANES)).equals(IndexExpr.ZERO)) {
      perOuter.addAll(accumulateInto(SUM, rounds, true));
    }
    List<Statement> loops = perOuter;
    for (Definition.Axis axis : axes.reduced().subList(0, axes.reduced().size() - 1).reversed()) {
      loops = List.of(new Statement.For(axis.variable(), axis.extent(), LoopKind.SERIAL, loops));
    }
    List<Statement> body = new ArrayList<>();
    body.add(registers(SUM));
    body.addAll(loops);
    return body;
  }

  private Statement combine() {
    return new Statement.Assign(SUM, List.of(), Folding.combine(fold, local(SUM), local(PART)));
  }

  private List<Statement> accumulate(IndexExpr round, boolean partial) {
    return accumulateInto(PART, round, partial);
  }

  /** One term per lane; in a partial round the lanes past the end keep what they have. */
  private List<Statement> accumulateInto(String register, IndexExpr round, boolean partial) {
    IndexExpr index = round.times(LANES).plus(IndexExpr.variable(LANE));
    List<Statement> statements = new ArrayList<>();
    ScalarExpr body = Axes.variables(Map.of(last.variable(), index)).apply(axes.body());
    ScalarExpr next;
    if (partial) {
      next =
          new ScalarExpr.Guarded(
              List.of(last.extent().minus(1).minus(index)),
              Folding.step(fold, local(register), body),
              local(register));
    } else {
      next = Folding.step(fold, local(register), Sharing.share("x", body, statements));
    }
    statements.add(new Statement.Assign(register, List.of(), next));
    return statements;
  }

  private Statement registers(String name) {
    return new Statement.Registers(name, type, List.of(), Folding.identity(fold, type));
  }

  private ScalarExpr local(String name) {
    return new ScalarExpr.Local(type, name);
  }
}
