package org.lrai.cli.soundness;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.lrai.certificates.Certificate.Input;
import org.lrai.certificates.Certificate.Interval;
import org.lrai.cli.certificate.JarExecutor;
import org.lrai.ir.enclosure.Enclosure;

/**
 * Tries to find inputs at which a jar is further from its model than its certificate says: random
 * ones, and for each output element a climb from the worst of these. The result depends on the
 * seed, not on threads, as far as no time is up.
 */
final class Attempts {
  /** Samples that share a generator of random numbers. */
  private static final int CHUNK = 250;

  /** Chunks that are taken before the clock is looked at. */
  private static final int BLOCK = 16;

  /** Samples that are compared with the interpreter as well. */
  private static final int COMPARED = 250;

  /** Samples that are taken however long it takes. */
  private static final int LEAST = 1_000;

  /** How far the two references may be apart, relative to the bound. */
  private static final double REFERENCE_ERROR = 1e-3;

  private static final int CLIMBS = 64;

  private final List<Interval> box;
  private final JarExecutor jar;
  private final Reference reference;
  private final double[] bounds;
  private final long seed;

  /**
   * What was seen.
   *
   * @param largest difference of each output element
   * @param where it was seen
   * @param exceeding how many inputs had one above the bound
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Seen(long inputs, double[] largest, float[][] where, long exceeding) {
    Seen and(Seen other) {
      double[] most = largest.clone();
      float[][] places = where.clone();
      for (int o = 0; o < most.length; o++) {
        if (other.largest[o] > most[o]) {
          most[o] = other.largest[o];
          places[o] = other.where[o];
        }
      }
      return new Seen(inputs + other.inputs, most, places, exceeding + other.exceeding);
    }

    double most() {
      double most = 0;
      for (double difference : largest) {
        most = Math.max(most, difference);
      }
      return most;
    }
  }

  /**
   * @param bounds what the certificate says of each output element
   */
  Attempts(List<Input> domain, JarExecutor jar, Reference reference, double[] bounds, long seed) {
    this.box = domain.stream().flatMap(input -> input.box().stream()).toList();
    this.jar = jar;
    this.reference = reference;
    this.bounds = bounds;
    this.seed = seed;
  }

  private boolean isPoint() {
    return box.stream().allMatch(interval -> interval.lower() == interval.upper());
  }

  /** Random inputs: so many, or fewer if the time is up, but at least 1,000. */
  Seen sample(long samples, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    long chunks = isPoint() ? 1 : Math.ceilDiv(samples, CHUNK);
    Seen seen = nothing();
    long next = 0;
    while (next < chunks && (next == 0 || System.nanoTime() < end)) {
      long last = Math.min(chunks, next + (next == 0 ? LEAST / CHUNK : BLOCK));
      seen =
          LongStream.range(next, last)
              .parallel()
              .mapToObj(this::chunk)
              .reduce(Seen::and)
              .map(seen::and)
              .orElse(seen);
      next = last;
    }
    return seen;
  }

  private Seen nothing() {
    return new Seen(0, new double[bounds.length], new float[bounds.length][0], 0);
  }

  private Seen chunk(long chunk) {
    SplittableRandom random = new SplittableRandom(seed ^ (chunk * 0x9E3779B97F4A7C15L));
    Seen seen = nothing();
    for (int k = 0; k < (isPoint() ? 1 : CHUNK); k++) {
      float[] row = row(random, k % 10 == 9);
      seen = seen.and(chunk == 0 && k < COMPARED ? compared(row) : at(row));
    }
    return seen;
  }

  /**
   * A sample whose reference the interpreter confirms: in double precision, or where that does not
   * tell, with some sixty digits, and then what is meant is taken from these.
   */
  private Seen compared(float[] row) {
    double[] quick = reference.at(row);
    double[] slow = reference.interpreted(row);
    if (differing(o -> Math.abs(quick[o] - slow[o])).isEmpty()) {
      return at(row);
    }
    Enclosure[] meant = reference.enclosed(row);
    differing(o -> meant[o].farthest(quick[o]))
        .ifPresent(o -> {
          throw new IllegalStateException(
              "the references differ: %s and %s, output %d".formatted(quick[o], meant[o], o));
        });
    float[] executed = jar.run(row);
    return seen(row, o -> meant[o].farthest(executed[o]));
  }

  /** The first output for which two references are too far from each other. */
  private OptionalInt differing(IntToDoubleFunction distance) {
    return IntStream.range(0, bounds.length)
        .filter(o -> !(distance.applyAsDouble(o) <= REFERENCE_ERROR * bounds[o]))
        .findFirst();
  }

  private float[] row(SplittableRandom random, boolean corner) {
    float[] row = new float[box.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = element(i, corner ? random.nextInt(2) : random.nextDouble());
    }
    return row;
  }

  private float element(int i, double share) {
    Interval interval = box.get(i);
    double value = interval.lower() * (1 - share) + interval.upper() * share;
    return clamped(i, (float) value);
  }

  /** Ends of the box are values of the type. */
  private float clamped(int i, float value) {
    return (float) Math.min(Math.max(value, box.get(i).lower()), box.get(i).upper());
  }

  private Seen at(float[] row) {
    float[] executed = jar.run(row);
    double[] real = reference.at(row);
    return seen(row, o -> Math.abs(executed[o] - real[o]));
  }

  private Seen seen(float[] row, IntToDoubleFunction distance) {
    double[] differences = new double[bounds.length];
    float[][] where = new float[bounds.length][];
    boolean exceeds = false;
    for (int o = 0; o < differences.length; o++) {
      double difference = distance.applyAsDouble(o);
      differences[o] = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : difference;
      where[o] = row;
      exceeds |= !(differences[o] <= bounds[o]);
    }
    return new Seen(1, differences, where, exceeds ? 1 : 0);
  }

  /** Climbs for each output element (64 of them, evenly spread, where there are more). */
  Seen search(Seen start, int steps, Duration time) {
    if (isPoint()) {
      return start;
    }
    long end = System.nanoTime() + time.toNanos();
    int climbs = Math.min(CLIMBS, bounds.length);
    return IntStream.range(0, climbs)
        .parallel()
        .mapToObj(k -> climb(start, (int) ((long) k * bounds.length / climbs), steps, end))
        .reduce(Seen::and)
        .map(start::and)
        .orElse(start);
  }

  private Seen climb(Seen start, int output, int steps, long end) {
    SplittableRandom random = new SplittableRandom(seed + output);
    Seen seen = nothing();
    float[] best = start.where[output];
    double most = start.largest[output];
    for (int k = 0; k < steps && System.nanoTime() < end; k++) {
      float[] row = best.clone();
      for (int moves = 1 + random.nextInt(3); moves > 0; moves--) {
        int i = random.nextInt(row.length);
        row[i] =
            switch (random.nextInt(4)) {
              case 0 -> element(i, random.nextInt(2));
              case 1 -> element(i, random.nextDouble());
              case 2 -> clamped(i, Math.nextUp(row[i]));
              default -> clamped(i, Math.nextDown(row[i]));
            };
      }
      Seen here = at(row);
      seen = seen.and(here);
      if (here.largest[output] >= most) {
        most = here.largest[output];
        best = row;
      }
    }
    return seen;
  }
}
