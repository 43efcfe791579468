package org.lrai.certificates.checker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.lrai.certificates.checker.Network.Function;
import org.lrai.certificates.checker.Network.Layer;

/** No value that a network allows lies outside its bounds. */
class AnalysisTest {
  /** What values in double precision may be off, here. */
  private static final double SLACK = 1e-9;

  private static void check(double value, double[] range, String what) {
    check(value, value, range, what);
  }

  /**
   * Checks a bound.
   *
   * @param terms the size of what the value was computed from, in double precision here
   */
  private static void check(double value, double terms, double[] range, String what) {
    if (Double.isInfinite(range[1])) {
      return; // nothing is claimed
    }
    double slack = SLACK * (1 + Math.abs(value)) + 2 * Math.ulp(terms);
    assertTrue(
        range[0] - slack <= value && value <= range[1] + slack,
        () -> what + " " + value + " is not within " + Arrays.toString(range));
  }

  @Property(tries = 400)
  void everyNeuronIsWithinItsBounds(@ForAll long seed) {
    Random random = new Random(seed);
    Network network = RandomNetwork.of(random);
    Box box = RandomNetwork.box(random);
    Analyzer analyzer = new Analyzer(network);
    Analysis analysis = analyzer.analyze(box, random.nextBoolean() ? Effort.FULL : Effort.UNSTABLE);
    for (int sample = 0; sample < 30; sample++) {
      double[][] values = RandomNetwork.values(network, point(box, random), random);
      for (int n = 0; n < network.neurons(); n++) {
        check(values[0][n], analysis.real(n), "real value of " + n);
        double difference = values[1][n] - values[0][n];
        check(difference, values[0][n], analysis.change(n), "difference of " + n);
        check(values[1][n], analysis.executed(n), "executed value of " + n);
      }
    }
  }

  /** Two weights of one input: what they leave of each other counts, not each by itself. */
  @Test
  void weightsOfOneInputAreAddedUp() {
    Layer.Affine twice =
        new Layer.Affine(
            new int[] {0, 2},
            new int[] {1, 1},
            new double[] {1, 0},
            null,
            new double[] {1, -1},
            null,
            new int[] {0, 0},
            null,
            new double[] {0},
            new double[] {1},
            null);
    Network network = new Network(List.of(new Layer.Input(1), twice), new int[] {2});
    Box box = new Box(new double[] {-1}, new double[] {1});

    double error = new Analyzer(network).analyze(box, Effort.FULL).error(2);

    assertTrue(error < 1e-12, "differs by " + error);
  }

  /** Whatever slopes are chosen. */
  @Property(tries = 200)
  void everyLinearFunctionIsBelowItsBound(@ForAll long seed) {
    Random random = new Random(seed);
    Network network = RandomNetwork.of(random);
    Box box = RandomNetwork.box(random);
    Analysis analysis = new Analyzer(network).analyze(box, Effort.FULL);
    int[] neuron = random.ints(4, 0, network.neurons()).toArray();
    Objective objective =
        new Objective(
            neuron, random.doubles(4, -1, 1).toArray(), random.doubles(4, -1, 1).toArray(), 0.5);
    Choices choices =
        new Choices(
            random.doubles(network.neurons(), -0.2, 1.2).toArray(), new double[network.neurons()]);
    double upper = analysis.upper(objective, choices).upper();
    for (int sample = 0; sample < 30; sample++) {
      double[][] values = RandomNetwork.values(network, point(box, random), random);
      double value = objective.constant();
      double terms = 0;
      for (int i = 0; i < neuron.length; i++) {
        double x = values[0][neuron[i]];
        value += objective.real()[i] * x + objective.change()[i] * (values[1][neuron[i]] - x);
        terms += Math.abs(x);
      }
      if (Double.isFinite(upper)) {
        check(value, terms, new double[] {Double.NEGATIVE_INFINITY, upper}, "function");
      }
    }
  }

  /**
   * A sign that is given restricts the inputs of which the bounds speak, and multipliers use it.
   */
  @Property(tries = 200)
  void phasesHoldWhereTheirSignsDo(@ForAll long seed) {
    Random random = new Random(seed);
    Perceptron perceptron = Perceptron.heRandom(seed, 4, Function.RELU, 3, 5, 5, 1);
    Network network = perceptron.network();
    Box box = RandomNetwork.box(random);
    Analyzer analyzer = new Analyzer(network);
    byte[] phase = new byte[network.neurons()];
    double[] multiplier = new double[network.neurons()];
    for (int l = 2; l < network.layers().size(); l += 2) {
      int n = analyzer.first(l) + random.nextInt(5) % network.layers().get(l - 1).size();
      phase[n] = (byte) (random.nextBoolean() ? 1 : -1);
      multiplier[n] = random.nextDouble();
    }
    Analysis whole = analyzer.analyze(box, Effort.FULL);
    Analysis part =
        random.nextBoolean()
            ? analyzer.analyze(new Region(box, phase), Effort.UNSTABLE, whole, false)
            : analyzer.narrow(new Region(box, phase), whole);
    Objective objective = Objective.real(network.outputs()[0], 1);
    double upper =
        part == null
            ? Double.NEGATIVE_INFINITY
            : part.upper(
                    objective, new Choices(random.doubles(network.neurons()).toArray(), multiplier))
                .upper();
    for (int sample = 0; sample < 100; sample++) {
      double[] x = RandomNetwork.values(network, point(box, random), random)[0];
      boolean inside = true;
      for (int n = 0; n < x.length; n++) {
        inside &= phase[n] == 0 || phase[n] * x[n] >= 0;
      }
      if (inside) {
        assertTrue(part != null, "the region is not empty");
        assertTrue(x[network.outputs()[0]] <= upper + SLACK);
      }
    }
  }

  /**
   * More effort in the same box is not spent in vain, though there is something to take over: all
   * is as tight as with that effort from the beginning.
   */
  @Property(tries = 50)
  void theSameBoxIsAnalyzedAgainWithMoreEffort(@ForAll long seed) {
    Perceptron perceptron = Perceptron.heRandom(seed, 4, Function.RELU, 3, 8, 8, 8, 1);
    Analyzer analyzer = new Analyzer(perceptron.network());
    Region region = Region.of(RandomNetwork.box(new Random(seed)));
    Analysis again = again(analyzer, region, intervals(analyzer, region));
    Analysis atOnce = analyzer.analyze(region.box(), Effort.FULL);
    for (int n = 0; n < perceptron.network().neurons(); n++) {
      assertArrayEquals(atOnce.real(n), again.real(n));
      assertArrayEquals(atOnce.change(n), again.change(n));
    }
  }

  /** Where neurons are alive and intervals lose something, as in this network. */
  @Test
  void moreEffortIsTighter() {
    Perceptron perceptron = Perceptron.heRandom(1, 4, Function.RELU, 3, 8, 8, 8, 1);
    Analyzer analyzer = new Analyzer(perceptron.network());
    Region region = Region.of(RandomNetwork.box(new Random(1)));
    Analysis intervals = intervals(analyzer, region);
    Analysis again = again(analyzer, region, intervals);
    int output = perceptron.network().outputs()[0];
    assertTrue(again.real(output)[1] < intervals.real(output)[1]);
    assertTrue(again.error(output) < intervals.error(output));
  }

  private static Analysis intervals(Analyzer analyzer, Region region) {
    return Objects.requireNonNull(
        analyzer.analyze(region, new Effort(false, false, 0), null, false));
  }

  private static Analysis again(Analyzer analyzer, Region region, Analysis before) {
    return Objects.requireNonNull(analyzer.analyze(region, Effort.FULL, before, false));
  }

  /** What is taken over from a larger region holds in its parts. */
  @Property(tries = 100)
  void everyNeuronOfAPartIsWithinItsBounds(@ForAll long seed) {
    Random random = new Random(seed);
    Network network = RandomNetwork.of(random);
    Box box = RandomNetwork.box(random);
    Analyzer analyzer = new Analyzer(network);
    Analysis analysis = analyzer.analyze(box, Effort.UNSTABLE);
    for (int depth = 0; depth < 4; depth++) {
      int input = random.nextInt(box.size());
      double middle = box.lower()[input] / 2 + box.upper()[input] / 2;
      box = random.nextBoolean() ? box.below(input, middle) : box.above(input, middle);
      Effort effort = new Effort(random.nextBoolean(), random.nextInt(3) == 0, 1_000_000);
      analysis =
          Objects.requireNonNull(
              random.nextInt(3) == 0
                  ? analyzer.narrow(Region.of(box), analysis)
                  : analyzer.analyze(Region.of(box), effort, analysis, false));
      for (int sample = 0; sample < 10; sample++) {
        double[][] values = RandomNetwork.values(network, point(box, random), random);
        for (int n = 0; n < network.neurons(); n++) {
          check(values[0][n], analysis.real(n), "real value of " + n);
          double difference = values[1][n] - values[0][n];
          check(difference, values[0][n], analysis.change(n), "difference of " + n);
          check(values[1][n], analysis.executed(n), "executed value of " + n);
        }
      }
    }
  }

  /** Binary32 in any order of summation against exact numbers: no slack at all. */
  @Property(tries = 300)
  void binary32InAnyOrderStaysWithinItsBounds(@ForAll long seed) {
    Random random = new Random(seed);
    int inputs = 2 + random.nextInt(12);
    float[] weight = new float[inputs];
    for (int j = 0; j < inputs; j++) {
      weight[j] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(8) - 4));
    }
    int[] source = new int[inputs];
    Arrays.setAll(source, j -> 1 + j);
    double[] weights = new double[inputs];
    Arrays.setAll(weights, j -> weight[j]);
    int[] roundings = new int[inputs];
    Arrays.fill(roundings, inputs); // a product, and as many sums as there are in any order
    Network network =
        new Network(
            List.of(
                new Layer.Input(inputs),
                new Layer.Affine(
                    new int[] {0, inputs},
                    source,
                    weights,
                    null,
                    null,
                    null,
                    roundings,
                    null,
                    new double[] {inputs * 0x1p-149},
                    new double[] {1},
                    null)),
            new int[] {1 + inputs});
    float[] input = new float[inputs];
    double[] point = new double[inputs];
    for (int j = 0; j < inputs; j++) {
      input[j] = (float) random.nextGaussian();
      point[j] = input[j];
    }
    Analysis analysis = new Analyzer(network).analyze(new Box(point, point), Effort.FULL);
    BigDecimal exact = BigDecimal.ZERO;
    for (int j = 0; j < inputs; j++) {
      exact = exact.add(new BigDecimal(weight[j]).multiply(new BigDecimal(input[j])));
    }
    double[] real = analysis.real(1 + inputs);
    assertTrue(new BigDecimal(real[0]).compareTo(exact) <= 0);
    assertTrue(new BigDecimal(real[1]).compareTo(exact) >= 0);
    BigDecimal error =
        new BigDecimal(sumInRandomOrder(weight, input, random)).subtract(exact).abs();
    assertTrue(new BigDecimal(analysis.error(1 + inputs)).compareTo(error) >= 0);
  }

  /**
   * The same with the order known: the bound is of the very partial sums that were rounded, so the
   * numbers are drawn such that these are small, and errors nearly as large as the bound.
   */
  @Property(tries = 300)
  void binary32InAKnownOrderStaysWithinItsBounds(@ForAll long seed) {
    Random random = new Random(seed);
    int inputs = 1 + random.nextInt(6);
    Perceptron perceptron =
        Perceptron.heRandom(seed, 1 + random.nextInt(4), Function.RELU, inputs, 1);
    perceptron.bias()[0][0] = (float) random.nextGaussian();
    float[] input = new float[inputs];
    double[] point = new double[inputs];
    BigDecimal exact = new BigDecimal(perceptron.bias()[0][0]);
    for (int j = 0; j < inputs; j++) {
      input[j] = (float) (random.nextGaussian() * Math.pow(10, random.nextInt(5) - 2));
      point[j] = input[j];
      exact =
          exact.add(
              new BigDecimal(perceptron.weights()[0][0][j]).multiply(new BigDecimal(input[j])));
    }
    Network network = perceptron.network();
    Analysis analysis = new Analyzer(network).analyze(new Box(point, point), Effort.FULL);
    BigDecimal error = new BigDecimal(perceptron.executed(input)[0]).subtract(exact).abs();
    assertTrue(new BigDecimal(analysis.error(network.outputs()[0])).compareTo(error) >= 0);
  }

  /** Products are joined in random pairs, as any tree; or added one by one with fused steps. */
  private static float sumInRandomOrder(float[] weight, float[] input, Random random) {
    List<Integer> order = new ArrayList<>();
    for (int j = 0; j < weight.length; j++) {
      order.add(j);
    }
    Collections.shuffle(order, random);
    if (random.nextBoolean()) {
      float sum = 0;
      for (int j : order) {
        sum = Math.fma(weight[j], input[j], sum);
      }
      return sum;
    }
    List<Float> parts = new ArrayList<>();
    for (int j : order) {
      parts.add(weight[j] * input[j]);
    }
    while (parts.size() > 1) {
      float a = parts.remove(random.nextInt(parts.size()));
      float b = parts.remove(random.nextInt(parts.size()));
      parts.add(a + b);
    }
    return parts.getFirst();
  }

  private static double[] point(Box box, Random random) {
    double[] point = new double[box.size()];
    boolean corner = random.nextInt(3) == 0;
    for (int i = 0; i < point.length; i++) {
      double share = corner ? random.nextInt(2) : random.nextDouble();
      point[i] =
          Math.min(box.upper()[i], box.lower()[i] + share * (box.upper()[i] - box.lower()[i]));
    }
    return point;
  }
}
