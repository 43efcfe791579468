package org.lrai.verifier.bound;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.checker.Network;
import org.lrai.verifier.property.Property;
import org.lrai.verifier.property.VnnLibReader;

/** Violations that are found by gradients. */
class AttackTest {
  private static final int INPUTS = 64;

  private static float sum(float[] input) {
    float sum = 0;
    for (float each : input) {
      sum += each;
    }
    return sum;
  }

  private static float[] row(float weight, float bias) {
    float[] row = new float[INPUTS + 1];
    Arrays.fill(row, weight);
    row[INPUTS] = bias;
    return row;
  }

  /**
   * An output that is 0 around nearly all points, so that no descent gets anywhere: half of all
   * inputs must be 1 before it moves. The other output leads there.
   */
  @Test
  void anotherOutputLeadsOffAPlateau() {
    Network network =
        new Chain(INPUTS)
            .affine(row(1, -INPUTS / 2f), row(1, INPUTS))
            .relu()
            .affine(new float[] {1, 0, 0}, new float[] {0, 1, -INPUTS})
            .network();
    StringBuilder text = new StringBuilder("(declare-const Y_0 Real) (declare-const Y_1 Real)");
    for (int i = 0; i < INPUTS; i++) {
      text.append(
          "(declare-const X_%1$d Real) (assert (>= X_%1$d -1)) (assert (<= X_%1$d 1))"
              .formatted(i));
    }
    Property property = VnnLibReader.read("test", text + "(assert (>= Y_0 16))");
    List<Query> queries = Query.of(property, network);
    Executor executor = input -> new float[] {Math.max(sum(input) - INPUTS / 2f, 0), sum(input)};

    PropertyVerdict.Violated violated =
        new Attack(
                Evaluation.Prepared.of(network),
                queries.getFirst(),
                1,
                executor,
                Limits.of(1, Duration.ofMinutes(10)))
            .run();

    assertNotNull(violated);
    assertTrue(sum(violated.input()) - INPUTS / 2f >= 16);
  }
}
