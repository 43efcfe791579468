package org.lrai.runtime.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LaneProductsTest {

  @Property(tries = 300)
  void eachSumTakesItsTermsInOrder(
      @ForAll @IntRange(min = 0, max = 13) int height,
      @ForAll @IntRange(min = 1, max = 4) int groups,
      @ForAll @IntRange(min = 0, max = 20) int terms,
      @ForAll long seed) {
    Random random = new Random(seed);
    int lanes = 16 * groups;
    int yStep = lanes + random.nextInt(3);
    int xStep = random.nextInt(4);
    float[] x = random(random, 100 + 20 * xStep);
    float[] y = random(random, 5 + 20 * yStep + lanes);
    int[] rows = random.ints(height, 0, 100).toArray();
    float[] sums = random(random, 3 + height * lanes + 2);
    float[] expected = sums.clone();
    for (int row = 0; row < height; row++) {
      for (int lane = 0; lane < lanes; lane++) {
        int at = 3 + row * lanes + lane;
        for (int term = 0; term < terms; term++) {
          float factor = x[rows[row] + term * xStep];
          expected[at] = Math.fma(factor, y[5 + term * yStep + lane], expected[at]);
        }
      }
    }

    LaneProducts.add(sums, 3, lanes, y, 5, yStep, x, xStep, terms, rows);

    assertArrayEquals(expected, sums); // bit for bit
  }

  private static float[] random(Random random, int length) {
    float[] numbers = new float[length];
    for (int i = 0; i < length; i++) {
      numbers[i] =
          switch (random.nextInt(20)) {
            case 0 -> -0f;
            case 1 -> Float.MIN_VALUE;
            case 2 -> 1e30f * (float) random.nextGaussian();
            default -> (float) random.nextGaussian();
          };
    }
    return numbers;
  }

  @Test
  void elementsOutsideOfAnArrayAreRefused() {
    float[] sums = new float[64];
    float[] y = new float[16 * 4];
    float[] x = new float[16];

    assertThrows(
        IndexOutOfBoundsException.class,
        () -> LaneProducts.add(sums, 0, 16, y, 0, 16, x, 1, 4, 0, 4, 8, 13));
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> LaneProducts.add(sums, 1, 16, y, 0, 16, x, 1, 4, 0, 4, 8, 12));
    assertThrows(
        IndexOutOfBoundsException.class, () -> LaneProducts.add(sums, 0, 16, y, 1, 16, x, 1, 4, 0));
  }
}
