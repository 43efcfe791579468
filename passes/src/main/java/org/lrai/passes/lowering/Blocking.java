package org.lrai.passes.lowering;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;

/**
 * The loops over a reduction, cut into blocks of at most {@value #BLOCK} terms whose results are
 * brought together one after the other. Short chains keep the rounding error of a long sum small;
 * the cut depends on the extents alone.
 *
 * @param outer ranges outside the blocked one, slowest first
 * @param blocked the range that is cut, if any
 * @param perBlock indices of the blocked range in one block
 * @param inner ranges inside, of constant extent
 */
record Blocking(
    List<Definition.Axis> outer,
    java.util.Optional<Definition.Axis> blocked,
    long perBlock,
    List<Definition.Axis> inner) {
  static final long BLOCK = 128;

  /** Up to so many iterations of the innermost loops are written out. */
  static final long UNROLLED = 9;

  /** The cut for ranges given slowest first. */
  static Blocking of(List<Definition.Axis> reduced) {
    long product = 1;
    for (int k = reduced.size() - 1; k >= 0; k--) {
      var extent = reduced.get(k).extent().asConstant();
      if (extent.isEmpty() || Math.multiplyExact(product, extent.getAsLong()) > BLOCK) {
        return new Blocking(
            reduced.subList(0, k),
            java.util.Optional.of(reduced.get(k)),
            Math.max(1, BLOCK / Math.max(1, product)),
            reduced.subList(k + 1, reduced.size()));
      }
      product *= extent.getAsLong();
    }
    return new Blocking(List.of(), java.util.Optional.empty(), 1, reduced);
  }

  boolean isBlocked() {
    return blocked.isPresent();
  }

  /** Runs {@code body} for all terms of one block, or of everything if nothing is cut. */
  List<Statement> terms(List<Statement> body, boolean unroll) {
    List<Statement> loops = body;
    long written = 1;
    for (Definition.Axis axis : inner.reversed()) {
      long extent = axis.extent().asConstant().orElse(Long.MAX_VALUE);
      boolean writeOut = unroll && extent <= UNROLLED / written;
      written = writeOut ? written * extent : UNROLLED + 1;
      loops =
          List.of(
              new Statement.For(
                  axis.variable(),
                  axis.extent(),
                  writeOut ? LoopKind.UNROLLED : LoopKind.SERIAL,
                  loops));
    }
    if (blocked.isEmpty()) {
      return loops;
    }
    IndexExpr start = block().times(perBlock);
    List<Statement> withIndex = new ArrayList<>();
    withIndex.add(
        new Statement.Index(blocked.get().variable(), start.plus(IndexExpr.variable(WITHIN))));
    withIndex.addAll(loops);
    IndexExpr length = blocked.get().extent().minus(start).min(IndexExpr.constant(perBlock));
    return List.of(new Statement.For(WITHIN, length, LoopKind.SERIAL, withIndex));
  }

  /** Runs {@code body} once per block. */
  List<Statement> blocks(List<Statement> body) {
    IndexExpr count = blocked.orElseThrow().extent().ceilDiv(IndexExpr.constant(perBlock));
    List<Statement> loops = List.of(new Statement.For(BLOCK_INDEX, count, LoopKind.SERIAL, body));
    for (Definition.Axis axis : outer.reversed()) {
      loops = List.of(new Statement.For(axis.variable(), axis.extent(), LoopKind.SERIAL, loops));
    }
    return loops;
  }

  private static final String WITHIN = "w";
  private static final String BLOCK_INDEX = "b";

  private static IndexExpr block() {
    return IndexExpr.variable(BLOCK_INDEX);
  }
}
