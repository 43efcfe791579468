package org.lrai.cli.soundness;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lrai.certificates.Certificate;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.certificate.JarExecutor;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.cli.property.Verification;
import org.lrai.verifier.bound.PropertyVerdict;

/**
 * Models that were built to fool verifiers, from the file to the answer. What is meant is computed
 * exactly here, as doubles are fooled as well. Sources: Jia and Rinard, "Exploiting verified neural
 * networks via floating point numerical error" (SAS 2021); Zombori et al., "Fooling a complete
 * neural network verifier" (ICLR 2021); Szász et al., "No soundness in the real world" (ICML 2025).
 */
class AdversarialModelsTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @TempDir private Path folder;

  /** The outputs over the reals. */
  private static BigDecimal[] exact(Perceptron perceptron, float[] input) {
    BigDecimal[] values = new BigDecimal[input.length];
    Arrays.setAll(values, i -> new BigDecimal(input[i]));
    for (int k = 0; k < perceptron.layers().size(); k++) {
      Perceptron.Layer layer = perceptron.layers().get(k);
      boolean last = k == perceptron.layers().size() - 1;
      BigDecimal[] sums = new BigDecimal[layer.weights().length];
      for (int i = 0; i < sums.length; i++) {
        sums[i] = layer.biases().length == 0 ? BigDecimal.ZERO : new BigDecimal(layer.biases()[i]);
        for (int j = 0; j < values.length; j++) {
          sums[i] = sums[i].add(new BigDecimal(layer.weights()[i][j]).multiply(values[j]));
        }
        sums[i] = last ? sums[i] : sums[i].max(BigDecimal.ZERO);
      }
      values = sums;
    }
    return values;
  }

  /** A model, certified on a box, and its jar. */
  private final class Tried {
    private final Perceptron perceptron;
    private final Path model = folder.resolve("adversary.onnx");
    private final Certificate certificate;
    private final JarExecutor jar;

    Tried(Perceptron perceptron, String box, String epsilon) throws IOException {
      this.perceptron = perceptron;
      perceptron.write(model);
      Path file = folder.resolve("adversary.jar");
      Files.deleteIfExists(file);
      Compilation compilation =
          Compilation.toFile(CompilationRequest.of(model), file, Stage.Observer.NONE);
      Path domain = Files.writeString(folder.resolve("domain.txt"), "x in " + box);
      certificate =
          Certification.of(
              compilation,
              file,
              new Certification.Request(
                  domain,
                  Optional.of(new BigDecimal(epsilon)),
                  Map.of(),
                  Duration.ofSeconds(5),
                  Optional.empty()));
      jar = new JarExecutor(file, certificate.domain());
    }

    /** The difference of the jar at a point; within the bound. */
    double difference(float[] input) {
      float[] executed = jar.run(input);
      BigDecimal[] meant = exact(perceptron, input);
      BigDecimal most = BigDecimal.ZERO;
      for (int i = 0; i < meant.length; i++) {
        most = most.max(new BigDecimal(executed[i]).subtract(meant[i]).abs());
      }
      double bound = certificate.claim().getFirst().bound();
      assertTrue(
          bound > Double.MAX_VALUE || most.compareTo(new BigDecimal(bound)) <= 0,
          () -> "the bound " + bound + " does not hold");
      return most.doubleValue();
    }

    boolean proved() {
      return certificate.verdict() instanceof Certificate.Verdict.Proved;
    }

    PropertyVerdict verify(String assertions, String box) throws IOException {
      StringBuilder text = new StringBuilder();
      int inputs = perceptron.layers().getFirst().weights()[0].length;
      for (int i = 0; i < inputs; i++) {
        text.append("(declare-const X_%d Real)%n".formatted(i));
      }
      for (int i = 0; i < perceptron.layers().getLast().weights().length; i++) {
        text.append("(declare-const Y_%d Real)%n".formatted(i));
      }
      String[] ends = box.replaceAll("[\\[\\] ]", "").split(",");
      for (int i = 0; i < inputs; i++) {
        text.append(
            "(assert (>= X_%d %s)) (assert (<= X_%d %s))%n".formatted(i, ends[0], i, ends[1]));
      }
      Path property =
          Files.writeString(folder.resolve("property.vnnlib"), text + assertions + "\n");
      return Verification.run(CompilationRequest.of(model), property, LIMIT, Stage.Observer.NONE);
    }
  }

  /**
   * The naive network: a sum of omega, R and -omega, which is R over the reals, and as executed 0
   * where omega absorbs R. Its two orders and all magnitudes.
   */
  @ParameterizedTest
  @CsvSource({"16777216, 0", "33554432, 1", "1e10, 2", "1.8014398509481984e16, 0", "1e20, 1"})
  void anInputThatIsAbsorbed(float omega, int order) throws IOException {
    float[] terms = new float[3];
    terms[order] = 1;
    terms[(order + 1) % 3] = omega;
    terms[(order + 2) % 3] = -omega;
    Perceptron perceptron =
        new Perceptron(1)
            .layer(
                new float[][] {
                  {terms[0] == 1 ? 1 : 0}, {terms[1] == 1 ? 1 : 0}, {terms[2] == 1 ? 1 : 0}
                },
                terms[0] == 1 ? 0 : 1,
                terms[1] == 1 ? 0 : 1,
                terms[2] == 1 ? 0 : 1)
            .layer(new float[][] {terms}, 0)
            .layer(new float[][] {{-2}}, 1);
    String box = "[0.5, 1]";
    Tried tried = new Tried(perceptron, box, "0.25");
    double most = 0;
    for (float x : new float[] {0.5f, 0.75f, 0.9f, 1}) {
      most = Math.max(most, tried.difference(new float[] {x}));
    }

    assertTrue(!tried.proved() || most <= 0.25, "proved, but off by " + most);
    // Over the reals y = 1 - 2 x <= 0.
    PropertyVerdict verdict = tried.verify("(assert (>= Y_0 0.5))", box);
    assertFalse(most > 0.5 && verdict instanceof PropertyVerdict.Holds, "unsat, but executed");
  }

  /** A small omega absorbs nothing: what holds is certified. */
  @Test
  void anInputThatSurvives() throws IOException {
    Perceptron perceptron =
        new Perceptron(1)
            .layer(new float[][] {{1}, {0}, {0}}, 0, 1, 1)
            .layer(new float[][] {{1, 64, -64}}, 0)
            .layer(new float[][] {{-2}}, 1);
    Tried tried = new Tried(perceptron, "[0.5, 1]", "0.25");

    assertTrue(tried.proved());
    assertTrue(tried.difference(new float[] {0.7f}) <= 0.25);
  }

  /**
   * The obfuscated network: omega is a product of weights of many layers, random ones, along two
   * paths of which the last weights make both equal; and the switch flips the classes of a host
   * network, whose input is passed along.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aBackDoorInAHostNetwork(long seed) throws IOException {
    Random random = new Random(seed);
    int depth = 5;
    int inputs = 2;
    int host = 6;
    // Neurons: the host's, R = what is absorbed, and two paths to omega.
    Perceptron perceptron = new Perceptron(inputs);
    float one = 1;
    double left = 1;
    double right = 1;
    for (int layer = 0; layer < depth; layer++) {
      int before = layer == 0 ? inputs : host + 3;
      float[][] weights = new float[host + 3][before];
      float[] biases = new float[host + 3];
      for (int i = 0; i < host; i++) {
        for (int j = 0; j < (layer == 0 ? inputs : host); j++) {
          weights[i][j] = (float) random.nextGaussian();
        }
        biases[i] = (float) random.nextGaussian() / 4;
      }
      if (layer == 0) {
        weights[host][0] = 1;
        biases[host + 1] = one;
        biases[host + 2] = one;
      } else {
        // Powers of two times odd numbers that fit: both products stay exact.
        float factor = (1 << 6) * (1 + random.nextInt(3));
        float other = layer == depth - 1 ? (float) (left * factor / right) : (1 << 6);
        weights[host][host] = 1;
        weights[host + 1][host + 1] = factor;
        weights[host + 2][host + 2] = other;
        left *= factor;
        right *= other;
      }
      perceptron.layer(weights, biases);
    }
    // s = omega + R - omega, next to the host's neurons; large where nothing is absorbed.
    float[][] join = new float[host + 1][host + 3];
    for (int i = 0; i < host; i++) {
      join[i][i] = 1;
    }
    join[host][host] = -1;
    join[host][host + 1] = -1;
    join[host][host + 2] = 1;
    float[] offset = new float[host + 1];
    offset[host] = 0.5f; // relu(0.5 - R): over the reals 0 for R >= 0.5
    perceptron.layer(join, offset);
    float[][] classes = new float[2][host + 1];
    for (int i = 0; i < host; i++) {
      classes[0][i] = (float) random.nextGaussian();
      classes[1][i] = (float) random.nextGaussian();
    }
    classes[0][host] = 1000;
    classes[1][host] = -1000;
    perceptron.layer(classes, 0, 0);
    String box = "[0.5, 1]";

    Tried tried = new Tried(perceptron, box, "100");
    double most = 0;
    for (int k = 0; k < 50; k++) {
      float[] input = {0.5f + random.nextFloat() / 2, 0.5f + random.nextFloat() / 2};
      most = Math.max(most, tried.difference(input));
    }

    assertTrue(most > 100, "the door stays shut: " + most);
    assertFalse(tried.proved());
    assertFalse(
        tried.verify("(assert (>= Y_0 Y_1))", box) instanceof PropertyVerdict.Holds,
        "unsat, but executed");
  }

  /**
   * Detectors of order: terms omega, -omega and ones in places of long sums, so that every way of
   * splitting a sum into lanes, blocks and halves loses other ones.
   */
  @ParameterizedTest
  @CsvSource({"8, 0, 7", "16, 3, 4", "40, 0, 39", "200, 10, 150", "300, 0, 1", "300, 127, 128"})
  void aSumThatTellsItsOrder(int terms, int first, int second) throws IOException {
    float omega = 0x1p25f;
    float[][] spread = new float[terms][1];
    float[] biases = new float[terms];
    for (int i = 0; i < terms; i++) {
      spread[i][0] = i == first || i == second ? 0 : 1;
      biases[i] = i == first || i == second ? 1 : 0;
    }
    float[] sum = new float[terms];
    Arrays.fill(sum, 1);
    sum[first] = omega;
    sum[second] = -omega;
    Perceptron perceptron =
        new Perceptron(1)
            .layer(spread, biases)
            .layer(new float[][] {sum}, 0)
            .layer(new float[][] {{1}}, 0);
    Tried tried = new Tried(perceptron, "[1, 1]", "0.5");
    double off = tried.difference(new float[] {1});

    assertTrue(!tried.proved() || off <= 0.5, "proved, but off by " + off);
    // Executed, y = terms - 2 - off; nothing else may be proved of it.
    double executed = terms - 2 - off;
    String other = "(assert (<= Y_0 %s))".formatted(executed + 0.25);
    assertFalse(tried.verify(other, "[1, 1]") instanceof PropertyVerdict.Holds, "unsat: " + other);
  }

  /** A detector of precision: binary32 absorbs what binary64, in which verifiers compute, keeps. */
  @Test
  void aSumThatTellsItsPrecision() throws IOException {
    Perceptron perceptron =
        new Perceptron(1)
            .layer(new float[][] {{1}, {0}}, 0x1p24f, 1)
            .layer(new float[][] {{1, -0x1p24f}}, 0)
            .layer(new float[][] {{1}}, 0);
    Tried tried = new Tried(perceptron, "[1, 1]", "0.5");

    // 2^24 + 1 rounds to 2^24.
    assertTrue(tried.difference(new float[] {1}) == 1);
    assertFalse(tried.proved());
    assertFalse(tried.verify("(assert (<= Y_0 0.5))", "[1, 1]") instanceof PropertyVerdict.Holds);
  }

  /**
   * Models at the edge: properties whose threshold lies between what a random network means at a
   * point and what its jar computes there, by less than a millionth.
   */
  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void aPropertyAtTheEdge(long seed) throws IOException {
    Perceptron perceptron = Perceptron.random(16, 4, seed);
    float value = 0.3f;
    String box = "[%s, %s]".formatted(new BigDecimal(value), new BigDecimal(value));
    Tried tried = new Tried(perceptron, box, "1");
    float[] input = new float[16];
    Arrays.fill(input, value);
    float[] executed = tried.jar.run(input);
    BigDecimal[] meant = exact(perceptron, input);
    int tests = 0;
    for (int i = 0; i < executed.length && tests < 2; i++) {
      BigDecimal run = new BigDecimal(executed[i]);
      BigDecimal edge = run.add(meant[i]).divide(BigDecimal.valueOf(2));
      if (run.compareTo(meant[i]) != 0) {
        boolean below = run.compareTo(meant[i]) < 0;
        // The jar violates the first; over the reals only the second is violated.
        String violated = "(assert (%s Y_%d %s))".formatted(below ? "<=" : ">=", i, edge);
        String meantOnly = "(assert (%s Y_%d %s))".formatted(below ? ">=" : "<=", i, edge);

        PropertyVerdict verdict = tried.verify(violated.replace("E-", "e-"), box);
        assertFalse(verdict instanceof PropertyVerdict.Holds, violated);
        verdict = tried.verify(meantOnly.replace("E-", "e-"), box);
        assertFalse(verdict instanceof PropertyVerdict.Violated, meantOnly);
        tests++;
      }
    }
    assertNotEquals(0, tests);
  }
}
