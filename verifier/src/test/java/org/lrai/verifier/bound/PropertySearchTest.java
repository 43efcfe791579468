package org.lrai.verifier.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lrai.certificates.checker.Network;
import org.lrai.verifier.property.VnnLibReader;

/**
 * Answers for random networks whose outputs are known from a dense grid: two inputs matter, and
 * those that are added to reach the search of phases are fixed.
 */
class PropertySearchTest {
  private static final int NETWORKS = 25;
  private static final int GRID = 120;

  private final Random random = new Random(7);

  private float[][] rows(int count, int inputs) {
    float[][] rows = new float[count][inputs + 1];
    for (float[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) (random.nextGaussian() * Math.sqrt(2.0 / Math.min(inputs, 8)));
      }
    }
    return rows;
  }

  /**
   * A random network.
   *
   * @param sums how many layers of sums the first rectifiers follow; with one it is a chain, with
   *     two the second changes nothing
   */
  private Network network(int inputs, int sums) {
    Chain chain = new Chain(inputs).affine(rows(6, inputs));
    return (sums == 1 ? chain : chain.affine(identity(6)))
        .relu()
        .affine(rows(6, 6))
        .relu()
        .affine(rows(2, 6))
        .network();
  }

  private static float[][] identity(int size) {
    float[][] rows = new float[size][size + 1];
    for (int i = 0; i < size; i++) {
      rows[i][i] = 1;
    }
    return rows;
  }

  /** The inputs of a point of the grid. */
  private static float[] input(int inputs, int i, int j) {
    float[] input = new float[inputs];
    Arrays.fill(input, 0.25f);
    input[0] = 2f * i / GRID - 1;
    input[1] = 2f * j / GRID - 1;
    return input;
  }

  /** No answer may be wrong, and none is missing. */
  @ParameterizedTest
  @CsvSource({"2, 1", "24, 1", "24, 2"})
  void answersAgreeWithAGrid(int inputs, int sums) {
    for (int k = 0; k < NETWORKS; k++) {
      Network network = network(inputs, sums);
      double largest = Double.NEGATIVE_INFINITY;
      double steepest = 0;
      double[][] values = new double[GRID + 1][GRID + 1];
      for (int i = 0; i <= GRID; i++) {
        for (int j = 0; j <= GRID; j++) {
          float[] output = Chain.run(network, input(inputs, i, j), true);
          values[i][j] = (double) output[0] - output[1];
          largest = Math.max(largest, values[i][j]);
          steepest =
              Math.max(
                  steepest,
                  Math.max(
                      i == 0 ? 0 : Math.abs(values[i][j] - values[i - 1][j]),
                      j == 0 ? 0 : Math.abs(values[i][j] - values[i][j - 1])));
        }
      }

      // A point of the grid violates the first; the second is beyond what a function can rise
      // within a cell of the grid.
      double below = largest - 1e-3;
      double above = largest + 2 * steepest + 1e-3;
      PropertyVerdict.Violated violated =
          assertInstanceOf(PropertyVerdict.Violated.class, decide(network, inputs, below));
      assertTrue(violated.output()[0] - violated.output()[1] >= below - 1e-5);
      for (int i = 0; i < inputs; i++) {
        assertTrue(
            i < 2 ? Math.abs(violated.input()[i]) <= 1 : violated.input()[i] == 0.25f,
            "within the box");
      }
      assertInstanceOf(PropertyVerdict.Holds.class, decide(network, inputs, above));
    }
  }

  /** Hundreds of thin boxes, of which the last one may be violated, as in tables of an index. */
  @ParameterizedTest
  @CsvSource({"0.5, false", "-1e-3, true"})
  void manyBoxesAreDecided(double margin, boolean isViolated) {
    Network network = network(2, 1);
    StringBuilder text =
        new StringBuilder("(declare-const X_0 Real) (declare-const X_1 Real)")
            .append("(declare-const Y_0 Real) (declare-const Y_1 Real) (assert (or");
    int boxes = 600;
    for (int i = 0; i < boxes; i++) {
      double from = 2.0 * i / boxes - 1;
      double to = 2.0 * (i + 1) / boxes - 1;
      float[] output = Chain.run(network, new float[] {(float) to, 0.25f}, true);
      text.append(
          "(and (<= %.6f X_0 %.6f) (= X_1 0.25) (>= (- Y_0 Y_1) %.6f))%n"
              .formatted(
                  from, to, (double) output[0] - output[1] + (i < boxes - 1 ? 0.5 : margin)));
    }
    PropertyVerdict verdict =
        PropertySearch.decide(
            network,
            VnnLibReader.read("test", text.append("))").toString()),
            input -> Chain.run(network, input, true),
            Limits.of(20_000, Duration.ofSeconds(60)));
    assertEquals(
        isViolated ? PropertyVerdict.Violated.class : PropertyVerdict.Holds.class,
        verdict.getClass());
  }

  /** Whether y0 - y1 stays below a number. */
  private static PropertyVerdict decide(Network network, int inputs, double number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < inputs; i++) {
      String low = i < 2 ? "-1" : "0.25";
      String high = i < 2 ? "1" : "0.25";
      text.append(
          "(declare-const X_%d Real) (assert (>= X_%d %s)) (assert (<= X_%d %s))"
              .formatted(i, i, low, i, high));
    }
    text.append("(declare-const Y_0 Real) (declare-const Y_1 Real)")
        .append("(assert (>= (- Y_0 Y_1) %.6f))".formatted(number));
    return PropertySearch.decide(
        network,
        VnnLibReader.read("test", text.toString()),
        input -> Chain.run(network, input, true),
        Limits.of(20_000, Duration.ofSeconds(60)));
  }
}
