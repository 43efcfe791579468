package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.certificates.checker.Network.Function;

class DeepNetworkTest {
  /**
   * Rounding of deep networks at a point: bounds that are useful, and hold. The deeper ones take
   * minutes: {@code -Ddeep=true}.
   *
   * @param normal whether inputs have standard normal distribution; else they are within [-1, 1]
   */
  @ParameterizedTest
  @CsvSource({
    "4, 128, false, 4e-4",
    "4, 128, true, 4e-4",
    "4, 64, true, 4e-4",
    "16, 128, false, 3e-3",
    "16, 128, true, 3e-3",
    "32, 128, false, 1e-2",
    "32, 128, true, 1e-2"
  })
  void boundsRounding(int depth, int block, boolean normal, double target) {
    assumeTrue(depth == 4 || Boolean.getBoolean("deep"), "takes minutes");
    double worst = 0;
    double seen = 0;
    for (int seed = 0; seed < 5; seed++) {
      int[] widths = new int[depth + 1];
      Arrays.fill(widths, 256);
      Perceptron perceptron = Perceptron.heRandom(seed, block, Function.RELU, widths);
      Random random = new Random(seed);
      float[] input = new float[256];
      double[] point = new double[256];
      for (int i = 0; i < 256; i++) {
        input[i] = normal ? (float) random.nextGaussian() : 2 * random.nextFloat() - 1;
        point[i] = input[i];
      }
      Network network = perceptron.network();
      Analysis analysis = new Analyzer(network).analyze(new Box(point, point), Effort.FULL);
      double[] real = perceptron.real(input);
      float[] executed = perceptron.executed(input);
      for (int i = 0; i < real.length; i++) {
        double error = analysis.error(network.outputs()[i]);
        seen = Math.max(seen, Math.abs(executed[i] - real[i]));
        assertTrue(Math.abs(executed[i] - real[i]) <= error);
        worst = Math.max(worst, error);
      }
    }
    System.out.printf("depth %d: bound %.3g, seen %.2g%n", depth, worst, seen);
    assertTrue(worst <= target, "bound " + worst);
  }
}
