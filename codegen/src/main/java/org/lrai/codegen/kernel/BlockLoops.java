package org.lrai.codegen.kernel;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.LaneBlocks;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.kernel.StatementRewriter;
import org.lrai.ir.scalar.Rewriter;

/**
 * Turns lane groups that read weights in blocks of 16 lanes into loops over groups of one block,
 * whose addresses are linear in the lane. Lanes have no part in each other's values, so all bits
 * stay what they are.
 */
final class BlockLoops {
  private BlockLoops() {}

  /** The same kernel with all such groups split. */
  static Kernel of(Kernel kernel) {
    return LaneGroups.replaced(kernel, BlockLoops::split);
  }

  private static List<Statement> split(Statement.For group) {
    Atom.Variable lane = new Atom.Variable(group.variable());
    if (!readsBlocks(group, lane)) {
      return List.of(group);
    }
    String block = group.variable() + "Block";
    IndexExpr inGroup =
        IndexExpr.variable(block).times(LaneBlocks.LENGTH).plus(IndexExpr.atom(lane));
    Rewriter leaves =
        Rewriter.IDENTITY
            .withAtoms(atom -> atom.equals(lane) ? inGroup : IndexExpr.atom(atom))
            .withElements(element -> LaneBlocks.inVector(element, lane));
    Statement inBlock =
        new Statement.For(
            group.variable(),
            IndexExpr.constant(LaneBlocks.LENGTH),
            LoopKind.LANE_GROUP,
            StatementRewriter.of(leaves).apply(group.body()));
    IndexExpr blocks = group.extent().floorDiv(LaneBlocks.LENGTH);
    return List.of(new Statement.For(block, blocks, LoopKind.SERIAL, List.of(inBlock)));
  }

  /** Whether it reads by numbers of blocks, and divides its lane by nothing else. */
  private static boolean readsBlocks(Statement.For group, Atom.Variable lane) {
    List<IndexExpr> quotients = new ArrayList<>();
    Rewriter look =
        Rewriter.IDENTITY.withElements(element -> {
          element.at().stream()
              .filter(index -> LaneBlocks.divides(index, lane))
              .forEach(quotients::add);
          return element;
        });
    StatementRewriter.of(look).apply(group.body());
    return !quotients.isEmpty()
        && quotients.stream().allMatch(index -> LaneBlocks.areNumbers(index, lane));
  }
}
