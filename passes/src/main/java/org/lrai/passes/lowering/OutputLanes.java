package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Definition.Reducer.Fold;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

/**
 * Reductions whose lanes are output elements. A tile of rows along another output axis shares each
 * vector that is loaded; its accumulators are registers.
 */
final class OutputLanes {
  private static final long CHUNK = 128;

  /** The same where the terms of each vector are written out: half as much code. */
  private static final long WRITTEN_OUT_CHUNK = 64;

  private static final int LARGEST_TILE = 8;

  /** Terms from which the sums of several vectors are worth taking side by side. */
  private static final long SHORTEST_CHAIN = 8;

  private static final String ROW = "t";
  private static final String SUM = "sum";
  private static final String PART = "part";

  private final Axes axes;
  private final OuterLoop loop;
  private final Fold fold;
  private final ElementType type;
  private final Blocking blocking;

  private OutputLanes(Axes axes, Fold fold, OuterLoop loop) {
    this.axes = axes;
    this.loop = loop;
    this.fold = fold;
    this.type = axes.body().type();
    this.blocking =
        fold == Fold.SUM && type.isFloat()
            ? Blocking.of(axes.reduced())
            : new Blocking(List.of(), Optional.empty(), 1, axes.reduced());
  }

  static List<Statement> of(Axes axes, Fold fold, OuterLoop loop) {
    return new OutputLanes(axes, fold, loop).schedule();
  }

  private List<Statement> schedule() {
    if (axes.output().isEmpty()) {
      return tile(Map.of(), 1);
    }
    Definition.Axis last = axes.output().getLast();
    boolean isWrittenOut = reducedSize() <= Blocking.UNROLLED;
    LaneAxis lanes = LaneAxis.of(last, isWrittenOut ? WRITTEN_OUT_CHUNK : CHUNK);
    List<Definition.Axis> outer =
        new ArrayList<>(axes.output().subList(0, axes.output().size() - 1));
    Optional<Definition.Axis> rows = tileAxis(outer, last);
    if (rows.isEmpty()) {
      lanes.chunks().ifPresent(outer::add);
      return loop.over(outer, row(lanes, Map.of()));
    }
    return tiled(outer, rows.get(), last, lanes);
  }

  private List<Statement> tiled(
      List<Definition.Axis> outer, Definition.Axis rows, Definition.Axis last, LaneAxis lanes) {
    int height = tileHeight(rows.extent());
    Definition.Axis blocks =
        new Definition.Axis("q", rows.extent().ceilDiv(IndexExpr.constant(height)));
    List<Definition.Axis> order = new ArrayList<>(outer);
    if (isLarge(rows, last) && outer.size() > 1) {
      order.set(outer.indexOf(rows), blocks);
      lanes.chunks().ifPresent(order::add);
    } else {
      order.remove(rows);
      lanes.chunks().ifPresent(order::add);
      order.add(blocks);
    }
    IndexExpr start = blocks.index().times(height);
    List<Statement> full = rowLoop(lanes, rows, start, height);
    List<Statement> body = full;
    if (!dividesEvenly(rows.extent(), height)) {
      body =
          List.of(
              new Statement.If(
                  List.of(rows.extent().minus(start).minus(height)),
                  full,
                  remainder(lanes, rows, start, height)));
    }
    return loop.over(order, body);
  }

  private List<Statement> rowLoop(
      LaneAxis lanes, Definition.Axis rows, IndexExpr start, int height) {
    Map<String, IndexExpr> values = new HashMap<>(lanes.substitution());
    values.put(rows.variable(), height == 1 ? start : start.plus(IndexExpr.variable(ROW)));
    return List.of(lanes.loop(tile(values, height)));
  }

  /** The rows after the last full tile: one smaller tile, or one row at a time. */
  private List<Statement> remainder(
      LaneAxis lanes, Definition.Axis rows, IndexExpr start, int height) {
    if (rows.extent().asConstant().isPresent()) {
      int rest = (int) (rows.extent().asConstant().getAsLong() % height);
      return rowLoop(lanes, rows, start, rest);
    }
    Map<String, IndexExpr> single = Map.of(rows.variable(), start.plus(IndexExpr.variable("u")));
    return List.of(
        new Statement.For("u", rows.extent().minus(start), LoopKind.SERIAL, row(lanes, single)));
  }

  /**
   * One row of a chunk of lanes. Where there are enough, they are a group of vectors side by side,
   * whose sums do not wait for each other. Gathers do not wait for sums, and are too much code.
   */
  private List<Statement> row(LaneAxis lanes, Map<String, IndexExpr> others) {
    boolean isLong = reducedSize() >= SHORTEST_CHAIN;
    if (type != ElementType.FLOAT32 || !isLong || !ContractionSchedule.hasWideOutput(axes)) {
      return List.of(lanes.loop(rowAt(lanes, lanes.index(), others)));
    }
    return lanes.groups(index -> rowAt(lanes, index, others));
  }

  private List<Statement> rowAt(LaneAxis lanes, IndexExpr index, Map<String, IndexExpr> others) {
    Map<String, IndexExpr> values = new HashMap<>(others);
    values.put(lanes.axis().variable(), index);
    return tile(values, 1);
  }

  private long reducedSize() {
    return IndexExpr.product(axes.reduced().stream().map(Definition.Axis::extent).toList())
        .asConstant()
        .orElse(Long.MAX_VALUE);
  }

  private static boolean dividesEvenly(IndexExpr extent, int height) {
    return extent.asConstant().isPresent() && extent.asConstant().getAsLong() % height == 0;
  }

  private static int tileHeight(IndexExpr extent) {
    if (extent.asConstant().isEmpty()) {
      return LARGEST_TILE;
    }
    long rows = extent.asConstant().getAsLong();
    if (rows <= LARGEST_TILE) {
      return (int) Math.max(1, rows);
    }
    for (int height = LARGEST_TILE; height >= 5; height--) {
      if (rows % height == 0) {
        return height;
      }
    }
    return LARGEST_TILE;
  }

  /** An axis along which a vector that is loaded serves several rows. */
  private Optional<Definition.Axis> tileAxis(
      List<Definition.Axis> candidates, Definition.Axis last) {
    if (type != ElementType.FLOAT32 || axes.reduced().isEmpty()) {
      return Optional.empty();
    }
    for (Definition.Axis axis : candidates.reversed()) {
      boolean sharesVectors = false;
      boolean variesByRow = false;
      for (ScalarExpr.Element element : ContractionSchedule.elements(axes)) {
        boolean byLane = ContractionSchedule.dependsOn(element, last);
        boolean byRow = ContractionSchedule.dependsOn(element, axis);
        sharesVectors |= byLane && !byRow;
        variesByRow |= byRow && !byLane;
      }
      if (sharesVectors && variesByRow) {
        return Optional.of(axis);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the operand that varies by row, and not by lane, is too large to be read again for
   * every outer index.
   */
  private boolean isLarge(Definition.Axis rows, Definition.Axis last) {
    for (ScalarExpr.Element element : ContractionSchedule.elements(axes)) {
      if (ContractionSchedule.dependsOn(element, rows)
          && !ContractionSchedule.dependsOn(element, last)) {
        IndexExpr size = IndexExpr.product(axes.buffers().get(element.source()).dims());
        return size.asConstant().orElse(0) > 1 << 17;
      }
    }
    return false;
  }

  /** Reduces and stores {@code height} rows of one lane. */
  private List<Statement> tile(Map<String, IndexExpr> values, int height) {
    Rewriter rewriter = Axes.variables(values);
    List<Statement> body = new ArrayList<>();
    body.add(registers(SUM, height));
    if (blocking.isBlocked()) {
      List<Statement> block = new ArrayList<>();
      block.add(registers(PART, height));
      block.addAll(blocking.terms(accumulate(PART, rewriter, height), height == 1));
      block.addAll(
          perRow(
              height,
              at ->
                  List.of(
                      new Statement.Assign(
                          SUM, at, Folding.combine(fold, local(SUM, at), local(PART, at))))));
      body.addAll(blocking.blocks(block));
    } else {
      body.addAll(blocking.terms(accumulate(SUM, rewriter, height), true));
    }
    ScalarExpr all = rewriter.apply(axes.finish());
    ScalarExpr finish = height == 1 ? all : SharedLoads.before(all, ROW, "z", body);
    body.addAll(
        perRow(
            height,
            at -> {
              List<Statement> store = new ArrayList<>();
              ScalarExpr result = ElementwiseSchedule.finish(finish, local(SUM, at));
              store.add(
                  new Statement.Store(
                      axes.outputBuffer(),
                      rewriter.apply(axes.store()),
                      Sharing.share("v", result, store)));
              return store;
            }));
    return body;
  }

  private List<Statement> accumulate(String register, Rewriter rewriter, int height) {
    List<Statement> statements = new ArrayList<>();
    ScalarExpr body = rewriter.apply(axes.body());
    ScalarExpr perRow = height == 1 ? body : SharedLoads.before(body, ROW, "y", statements);
    statements.addAll(
        perRow(
            height,
            at -> {
              List<Statement> step = new ArrayList<>();
              ScalarExpr term = Sharing.share("x", perRow, step);
              step.add(
                  new Statement.Assign(
                      register, at, Folding.step(fold, local(register, at), term)));
              return step;
            }));
    return statements;
  }

  private Statement registers(String name, int height) {
    return new Statement.Registers(
        name, type, height == 1 ? List.of() : List.of(height), Folding.identity(fold, type));
  }

  private ScalarExpr local(String name, List<IndexExpr> at) {
    return new ScalarExpr.Local(type, name, at);
  }

  private static List<Statement> perRow(
      int height, java.util.function.Function<List<IndexExpr>, List<Statement>> body) {
    if (height == 1) {
      return body.apply(List.of());
    }
    return List.of(
        new Statement.For(
            ROW,
            IndexExpr.constant(height),
            LoopKind.UNROLLED,
            body.apply(List.of(IndexExpr.variable(ROW)))));
  }
}
