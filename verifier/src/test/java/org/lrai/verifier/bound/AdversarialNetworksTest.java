package org.lrai.verifier.bound;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.verifier.property.VnnLibReader;

/**
 * Networks that were built to fool verifiers: over the reals they have a property, as executed they
 * do not. None is certified.
 */
class AdversarialNetworksTest {
  private static PropertyVerdict decide(Network network, String assertions, boolean forward) {
    String text =
        "(declare-const X_0 Real) (declare-const Y_0 Real)"
            + " (assert (>= X_0 1)) (assert (<= X_0 2)) "
            + assertions;
    return PropertySearch.decide(
        network,
        VnnLibReader.read("test", text),
        input -> Chain.run(network, input, forward),
        Limits.of(2000, Duration.ofSeconds(30)));
  }

  private static final String BELOW_A_HALF = "(assert (<= Y_0 0.5))";

  /**
   * A large number is added and taken away again, and the input is lost in it (Jia and Rinard,
   * "Exploiting verified neural networks via floating point numerical error", SAS 2021).
   */
  @Test
  void anInputThatIsAbsorbed() {
    float large = 0x1p26f;
    Network network =
        new Chain(1)
            .affine(new float[] {1, large})
            .relu()
            .affine(new float[] {1, -large})
            .network();

    PropertyVerdict verdict = decide(network, BELOW_A_HALF, true);

    // Over the reals y = x >= 1; executed, y = 0.
    assertInstanceOf(PropertyVerdict.Violated.class, verdict);
  }

  /** The same network with a number so small that rounding cannot do that: the property holds. */
  @Test
  void anInputThatSurvives() {
    Network network =
        new Chain(1).affine(new float[] {1, 64}).relu().affine(new float[] {1, -64}).network();

    assertInstanceOf(PropertyVerdict.Holds.class, decide(network, BELOW_A_HALF, true));
  }

  /**
   * A chain of weights that multiplies up to a number which swallows what is added, as a back door
   * (Zombori et al., "Fooling a complete neural network verifier", ICLR 2021).
   */
  @Test
  void aBackDoorBehindLargeWeights() {
    Network network =
        new Chain(1)
            .affine(new float[] {0, 1}, new float[] {1, 0})
            .relu()
            .affine(new float[] {0x1p13f, 0, 0}, new float[] {0, 1, 0})
            .relu()
            .affine(new float[] {0x1p13f, 1, 0}, new float[] {0x1p13f, 0, 0})
            .relu()
            .affine(new float[] {1, -1, 0})
            .network();

    assertFalse(decide(network, BELOW_A_HALF, true) instanceof PropertyVerdict.Holds);
  }

  /**
   * Three terms whose sum tells in which order they were added ("No soundness in the real world",
   * arXiv 2506.01054). The network that the checker sees leaves the order open, so neither answer
   * may be certified.
   */
  @Test
  void aSumThatTellsItsOrder() {
    float large = 0x1p25f;
    // s = 1 + large - large is 1 over the reals; executed, 0 or 1. Then y = relu(1 - s).
    Network network =
        new Chain(1)
            .affine(new float[] {0, 1}, new float[] {0, large}, new float[] {0, -large})
            .affine(new float[] {1, 1, 1, 0})
            .affine(new float[] {-1, 1})
            .relu()
            .network();

    assertInstanceOf(
        PropertyVerdict.Violated.class, decide(network, "(assert (>= Y_0 0.5))", true));
    assertFalse(decide(network, "(assert (>= Y_0 0.5))", false) instanceof PropertyVerdict.Holds);
    assertFalse(decide(network, BELOW_A_HALF, true) instanceof PropertyVerdict.Holds);
  }

  /** A value that overflows on the way has no bound, though the real one is small. */
  @Test
  void anOverflowOnTheWay() {
    Network network =
        new Chain(1)
            .affine(new float[] {0x1p127f, 0})
            .affine(new float[] {2, 0})
            .affine(new float[] {0x1p-128f, 0})
            .network();

    assertFalse(decide(network, BELOW_A_HALF, true) instanceof PropertyVerdict.Holds);
    assertTrue(
        Double.isInfinite(
            new Analyzer(network)
                .analyze(new Box(new double[] {1}, new double[] {2}), Effort.FULL)
                .error(network.outputs()[0])));
  }
}
