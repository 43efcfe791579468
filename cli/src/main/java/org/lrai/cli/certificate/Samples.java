package org.lrai.cli.certificate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Interval;
import org.lrai.certificates.Certificate.Sampling;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;

/**
 * Runs a jar on random inputs and compares with the reference interpreter, which computes in double
 * precision. The result depends on the seed, not on threads.
 */
public final class Samples {
  /** Samples that share a generator of random numbers. */
  private static final int CHUNK = 256;

  private static final String DISTRIBUTION =
      "each element uniform over its interval, rounded to binary32; reference in double precision";

  private final Graph graph;
  private final List<Input> domain;
  private final List<Interval> box;
  private final JarExecutor jar;
  private final double epsilon;
  private final Interpreter interpreter = new Interpreter();

  /** What came of some samples. */
  private record Seen(long exceeding, double largest) {
    Seen and(Seen other) {
      return new Seen(exceeding + other.exceeding, Math.max(largest, other.largest));
    }
  }

  /**
   * How many samples are wanted.
   *
   * @param seed of the random numbers
   */
  public record Plan(long samples, long seed, double confidence) {
    static Plan of(Sampling sampling) {
      return new Plan(sampling.samples(), sampling.seed(), sampling.confidence());
    }
  }

  private Samples(Graph graph, List<Input> domain, Path jar, double epsilon) {
    this.graph = graph;
    this.domain = domain;
    this.box = domain.stream().flatMap(input -> input.box().stream()).toList();
    this.jar = new JarExecutor(jar, domain);
    this.epsilon = epsilon;
  }

  /**
   * Takes samples.
   *
   * @param graph the import of the model
   * @param epsilon fixed before
   */
  static Sampling take(Graph graph, List<Input> domain, Path jar, BigDecimal epsilon, Plan plan) {
    Samples samples = new Samples(graph, domain, jar, epsilon.doubleValue());
    Seen seen =
        LongStream.range(0, Math.ceilDiv(plan.samples, CHUNK))
            .parallel()
            .mapToObj(chunk ->
                samples.chunk(plan.seed, chunk, Math.min(CHUNK, plan.samples - chunk * CHUNK)))
            .reduce(Seen::and)
            .orElseThrow();
    return new Sampling(
        DISTRIBUTION,
        plan.samples,
        plan.seed,
        epsilon,
        seen.exceeding,
        plan.confidence,
        ClopperPearson.upper(plan.samples, seen.exceeding, plan.confidence),
        seen.largest);
  }

  private Seen chunk(long seed, long chunk, long count) {
    SplittableRandom random = new SplittableRandom(seed ^ (chunk * 0x9E3779B97F4A7C15L));
    Seen seen = new Seen(0, 0);
    for (long i = 0; i < count; i++) {
      double difference = difference(row(random));
      seen = seen.and(new Seen(difference <= epsilon ? 0 : 1, difference));
    }
    return seen;
  }

  private float[] row(SplittableRandom random) {
    float[] row = new float[box.size()];
    for (int i = 0; i < row.length; i++) {
      Interval interval = box.get(i);
      double share = random.nextDouble();
      double value = interval.lower() * (1 - share) + interval.upper() * share;
      row[i] = (float) Math.min(Math.max(value, interval.lower()), interval.upper());
    }
    return row;
  }

  /** The largest difference of an output element; infinite if one of the two is no number. */
  private double difference(float[] row) {
    float[] executed = jar.run(row);
    Map<String, Evaluated> inputs = new HashMap<>();
    int next = 0;
    for (Input input : domain) {
      inputs.put(
          input.name(),
          JarExecutor.tensor(input, Arrays.copyOfRange(row, next, next + input.box().size())));
      next += input.box().size();
    }
    List<double[]> real = new ArrayList<>();
    interpreter.run(graph, inputs).values().forEach(out -> real.add(((Tensor) out).doubles()));
    double largest = 0;
    int position = 0;
    for (double[] output : real) {
      for (double value : output) {
        double difference = Math.abs(executed[position++] - value);
        largest =
            Math.max(largest, Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference);
      }
    }
    return largest;
  }
}
