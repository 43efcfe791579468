package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;

/**
 * Elementwise groups that show one thing inside a box and another outside, such as padding: rows
 * are cut where the box begins and ends, so that no lane is guarded.
 */
final class GuardedRows {
  private static final String LANE = "l";

  private final Axes axes;
  private final ScalarExpr.Guarded body;
  private final Definition.Axis last;

  /** Guards that are the same for a whole row. */
  private final List<IndexExpr> ofRow = new ArrayList<>();

  /** The part of a row that is inside, where the row is. */
  private long from;

  private long to;

  private GuardedRows(Axes axes, ScalarExpr.Guarded body, long extent) {
    this.axes = axes;
    this.body = body;
    this.last = axes.output().getLast();
    this.to = extent;
  }

  /** Loops over lanes for one row, if the group is of this kind. */
  static Optional<List<Statement>> of(Axes axes) {
    OptionalLong extent = axes.output().getLast().extent().asConstant();
    if (!(axes.body() instanceof ScalarExpr.Guarded guarded) || extent.isEmpty()) {
      return Optional.empty();
    }
    GuardedRows rows = new GuardedRows(axes, guarded, extent.getAsLong());
    return rows.split() ? Optional.of(rows.row(extent.getAsLong())) : Optional.empty();
  }

  /** Sorts the guards; false if one is not a bound of the row's index. */
  private boolean split() {
    for (IndexExpr guard : body.nonNegative()) {
      if (!guard.variables().contains(last.variable())) {
        ofRow.add(guard);
        continue;
      }
      long factor =
          guard
              .coefficientOf(new Atom.Variable(last.variable()))
              .map(IndexExpr::asConstant)
              .orElse(OptionalLong.empty())
              .orElse(0);
      OptionalLong rest = guard.minus(last.index().times(factor)).asConstant();
      if (Math.abs(factor) != 1 || rest.isEmpty()) {
        return false;
      }
      if (factor == 1) {
        from = Math.max(from, -rest.getAsLong());
      } else {
        to = Math.min(to, rest.getAsLong() + 1);
      }
    }
    to = Math.max(to, from);
    return true;
  }

  private List<Statement> row(long extent) {
    List<Statement> inside = new ArrayList<>();
    part(0, from, body.outside(), inside);
    part(from, to, body.inside(), inside);
    part(to, extent, body.outside(), inside);
    if (ofRow.isEmpty()) {
      return inside;
    }
    List<Statement> outside = new ArrayList<>();
    part(0, extent, body.outside(), outside);
    return List.of(new Statement.If(ofRow, inside, outside));
  }

  private void part(long start, long end, ScalarExpr value, List<Statement> statements) {
    if (start >= end) {
      return;
    }
    var rewriter = Axes.variables(Map.of(last.variable(), IndexExpr.variable(LANE).plus(start)));
    List<Statement> body = new ArrayList<>();
    body.add(
        new Statement.Store(
            axes.outputBuffer(),
            rewriter.apply(axes.store()),
            Sharing.share("v", rewriter.apply(value), body)));
    statements.add(new Statement.For(LANE, IndexExpr.constant(end - start), LoopKind.LANES, body));
  }
}
