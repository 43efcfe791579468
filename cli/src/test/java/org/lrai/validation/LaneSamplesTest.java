package org.lrai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.ir.kernel.Kernel;
import org.lrai.ir.kernel.LaneSupport;
import org.lrai.ir.kernel.Statement;
import org.lrai.ir.kernel.Statement.LoopKind;
import org.lrai.passes.Pipeline;

/** What makes the kernels of {@link LaneSamples} fast. */
class LaneSamplesTest {

  private static List<Kernel> kernels(String sample) {
    return Pipeline.plan(
            Pipeline.optimize(Objects.requireNonNull(LaneSamples.all().get(sample), sample)))
        .kernels();
  }

  /** The convolution, and one kernel for all that is done with its channels: nothing is turned. */
  @Test
  void channelsAreReadWhereTheyLie() {
    assertEquals(2, kernels("channels taken apart").size());
  }

  /** The convolution, the border, and the maximum with what it is compared with; a turn at last. */
  @Test
  void peaksAreFoundInOneKernel() {
    assertEquals(4, kernels("peaks").size());
  }

  /** All lanes are vectors, with one loop over terms within each that stores. */
  @ParameterizedTest
  @ValueSource(strings = {"running sums", "search in lanes"})
  void loopsAreInLanes(String sample) {
    for (Kernel kernel : kernels(sample)) {
      List<Statement.For> lanes = loops(kernel.body(), loop -> loop.kind() == LoopKind.LANES);
      assertFalse(lanes.isEmpty(), sample);
      for (Statement.For loop : lanes) {
        assertTrue(LaneSupport.obstacle(kernel, loop).isEmpty(), sample);
        assertEquals(1, loops(loop.body(), _ -> true).size());
      }
    }
  }

  /** A row is of one tensor: that is decided before its lanes, not in them. */
  @Test
  void piecesAreChosenRowByRow() {
    for (Kernel kernel : kernels("pieces of rows")) {
      List<Statement.For> lanes = loops(kernel.body(), loop -> loop.kind() == LoopKind.LANES);
      assertEquals(3, lanes.size());
      lanes.forEach(loop -> assertFalse(loop.toString().contains("Guarded"), loop.toString()));
    }
  }

  private static List<Statement.For> loops(
      List<Statement> body, Predicate<Statement.For> condition) {
    List<Statement.For> found = new ArrayList<>();
    for (Statement statement : body) {
      switch (statement) {
        case Statement.For loop -> {
          if (condition.test(loop)) {
            found.add(loop);
          }
          found.addAll(loops(loop.body(), condition));
        }
        case Statement.If choice -> {
          found.addAll(loops(choice.then(), condition));
          found.addAll(loops(choice.otherwise(), condition));
        }
        default -> {}
      }
    }
    return found;
  }
}
