package org.lrai.verifier.bound;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.verifier.property.Property;
import org.lrai.verifier.property.VnnLibReader;

/** Violations that are found by calls alone. */
class JarAttackTest {
  private static final int CALLS = 5_000;

  /** Inputs in [-1, 1] with an output of at least a number. */
  private static Property property(int inputs, double least) {
    StringBuilder text = new StringBuilder("(declare-const Y_0 Real)");
    for (int i = 0; i < inputs; i++) {
      text.append(
          "(declare-const X_%1$d Real) (assert (>= X_%1$d -1)) (assert (<= X_%1$d 1))"
              .formatted(i));
    }
    text.append("(assert (>= Y_0 %s))".formatted(least));
    return VnnLibReader.read("test", text.toString());
  }

  /** The sum of the inputs, each times 1 or -1, by blocks: largest at one corner alone. */
  private static float[] sum(float[] input) {
    float sum = 0;
    for (int i = 0; i < input.length; i++) {
      sum += i * 4 / input.length % 2 == 0 ? input[i] : -input[i];
    }
    return new float[] {sum};
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 400})
  void findsWhatIsNearACorner(int inputs) {
    AtomicInteger calls = new AtomicInteger();
    PropertyVerdict.Violated violated =
        JarAttack.run(
            property(inputs, 0.9 * inputs),
            JarAttackTest::sum,
            () -> calls.incrementAndGet() > CALLS);

    assertNotNull(violated);
    assertTrue(sum(violated.input())[0] >= 0.9 * inputs);
    for (float element : violated.input()) {
      assertTrue(Math.abs(element) <= 1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 400})
  void endsWhereThereIsNone(int inputs) {
    AtomicInteger calls = new AtomicInteger();

    assertNull(
        JarAttack.run(
            property(inputs, inputs + 1),
            JarAttackTest::sum,
            () -> calls.incrementAndGet() > CALLS));
  }
}
