package org.lrai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** What this machine can do at best, measured. */
final class Machine {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int ACCUMULATORS = 10;
  private static final int ITERATIONS = 100_000;
  private static final int TRIES = 60;

  /** More than caches hold. */
  private static final int ARRAY = 1 << 25;

  private static final int READINGS = 6;

  private Machine() {}

  /** The width of the vectors that the JVM prefers. */
  static int vectorBits() {
    return SPECIES.vectorBitSize();
  }

  /** The processor, as the system names it: model and family. */
  static String processor() {
    Path file = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(file)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .takeWhile(line -> !line.isEmpty())
          .filter(line -> line.matches("(model name|cpu family|model)\\s*:.*"))
          .map(line -> line.replaceAll("\\s*:\\s*", " "))
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 10^9 floating-point operations a second on one thread, two for a multiply-add. */
  static double gflops() {
    float[] x = new float[SPECIES.length()];
    double best = Double.POSITIVE_INFINITY;
    for (int run = 0; run < TRIES; run++) {
      long start = System.nanoTime();
      multiplyAdd(x);
      best = Math.min(best, (double) (System.nanoTime() - start));
    }
    return 2.0 * ACCUMULATORS * SPECIES.length() * ITERATIONS / best;
  }

  /** Enough chains to hide the latency of the two units that processors have. */
  private static void multiplyAdd(float[] x) {
    FloatVector v = FloatVector.fromArray(SPECIES, x, 0);
    FloatVector a0 = v;
    FloatVector a1 = v;
    FloatVector a2 = v;
    FloatVector a3 = v;
    FloatVector a4 = v;
    FloatVector a5 = v;
    FloatVector a6 = v;
    FloatVector a7 = v;
    FloatVector a8 = v;
    FloatVector a9 = v;
    for (int i = 0; i < ITERATIONS; i++) {
      a0 = a0.fma(v, v);
      a1 = a1.fma(v, v);
      a2 = a2.fma(v, v);
      a3 = a3.fma(v, v);
      a4 = a4.fma(v, v);
      a5 = a5.fma(v, v);
      a6 = a6.fma(v, v);
      a7 = a7.fma(v, v);
      a8 = a8.fma(v, v);
      a9 = a9.fma(v, v);
    }
    a0.add(a1).add(a2).add(a3).add(a4).add(a5).add(a6).add(a7).add(a8).add(a9).intoArray(x, 0);
  }

  /** 10^9 bytes a second that one thread reads from memory. */
  static double bandwidth() {
    float[] x = new float[ARRAY];
    float[] sums = new float[SPECIES.length()];
    double best = Double.POSITIVE_INFINITY;
    for (int run = 0; run < READINGS; run++) {
      long start = System.nanoTime();
      read(x, sums);
      best = Math.min(best, (double) (System.nanoTime() - start));
    }
    return 4.0 * ARRAY / best;
  }

  private static void read(float[] x, float[] sums) {
    int length = SPECIES.length();
    FloatVector a = FloatVector.zero(SPECIES);
    FloatVector b = a;
    FloatVector c = a;
    FloatVector d = a;
    for (int i = 0; i < x.length; i += 4 * length) {
      a = a.add(FloatVector.fromArray(SPECIES, x, i));
      b = b.add(FloatVector.fromArray(SPECIES, x, i + length));
      c = c.add(FloatVector.fromArray(SPECIES, x, i + 2 * length));
      d = d.add(FloatVector.fromArray(SPECIES, x, i + 3 * length));
    }
    a.add(b).add(c).add(d).intoArray(sums, 0);
  }
}
