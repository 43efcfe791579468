package org.lrai.ir.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lrai.ir.index.Atom;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.ir.scalar.ScalarExpr;
import org.lrai.ir.type.ElementType;

class LaneBlocksTest {
  private static final Atom.Variable LANE = new Atom.Variable("l");
  private static final IndexExpr L = IndexExpr.atom(LANE);
  private static final IndexExpr P = IndexExpr.variable("p");

  /** An index is the same function of the lane in all lanes of a vector, wherever that begins. */
  @ParameterizedTest
  @EnumSource(VectorLength.class)
  void inVectorIsTheIndexInEachOfItsLanes(VectorLength vectors) {
    List<IndexExpr> indices =
        List.of(
            L.floorDiv(16),
            P.times(64).plus(L).floorDiv(16),
            P.times(32).plus(L).plus(16).floorDiv(32),
            L.floorDiv(16).times(1000).plus(L.mod(IndexExpr.constant(16))));
    for (IndexExpr index : indices) {
      assertTrue(LaneBlocks.areNumbers(index, LANE), index.toString());
      for (int first = 0; first < 64; first += vectors.lanes) {
        Map<String, IndexExpr> start = Map.of("p", IndexExpr.constant(3), "l", L.plus(first));
        IndexExpr inVector = LaneBlocks.inVector(index.substituteVariables(start), LANE);
        assertFalse(LaneBlocks.divides(inVector, LANE), inVector.toString());
        for (int lane = 0; lane < vectors.lanes; lane++) {
          Map<String, IndexExpr> there =
              Map.of("p", IndexExpr.constant(3), "l", IndexExpr.constant(first + lane));
          assertEquals(
              index.substituteVariables(there),
              inVector.substituteVariables(Map.of("l", IndexExpr.constant(lane))),
              index + " in lane " + lane + " from " + first);
        }
      }
    }
  }

  enum VectorLength {
    SHORT(4),
    MIDDLE(8),
    LONG(16);

    private final int lanes;

    VectorLength(int lanes) {
      this.lanes = lanes;
    }
  }

  @Test
  void whatChangesWithinABlockIsNoNumber() {
    for (IndexExpr index :
        List.of(
            L.floorDiv(8),
            L.floorDiv(24),
            L.plus(8).floorDiv(16),
            L.times(2).floorDiv(16),
            P.plus(L).floorDiv(16),
            L.floorDiv(IndexExpr.symbol("n")),
            L.times(P).floorDiv(16))) {
      assertFalse(LaneBlocks.areNumbers(index, LANE), index.toString());
    }
  }

  /** The last strip of a loop over lanes may begin anywhere, and so be in two blocks. */
  @Test
  void groupsAreVectorsOfBlocksAndStripsAreNot() {
    assertFalse(hasObstacle(LoopKind.LANE_GROUP, L.floorDiv(16), L.mod(IndexExpr.constant(16))));
    assertTrue(hasObstacle(LoopKind.LANES, L.floorDiv(16), L.mod(IndexExpr.constant(16))));
    assertTrue(hasObstacle(LoopKind.LANE_GROUP, L.floorDiv(8), L.mod(IndexExpr.constant(8))));
    assertTrue(hasObstacle(LoopKind.LANE_GROUP, L.floorDiv(16), IndexExpr.ZERO));
  }

  private static boolean hasObstacle(LoopKind kind, IndexExpr row, IndexExpr column) {
    Statement store =
        new Statement.Store(
            1, List.of(L), new ScalarExpr.Element(ElementType.FLOAT32, 0, List.of(row, column)));
    Statement.For loop = new Statement.For("l", IndexExpr.constant(32), kind, List.of(store));
    Kernel kernel =
        new Kernel(
            "copy",
            List.of(
                new Kernel.Buffer(
                    "x",
                    ElementType.FLOAT32,
                    List.of(IndexExpr.constant(4), IndexExpr.constant(40)),
                    Kernel.Access.READ),
                new Kernel.Buffer(
                    "y",
                    ElementType.FLOAT32,
                    List.of(IndexExpr.constant(32)),
                    Kernel.Access.WRITE)),
            List.of(),
            List.of(loop));
    return LaneSupport.obstacle(kernel, loop).isPresent();
  }
}
