package org.lrai.passes.lowering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;

/**
 * The axis whose iterations are vector lanes, cut into chunks of a fixed length: {@code index =
 * length * chunk + lane}.
 *
 * @param chunks the range of chunk numbers
 * @param index the axis' index in terms of chunk and lane
 * @param laneExtent lanes in the chunk
 */
record LaneAxis(Optional<Definition.Axis> chunks, IndexExpr index, IndexExpr laneExtent) {
  private static final String LANE = "l";
  private static final String CHUNK = "c";

  static LaneAxis of(Definition.Axis axis, long length) {
    IndexExpr lane = IndexExpr.variable(LANE);
    if (axis.extent().asConstant().isPresent()
        && axis.extent().asConstant().getAsLong() <= length) {
      return new LaneAxis(Optional.empty(), lane, axis.extent());
    }
    Definition.Axis chunks =
        new Definition.Axis(CHUNK, axis.extent().ceilDiv(IndexExpr.constant(length)));
    IndexExpr start = chunks.index().times(length);
    return new LaneAxis(
        Optional.of(chunks),
        start.plus(lane),
        axis.extent().minus(start).min(IndexExpr.constant(length)));
  }

  Map<String, IndexExpr> substitution(Definition.Axis axis) {
    return Map.of(axis.variable(), index);
  }

  Statement loop(List<Statement> body) {
    return new Statement.For(LANE, laneExtent, Statement.LoopKind.LANES, body);
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
