package org.lrai.verifier.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.Objective;

/** A descent in single precision comes to the bounds of the analysis for the same choices. */
class ChainDescentTest {
  private static final int INPUTS = 9;
  private static final int WIDTH = 10;
  private static final Limits LIMITS = Limits.of(1, Duration.ofMinutes(10));

  private final Random random = new Random(11);

  private float[][] rows(int count, int inputs) {
    float[][] rows = new float[count][inputs + 1];
    for (float[] row : rows) {
      for (int j = 0; j < row.length; j++) {
        row[j] = (float) (random.nextGaussian() * Math.sqrt(2.0 / inputs));
      }
    }
    return rows;
  }

  private Network network() {
    return new Chain(INPUTS)
        .affine(rows(WIDTH, INPUTS))
        .relu()
        .affine(rows(WIDTH, WIDTH))
        .relu()
        .affine(rows(WIDTH, WIDTH))
        .relu()
        .affine(rows(2, WIDTH))
        .network();
  }

  private static RectifierChain chain(Network network) {
    return Objects.requireNonNull(RectifierChain.of(network));
  }

  private static Box box() {
    double[] low = new double[INPUTS];
    double[] high = new double[INPUTS];
    Arrays.fill(low, -1);
    Arrays.fill(high, 1);
    return new Box(low, high);
  }

  /** Splits three times at the first sums that are open, with a descent in each region. */
  @Test
  void boundsAreThoseOfTheAnalysis() {
    int regions = 0;
    for (int round = 0; round < 40; round++) {
      Network network = network();
      Analyzer analyzer = new Analyzer(network);
      RectifierChain chain = chain(network);
      ChainRegions places = new ChainRegions(analyzer, chain, box());
      Objective objective =
          new Objective(network.outputs(), new double[] {1, -1}, new double[2], 0.5);
      Analysis root = analyzer.analyze(box(), Effort.FULL);
      Analysis tight = places.tighten(root, 1, LIMITS);
      ChainState state = places.start(places.function(objective), tight);
      ChainDescent descent = new ChainDescent(chain, box());
      for (int depth = 0; depth < 4; depth++) {
        descent.minimize(List.of(state), 15, Float.NEGATIVE_INFINITY);
        Analysis analysis = places.narrow(state);
        if (analysis == null) {
          break;
        }
        double bound = analysis.upper(objective, places.choices(state)).upper();
        assertEquals(bound, state.bound(), 1e-4 * (1 + Math.abs(bound)));
        regions++;
        state = split(state, round % 2 == 0 ? 1 : -1);
      }
    }
    assertTrue(regions > 100, regions + " regions");
  }

  private ChainState split(ChainState state, int sign) {
    for (int stage = 3; stage > 0; stage--) {
      for (int place = 0; place < WIDTH; place++) {
        if (state.low(stage, place) < 0 && state.high(stage, place) > 0) {
          return state.part(stage, place, sign);
        }
      }
    }
    return state;
  }

  /** Steps lower bounds, and multipliers have a part in that. */
  @Test
  void stepsLowerBounds() {
    double before = 0;
    double after = 0;
    boolean multiplied = false;
    for (int round = 0; round < 20; round++) {
      Network network = network();
      Analyzer analyzer = new Analyzer(network);
      RectifierChain chain = chain(network);
      ChainRegions places = new ChainRegions(analyzer, chain, box());
      Analysis root = analyzer.analyze(box(), Effort.FULL);
      Objective objective = Objective.real(network.outputs()[0], 1);
      ChainState state = split(places.start(places.function(objective), root), 1);
      ChainDescent descent = new ChainDescent(chain, box());
      descent.minimize(List.of(state), 1, Float.NEGATIVE_INFINITY);
      before += state.bound();
      descent.minimize(List.of(state), 100, Float.NEGATIVE_INFINITY);
      after += state.bound();
      multiplied |= !state.phases().isEmpty() && state.multiplier()[0] > 0;
    }
    assertTrue(after < before - 0.1, before + " to " + after);
    assertTrue(multiplied);
  }

  /** Bounds of parts are tighter, and no hidden sum leaves them. */
  @Test
  void hiddenSumsAreBoundedInParts() {
    double whole = 0;
    double inParts = 0;
    for (int round = 0; round < 20; round++) {
      Network network = network();
      Analyzer analyzer = new Analyzer(network);
      RectifierChain chain = chain(network);
      ChainRegions regions = new ChainRegions(analyzer, chain, box());
      Analysis tight = regions.tighten(analyzer.analyze(box(), Effort.FULL), 1, LIMITS);
      double[] widths = new double[chain.stages()];
      for (int k = 2; k < 4; k++) {
        widths[k] = width(chain, k, tight);
      }
      Analysis tighter = regions.tighten(tight, 32, LIMITS);
      Evaluation evaluation = new Evaluation(network);
      for (int k = 2; k < 4; k++) {
        whole += widths[k];
        inParts += width(chain, k, tighter);
      }
      for (int sample = 0; sample < 2000; sample++) {
        boolean corner = sample % 2 == 0;
        double[] input = new double[INPUTS];
        Arrays.setAll(input, _ -> corner ? 2 * random.nextInt(2) - 1 : 2 * random.nextDouble() - 1);
        double[] values = evaluation.at(input);
        for (int k = 2; k < 4; k++) {
          for (int n = chain.sums()[k]; n < chain.sums()[k] + WIDTH; n++) {
            double[] range = tighter.real(n);
            assertTrue(range[0] <= values[n] && values[n] <= range[1], () -> "a sum is outside");
          }
        }
      }
    }
    assertTrue(inParts < 0.9 * whole, whole + " to " + inParts);
  }

  private static double width(RectifierChain chain, int stage, Analysis analysis) {
    double width = 0;
    for (int n = chain.sums()[stage]; n < chain.sums()[stage] + WIDTH; n++) {
      width += analysis.real(n)[1] - analysis.real(n)[0];
    }
    return width;
  }

  @Test
  void otherNetworksAreNoChains() {
    assertNull(
        RectifierChain.of(new Chain(3).affine(rows(3, 3)).affine(rows(3, 3)).relu().network()));
    assertNull(RectifierChain.of(new Chain(3).affine(rows(3, 3)).network()));
    assertNull(
        RectifierChain.of(
            new Chain(3).affine(rows(3, 3)).relu().relu().affine(rows(3, 3)).network()));
  }
}
