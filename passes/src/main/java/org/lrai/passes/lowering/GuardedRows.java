package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Elementwise groups that take elements from one place or another, depending on where an element
 * is: padding and concatenation. Where the places are segments of known ends, each gets a loop of
 * its own, and no element is asked where it is. So it is with the last axis, whose elements are
 * lanes, and with the one before it, such as the columns of a padded image:
 *
 * <pre>{@code
 * for each row, parallel
 *   if it is inside
 *     for each column of the left border, for each column inside, for each one of the right border
 *       for each channel in lanes
 *   else
 *     for each column
 *       for each channel in lanes
 * }</pre>
 *
 * @param axes how many of the last output axes the statements loop over
 */
record GuardedRows(int axes, List<Statement> statements) {
  private static final String LANE = "l";
  private static final String COLUMN = "w";

  /** So many rows are enough for threads to split, without their columns. */
  private static final long MANY_ROWS = 16;

  /** From {@code from} to before {@code to}. */
  private record Segment(long from, long to) {
    Segment and(Segment other) {
      long begin = Math.max(from, other.from);
      return new Segment(begin, Math.max(begin, Math.min(to, other.to)));
    }

    boolean isEmpty() {
      return from >= to;
    }
  }

  /** Guards sorted by what they bound: lanes, columns, or the row as a whole. */
  private record Bounds(Segment lanes, Segment columns, List<IndexExpr> ofRow) {}

  /** Loops over lanes, and columns where they are guarded, if the group is of this kind. */
  static Optional<GuardedRows> of(Axes axes) {
    OptionalLong lanes = axes.output().getLast().extent().asConstant();
    if (!(axes.body() instanceof ScalarExpr.Guarded body) || lanes.isEmpty()) {
      return Optional.empty();
    }
    Optional<Definition.Axis> columns = columns(axes);
    return new Writer(axes, columns)
        .bounds(body)
        .map(bounds -> {
          boolean byColumns =
              columns.isPresent()
                  && !bounds.columns().equals(new Segment(0, constant(columns.get())));
          return byColumns
              ? new GuardedRows(2, new Writer(axes, columns).image(body, bounds))
              : new GuardedRows(1, new Writer(axes, Optional.empty()).row(body));
        });
  }

  private static long constant(Definition.Axis axis) {
    return axis.extent().asConstant().orElseThrow();
  }

  /** The last axis but one, if there are enough others to split, whatever the batch is. */
  private static Optional<Definition.Axis> columns(Axes axes) {
    int rank = axes.output().size();
    if (rank < 3) {
      return Optional.empty();
    }
    long rows =
        axes.output().subList(0, rank - 2).stream()
            .mapToLong(axis -> axis.extent().asConstant().orElse(1))
            .reduce(1, (a, b) -> a * b);
    Definition.Axis columns = axes.output().get(rank - 2);
    boolean isSplit = rows >= MANY_ROWS && columns.extent().asConstant().isPresent();
    return isSplit ? Optional.of(columns) : Optional.empty();
  }

  /** Writes the loops of one group. */
  private static final class Writer {
    private final Axes axes;
    private final Definition.Axis last;
    private final Optional<Definition.Axis> columns;

    /** What the column is in the statements that are being written. */
    private Map<String, IndexExpr> column = Map.of();

    Writer(Axes axes, Optional<Definition.Axis> columns) {
      this.axes = axes;
      this.last = axes.output().getLast();
      this.columns = columns;
    }

    /** Empty if a guard is not a bound, by a number, of the lane or the column alone. */
    Optional<Bounds> bounds(ScalarExpr.Guarded body) {
      Segment lanes = new Segment(0, constant(last));
      Segment inColumns = new Segment(0, columns.map(GuardedRows::constant).orElse(0L));
      List<IndexExpr> ofRow = new ArrayList<>();
      for (IndexExpr guard : body.nonNegative()) {
        if (guard.variables().contains(last.variable())) {
          Optional<Segment> segment = segment(guard, last);
          if (segment.isEmpty()) {
            return Optional.empty();
          }
          lanes = lanes.and(segment.get());
        } else if (columns.isPresent() && guard.variables().contains(columns.get().variable())) {
          Optional<Segment> segment = segment(guard, columns.get());
          if (segment.isEmpty()) {
            return Optional.empty();
          }
          inColumns = inColumns.and(segment.get());
        } else {
          ofRow.add(guard);
        }
      }
      return Optional.of(new Bounds(lanes, inColumns, ofRow));
    }

    /** Where a guard holds, if it is {@code index - n} or {@code n - index}. */
    private static Optional<Segment> segment(IndexExpr guard, Definition.Axis axis) {
      long factor =
          guard
              .coefficientOf(new Atom.Variable(axis.variable()))
              .map(IndexExpr::asConstant)
              .orElse(OptionalLong.empty())
              .orElse(0);
      OptionalLong rest = guard.minus(axis.index().times(factor)).asConstant();
      if (Math.abs(factor) != 1 || rest.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          factor == 1
              ? new Segment(Math.max(0, -rest.getAsLong()), constant(axis))
              : new Segment(0, Math.max(0, Math.min(constant(axis), rest.getAsLong() + 1))));
    }

    /** All columns of one row. */
    List<Statement> image(ScalarExpr.Guarded body, Bounds bounds) {
      Segment all = new Segment(0, constant(columns.orElseThrow()));
      Segment lanes = new Segment(0, constant(last));
      Segment within = bounds.columns();
      Consumer<List<Statement>> border = statements -> part(lanes, body.outside(), statements);
      List<Statement> inside = new ArrayList<>();
      loop(new Segment(0, within.from()), border, inside);
      loop(within, statements -> parts(lanes, bounds.lanes(), body, statements), inside);
      loop(new Segment(within.to(), all.to()), border, inside);
      List<Statement> outside = new ArrayList<>();
      loop(all, border, outside);
      return either(bounds.ofRow(), inside, outside);
    }

    /** A loop over some columns, if there are any. */
    private void loop(Segment range, Consumer<List<Statement>> write, List<Statement> statements) {
      if (range.isEmpty()) {
        return;
      }
      column =
          Map.of(columns.orElseThrow().variable(), IndexExpr.variable(COLUMN).plus(range.from()));
      List<Statement> body = new ArrayList<>();
      write.accept(body);
      column = Map.of();
      IndexExpr count = IndexExpr.constant(range.to() - range.from());
      statements.add(new Statement.For(COLUMN, count, LoopKind.SERIAL, body));
    }

    /** One row of lanes. */
    List<Statement> row(ScalarExpr.Guarded body) {
      Segment lanes = new Segment(0, constant(last));
      Bounds bounds = bounds(body).orElseThrow();
      List<Statement> inside = new ArrayList<>();
      parts(lanes, bounds.lanes(), body, inside);
      List<Statement> outside = new ArrayList<>();
      part(lanes, body.outside(), outside);
      return either(bounds.ofRow(), inside, outside);
    }

    private static List<Statement> either(
        List<IndexExpr> guards, List<Statement> inside, List<Statement> outside) {
      return guards.isEmpty() ? inside : List.of(new Statement.If(guards, inside, outside));
    }

    /** A guarded value in some lanes, given where its guards hold. */
    private void parts(
        Segment lanes, Segment within, ScalarExpr.Guarded body, List<Statement> statements) {
      part(lanes.and(new Segment(0, within.from())), body.outside(), statements);
      part(lanes.and(within), body.inside(), statements);
      part(lanes.and(new Segment(within.to(), lanes.to())), body.outside(), statements);
    }

    /** A value in some lanes; where it is guarded itself, taken apart again. */
    private void part(Segment lanes, ScalarExpr value, List<Statement> statements) {
      if (lanes.isEmpty()) {
        return;
      }
      if (value instanceof ScalarExpr.Guarded inner) {
        Optional<Bounds> bounds = bounds(inner);
        if (bounds.isPresent()) {
          List<IndexExpr> ofRow =
              inner.nonNegative().stream().filter(guard -> !isOfLanes(guard)).toList();
          List<Statement> inside = new ArrayList<>();
          parts(lanes, bounds.get().lanes(), inner, inside);
          List<Statement> outside = new ArrayList<>();
          part(lanes, inner.outside(), outside);
          statements.addAll(either(Axes.variables(column).apply(ofRow), inside, outside));
          return;
        }
      }
      Map<String, IndexExpr> place = new HashMap<>(column);
      place.put(last.variable(), IndexExpr.variable(LANE).plus(lanes.from()));
      var rewriter = Axes.variables(place);
      List<Statement> body = new ArrayList<>();
      body.add(
          new Statement.Store(
              axes.outputBuffer(),
              rewriter.apply(axes.store()),
              Sharing.share("v", rewriter.apply(value), body)));
      statements.add(
          new Statement.For(
              LANE, IndexExpr.constant(lanes.to() - lanes.from()), LoopKind.LANES, body));
    }

    private boolean isOfLanes(IndexExpr guard) {
      return guard.variables().contains(last.variable());
    }
  }
}
