package org.lrai.verifier.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EvolutionTest {
  /** A valley a hundred times steeper across than along, that lies along no axis. */
  private static double valley(double[] x) {
    double across = 100 * (x[0] + x[1] - 0.9);
    double along = x[0] - 0.3;
    double other = x[1] - x[2];
    return across * across + along * along + other * other;
  }

  @Test
  void followsAValley() {
    Elite.Sample found =
        Evolution.minimize(
            EvolutionTest::valley, new double[] {0.9, 0.1, 0.9}, 0.1, 3000, 1e-8, new Random(1));

    assertTrue(found.distance() <= 1e-6, () -> "reached " + found.distance());
    assertEquals(valley(found.share()), found.distance());
    assertEquals(0.3, found.share()[0], 1e-2);
    assertEquals(0.6, found.share()[1], 1e-2);
  }

  @Test
  void staysWithinTheUnitBox() {
    Elite.Sample found =
        Evolution.minimize(
            x -> {
              for (double each : x) {
                assertTrue(each >= 0 && each <= 1, () -> "left the box at " + each);
              }
              return -x[0] - 2 * x[1];
            },
            new double[] {0.5, 0.5},
            1,
            500,
            Double.NEGATIVE_INFINITY,
            new Random(1));

    assertEquals(-3, found.distance(), 1e-6);
  }
}
