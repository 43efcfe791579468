package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.scalar.Rewriter;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.TensorType;

/**
 * Groups computed one after the other for a few rows at a time. What they hand on is in local
 * buffers of that many rows.
 *
 * <pre>{@code
 * for each block of rows, parallel
 *   local0[row, j] = ...        // the scores of these rows
 *   local1[row]    = max over j of local0[row, j]
 *   ...
 *   out[.., row, i] = ...
 * }</pre>
 *
 * <p>Where the number of rows is not a multiple of the block, the rest is a lower block; or, if it
 * is not constant, one row at a time. Every sum is taken in the same order in both.
 */
final class StagedSchedule {
  private static final String BLOCK = "g";
  private static final String ROW = "row";
  private static final String SINGLE = "u";

  private final Stages stages;
  private final List<Kernel.Buffer> buffers = new ArrayList<>();

  /** Number of the buffer of each value: what is read, what is stored, what is local. */
  private final Map<Value, Integer> numbers = new LinkedHashMap<>();

  private final int out;

  private StagedSchedule(Stages stages) {
    this.stages = stages;
    List<Value> computed = stages.groups().stream().map(Group::output).toList();
    for (Value input : stages.inputs()) {
      add(input, "in" + buffers.size(), dims(input), Kernel.Access.READ);
    }
    out = buffers.size();
    add(computed.getLast(), "out", dims(computed.getLast()), Kernel.Access.WRITE);
    for (Value value : computed.subList(0, computed.size() - 1)) {
      List<IndexExpr> dims = new ArrayList<>();
      dims.add(IndexExpr.constant(stages.height()));
      dims.addAll(withinRow(dims(value)));
      add(value, "local" + (buffers.size() - out - 1), dims, Kernel.Access.LOCAL);
    }
  }

  private void add(Value value, String name, List<IndexExpr> dims, Kernel.Access access) {
    numbers.put(value, buffers.size());
    buffers.add(new Kernel.Buffer(name, ((TensorType) value.type()).element(), dims, access));
  }

  private int number(Value value) {
    return Objects.requireNonNull(numbers.get(value), value::name);
  }

  private static List<IndexExpr> dims(Value value) {
    return ((TensorType) value.type()).shape().dims();
  }

  private <T> List<T> withinRow(List<T> all) {
    return all.subList(stages.rows(), all.size());
  }

  /** The kernel; its arguments are {@code stages.inputs()} and the output. */
  static Kernel of(Stages stages) {
    return new StagedSchedule(stages).schedule();
  }

  /**
   * The rows at hand.
   *
   * @param outer indices of the axes of rows
   * @param tile the range of rows computed together, if there is more than one; it is added to the
   *     last of {@code outer}
   */
  private record Rows(Map<String, IndexExpr> outer, Optional<Definition.Axis> tile) {
    IndexExpr withinBlock() {
      return tile.map(Definition.Axis::index).orElse(IndexExpr.ZERO);
    }
  }

  private Kernel schedule() {
    List<IndexExpr> dims = dims(stages.result().output());
    Map<String, IndexExpr> indices = new HashMap<>();
    List<Definition.Axis> outer = new ArrayList<>();
    for (int axis = 0; axis < stages.rows() - 1; axis++) {
      indices.put(name(axis), outerIndex(new Definition.Axis(name(axis), dims.get(axis)), outer));
    }
    String last = name(stages.rows() - 1);
    IndexExpr rows = dims.get(stages.rows() - 1);
    List<Statement> body;
    if (stages.height() == 1) {
      indices.put(last, outerIndex(new Definition.Axis(last, rows), outer));
      body = computeAll(new Rows(indices, Optional.empty()));
    } else {
      IndexExpr blocks = rows.ceilDiv(IndexExpr.constant(stages.height()));
      IndexExpr start =
          outerIndex(new Definition.Axis(BLOCK, blocks), outer).times(stages.height());
      body = block(indices, last, rows, start);
    }
    return Scheduler.kernel(buffers, OuterLoop.PARALLEL.over(outer, body));
  }

  /** The index of an axis that the parallel loop runs over, if it has more than one value. */
  private static IndexExpr outerIndex(Definition.Axis axis, List<Definition.Axis> outer) {
    if (axis.extent().isConstant(1)) {
      return IndexExpr.ZERO;
    }
    outer.add(axis);
    return axis.index();
  }

  private List<Statement> block(
      Map<String, IndexExpr> indices, String last, IndexExpr rows, IndexExpr start) {
    List<Statement> full = tile(indices, last, start, stages.height());
    IndexExpr rest = rows.mod(IndexExpr.constant(stages.height()));
    if (rest.isConstant(0)) {
      return full;
    }
    List<Statement> lower;
    if (rest.asConstant().isPresent()) {
      lower = tile(indices, last, start, rest.asConstant().getAsLong());
    } else {
      Map<String, IndexExpr> single = new HashMap<>(indices);
      single.put(last, start.plus(IndexExpr.variable(SINGLE)));
      lower =
          List.of(
              new Statement.For(
                  SINGLE,
                  rows.minus(start),
                  Statement.LoopKind.SERIAL,
                  computeAll(new Rows(single, Optional.empty()))));
    }
    return List.of(
        new Statement.If(List.of(rows.minus(start).minus(stages.height())), full, lower));
  }

  private List<Statement> tile(
      Map<String, IndexExpr> indices, String last, IndexExpr start, long height) {
    Definition.Axis row = new Definition.Axis(ROW, IndexExpr.constant(height));
    Map<String, IndexExpr> tiled = new HashMap<>(indices);
    tiled.put(last, start.plus(row.index()));
    return computeAll(new Rows(tiled, Optional.of(row)));
  }

  private static String name(int axis) {
    return "i" + axis;
  }

  private List<Statement> computeAll(Rows rows) {
    List<Statement> all = new ArrayList<>();
    for (int stage = 0; stage < stages.groups().size(); stage++) {
      all.addAll(compute(stage, rows));
    }
    return all;
  }

  /** One group for some rows; its names get a suffix, because all groups are in one body. */
  private List<Statement> compute(int stage, Rows rows) {
    Group group = stages.groups().get(stage);
    Axes axes = axes(group, rows);
    List<Statement> statements =
        switch (group.definition()) {
          case Definition.Contraction contraction
              when contraction.reducer() instanceof Definition.Reducer.Fold fold ->
              ContractionSchedule.of(axes, fold, OuterLoop.SERIAL);
          default -> ElementwiseSchedule.of(axes, OuterLoop.SERIAL);
        };
    List<String> shared = new ArrayList<>(List.of(BLOCK, SINGLE));
    for (int axis = 0; axis < stages.rows(); axis++) {
      shared.add(name(axis));
    }
    int target = number(group.output());
    return StatementRewriter.renaming(
            name -> shared.contains(name) ? name : name + "_" + stage,
            store -> new Statement.Store(target, store.at(), store.value()))
        .apply(statements);
  }

  /**
   * A group restricted to some rows: its output index ranges over the rows of the block and what is
   * within a row. The buffer that it stores to is added behind all others.
   */
  private Axes axes(Group group, Rows rows) {
    List<Kernel.Buffer> all = new ArrayList<>(buffers);
    all.add(buffers.get(number(group.output())));
    Map<String, IndexExpr> values = new HashMap<>(rows.outer());
    List<Definition.Axis> output = new ArrayList<>();
    rows.tile().ifPresent(output::add);
    List<IndexExpr> dims = dims(group.output());
    for (int axis = stages.rows(); axis < dims.size(); axis++) {
      keepOrDrop(new Definition.Axis(name(axis), dims.get(axis)), output, values);
    }
    ScalarExpr body;
    ScalarExpr finish;
    List<Definition.Axis> reduced = new ArrayList<>();
    switch (group.definition()) {
      case Definition.Pointwise(ScalarExpr element) -> {
        body = element;
        finish = new ScalarExpr.Local(element.type(), Definition.REDUCED);
      }
      case Definition.Contraction contraction -> {
        body = contraction.body();
        finish = contraction.finish();
        contraction.reduced().forEach(axis -> keepOrDrop(axis, reduced, values));
      }
      default -> throw new IllegalStateException("not a stage: " + group.definition());
    }
    Rewriter rewriter = place(group, rows, values);
    List<IndexExpr> store = Axes.variables(values).apply(Grouping.outputIndices(dims.size()));
    return new Axes(
        all,
        output,
        number(group.output()) == out ? store : local(store, rows),
        reduced,
        rewriter.apply(body),
        rewriter.apply(finish));
  }

  private static void keepOrDrop(
      Definition.Axis axis, List<Definition.Axis> kept, Map<String, IndexExpr> values) {
    if (axis.extent().isConstant(1)) {
      values.put(axis.variable(), IndexExpr.ZERO);
    } else {
      kept.add(axis);
    }
  }

  /** Subscripts in the buffers of the kernel for those in the inputs of a group. */
  private Rewriter place(Group group, Rows rows, Map<String, IndexExpr> values) {
    return Rewriter.IDENTITY
        .withElements(element -> {
          int number = number(group.inputs().get(element.source()));
          return new ScalarExpr.Element(
              element.type(), number, number > out ? local(element.at(), rows) : element.at());
        })
        .withAtoms(atom ->
            switch (atom) {
              case Atom.Variable(String name) -> values.getOrDefault(name, IndexExpr.atom(atom));
              case Atom.Element(int source, List<IndexExpr> at) ->
                  IndexExpr.element(number(group.inputs().get(source)), at);
              default -> IndexExpr.atom(atom);
            });
  }

  /** In a local buffer, all indices of a row become its number within the block. */
  private List<IndexExpr> local(List<IndexExpr> at, Rows rows) {
    List<IndexExpr> within = new ArrayList<>();
    within.add(rows.withinBlock());
    within.addAll(withinRow(at));
    return within;
  }
}
