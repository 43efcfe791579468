package org.lrai.verifier.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Derivation;
import org.lrai.certificates.checker.Effort;
import org.lrai.certificates.checker.Network;
import org.lrai.certificates.checker.SplitTree;

class CertifierTest {
  private static final Limits LIMITS = Limits.of(20_000, Duration.ofSeconds(60));
  private static final Box BOX = new Box(new double[] {-1, -1, -1}, new double[] {1, 1, 1});

  /** Three inputs, three hidden layers of 16, two outputs. */
  private static Network network() {
    Random random = new Random(3);
    Chain chain = new Chain(3);
    int inputs = 3;
    for (int outputs : new int[] {16, 16, 16, 2}) {
      float[][] rows = new float[outputs][inputs + 1];
      for (float[] row : rows) {
        for (int j = 0; j < inputs; j++) {
          row[j] = (float) (random.nextGaussian() * Math.sqrt(2.0 / inputs));
        }
      }
      chain = outputs == 2 ? chain.affine(rows) : chain.affine(rows).relu();
      inputs = outputs;
    }
    return chain.network();
  }

  private static double largest(double[] errors) {
    return Arrays.stream(errors).max().orElseThrow();
  }

  @Test
  void cutsTheBoxUntilEveryPartIsBelowEpsilon() {
    Analyzer analyzer = new Analyzer(network());
    ErrorVerdict whole = Certifier.certify(analyzer, BOX, Double.POSITIVE_INFINITY, LIMITS, null);
    double[] loose = assertInstanceOf(ErrorVerdict.Proved.class, whole).errors();
    double epsilon = largest(loose) / 2;

    ErrorVerdict.Proved proved =
        assertInstanceOf(
            ErrorVerdict.Proved.class, Certifier.certify(analyzer, BOX, epsilon, LIMITS, null));

    assertTrue(largest(proved.errors()) <= epsilon);
    assertInstanceOf(SplitTree.Split.class, proved.tree());
    // The checker's own pass over the tree gives the same numbers.
    List<Derivation.Bound> derived =
        Derivation.of(
            analyzer.network(),
            BOX,
            List.of(proved.errors().length),
            proved.tree(),
            proved.effort());
    assertEquals(Arrays.stream(proved.errors()).boxed().toList(), derived.getFirst().absolute());
    for (int sample = 0; sample < 2000; sample++) {
      Random random = new Random(sample);
      float[] input = {random.nextFloat(), -random.nextFloat(), random.nextFloat()};
      double[] real = new Evaluation(analyzer.network()).at(Points.widen(input));
      float[] executed = Chain.run(analyzer.network(), input, random.nextBoolean());
      for (int o = 0; o < executed.length; o++) {
        double error = Math.abs(executed[o] - real[analyzer.network().outputs()[o]]);
        assertTrue(error <= proved.errors()[o]);
      }
    }
  }

  @Test
  void givesUpAtTheLimitOfSteps() {
    ErrorVerdict verdict =
        Certifier.certify(
            new Analyzer(network()), BOX, 1e-9, Limits.of(64, Duration.ofSeconds(60)), null);

    ErrorVerdict.Unknown unknown = assertInstanceOf(ErrorVerdict.Unknown.class, verdict);
    assertTrue(unknown.reason().contains("64 boxes"), unknown.reason());
    assertEquals(Effort.UNSTABLE, unknown.effort());
  }

  /** A jar that is off by a tenth is found out, by an input on which it is. */
  @Test
  void refutesAWrongJar() {
    Network network = network();
    Executor wrong =
        input -> {
          float[] output = Chain.run(network, input, true);
          output[1] += 0.1f;
          return output;
        };

    ErrorVerdict verdict = Certifier.certify(new Analyzer(network), BOX, 1e-9, LIMITS, wrong);

    ErrorVerdict.Refuted refuted = assertInstanceOf(ErrorVerdict.Refuted.class, verdict);
    assertTrue(refuted.error() > 1e-9);
  }
}
