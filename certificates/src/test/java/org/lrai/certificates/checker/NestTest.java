package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kernels that make more numbers than are kept, and that never end. */
class NestTest {
  private static final int STEPS = 25_000;

  private static final Text KERNEL =
      Text.read(
          """
          (kernel k ((read f32 2)(write f32 2)(local f32 1)) ()
            (for i 2 parallel
              (store 2 (0) (div (e f32 0 %%i) (f f32 0x1.8p1)))
              (lanes result l sum (l part)
                (registers part () (f f32 0x0.0p0))
                (for w %d serial
                  (let x (div (e f32 0 %%i) (cast f32 (x (+ %%w %%l 3)))))
                  (assign part () (add (l part) (l x)))))
              (store 1 (%%i) (add (l result) (e f32 2 0)))))
          """
              .formatted(STEPS));

  private static final float[] INPUT = {1.5f, -7};

  private static Nodes run(boolean executed, int[] result) {
    Nodes nodes = new Nodes(executed);
    Nest.Cells input =
        new Nest.Cells(Type.F32, new int[] {nodes.constant(INPUT[0]), nodes.constant(INPUT[1])});
    Nest.Cells output = new Nest.Cells(Type.F32, result);
    output.require(result.length);
    Nest.run(KERNEL, new Operations(nodes, new Programs()), List.of(input, output), List.of(), 0);
    assertTrue(nodes.size() < 5 << 19, "few numbers are kept");
    return nodes;
  }

  private static float executed(float x) {
    float[] lanes = new float[16];
    for (int l = 0; l < lanes.length; l++) {
      for (int w = 0; w < STEPS; w++) {
        lanes[l] += x / (w + l + 3);
      }
    }
    for (int width = 8; width > 0; width /= 2) {
      for (int l = 0; l < width; l++) {
        lanes[l] += lanes[l + width];
      }
    }
    return lanes[0] + x / 3;
  }

  private static double real(double x) {
    double sum = x / 3;
    for (int l = 15; l >= 0; l--) {
      for (int w = STEPS - 1; w >= 0; w--) {
        sum += x / (w + l + 3);
      }
    }
    return sum;
  }

  @Test
  void whatIsNeededIsKept() {
    int[] executed = new int[2];
    int[] real = new int[2];
    Nodes executedNodes = run(true, executed);
    Nodes realNodes = run(false, real);
    for (int i = 0; i < 2; i++) {
      assertEquals(executed(INPUT[i]), executedNodes.ball(executed[i]).center());
      assertEquals(real(INPUT[i]), realNodes.ball(real[i]).center(), 1e-7);
      assertTrue(realNodes.real(real[i]).radius() < 0x1p-230);
    }
  }

  /** Loops without statements make no nodes, of which there is a largest number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(for i 4611686018427387904 serial)",
        "(for i 4611686018427387904 parallel)",
        "(for i 4294967296 serial (for j 4294967296 serial))",
      })
  void loopsThatNeverEndAreRefused(String loop) {
    Text kernel = Text.read("(kernel k () () " + loop + ")");
    Operations operations = new Operations(new Nodes(true), new Programs());

    Rejection refused =
        assertThrows(Rejection.class, () -> Nest.run(kernel, operations, List.of(), List.of(), 0));

    assertTrue(String.valueOf(refused.getMessage()).contains("steps"));
  }
}
