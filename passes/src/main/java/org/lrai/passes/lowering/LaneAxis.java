package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;

/**
 * The axis whose iterations are vector lanes, cut into chunks of a fixed length: {@code index =
 * length * chunk + lane}.
 *
 * @param length lanes in a full chunk, a multiple of 16
 */
record LaneAxis(Definition.Axis axis, long length) {
  private static final String LANE = "l";
  private static final String CHUNK = "c";

  static LaneAxis of(Definition.Axis axis, long length) {
    return new LaneAxis(axis, length);
  }

  private boolean isOneChunk() {
    return axis.extent().asConstant().orElse(Long.MAX_VALUE) <= length;
  }

  /** The range of chunk numbers, if there may be more than one. */
  Optional<Definition.Axis> chunks() {
    return isOneChunk()
        ? Optional.empty()
        : Optional.of(
            new Definition.Axis(CHUNK, axis.extent().ceilDiv(IndexExpr.constant(length))));
  }

  private IndexExpr start() {
    return isOneChunk() ? IndexExpr.ZERO : IndexExpr.variable(CHUNK).times(length);
  }

  /** The axis' index in terms of chunk and lane. */
  IndexExpr index() {
    return start().plus(IndexExpr.variable(LANE));
  }

  Map<String, IndexExpr> substitution() {
    return Map.of(axis.variable(), index());
  }

  /** The lanes of a chunk. */
  Statement loop(List<Statement> body) {
    IndexExpr lanes = axis.extent().minus(start());
    IndexExpr extent = isOneChunk() ? lanes : lanes.min(IndexExpr.constant(length));
    return new Statement.For(LANE, extent, LoopKind.LANES, body);
  }

  /**
   * The lanes of a chunk in groups of vectors side by side, as far as their number is constant: a
   * full chunk is one group, and so are the whole vectors of a constant rest.
   *
   * @param body for an index along the axis
   */
  List<Statement> groups(Function<IndexExpr, List<Statement>> body) {
    IndexExpr rest = axis.extent().mod(IndexExpr.constant(length));
    List<Statement> last =
        rest.asConstant().isPresent()
            ? constantGroups(rest.asConstant().getAsLong(), body)
            : List.of(loop(body.apply(index())));
    if (axis.extent().asConstant().orElse(Long.MAX_VALUE) < length) {
      return last;
    }
    List<Statement> full = constantGroups(length, body);
    return rest.isConstant(0)
        ? full
        : List.of(
            new Statement.If(List.of(axis.extent().minus(start()).minus(length)), full, last));
  }

  /**
   * Whole vectors side by side, and the rest. Where there are vectors before it, the rest has at
   * least one: it can then end with a vector that overlaps the one before, and needs no mask.
   */
  private List<Statement> constantGroups(long lanes, Function<IndexExpr, List<Statement>> body) {
    long vectors = lanes / Statement.REDUCTION_LANES;
    boolean isWhole = lanes % Statement.REDUCTION_LANES == 0;
    long whole = (isWhole ? vectors : Math.max(0, vectors - 1)) * Statement.REDUCTION_LANES;
    List<Statement> loops = new ArrayList<>();
    if (whole > 0) {
      loops.add(lanes(whole, LoopKind.LANE_GROUP, body.apply(index())));
    }
    if (lanes > whole) {
      loops.add(lanes(lanes - whole, LoopKind.LANES, body.apply(index().plus(whole))));
    }
    return loops;
  }

  private static Statement lanes(long number, LoopKind kind, List<Statement> body) {
    return new Statement.For(LANE, IndexExpr.constant(number), kind, body);
  }

  /** The distance in a buffer between neighbouring lanes, if it is a constant. */
  static Optional<Long> stride(IndexExpr address, String variable) {
    return address
        .coefficientOf(new Atom.Variable(variable))
        .flatMap(coefficient ->
            coefficient.asConstant().isPresent()
                ? Optional.of(coefficient.asConstant().getAsLong())
                : Optional.empty());
  }
}
