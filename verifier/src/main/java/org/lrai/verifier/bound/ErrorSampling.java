package org.lrai.verifier.bound;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;

/** Looks for inputs at which the jar's outputs are far from the real ones. */
final class ErrorSampling {
  private static final int SAMPLES = 1000;
  private static final long SEED = 20260101;

  private final Analyzer analyzer;

  private final Box box;
  private final Executor executor;

  ErrorSampling(Analyzer analyzer, Box box, Executor executor) {
    this.analyzer = analyzer;
    this.box = box;
    this.executor = executor;
  }

  /**
   * An input for which an output certainly differs by more than epsilon; null if none was found.
   */
  ErrorVerdict.@Nullable Refuted refute(double epsilon) {
    Random random = new Random(SEED);
    Evaluation evaluation = new Evaluation(Evaluation.Prepared.of(analyzer.network()));
    int[] outputs = analyzer.network().outputs();
    for (int sample = 0; sample < SAMPLES; sample++) {
      boolean corner = sample % 4 == 0;
      Points points = new Points(box);
      float[] input = points.at(i -> corner ? (random.nextBoolean() ? 1 : 0) : random.nextDouble());
      double[] real = evaluation.at(Points.widen(input));
      float[] executed = executor.run(input);
      for (int o = 0; o < outputs.length; o++) {
        if (!(Math.abs(executed[o] - real[outputs[o]]) <= epsilon)) {
          ErrorVerdict.Refuted refuted = confirm(input, executed, o, epsilon);
          if (refuted != null) {
            return refuted;
          }
        }
      }
    }
    return null;
  }

  /** The real value is enclosed before an input counts. */
  private ErrorVerdict.@Nullable Refuted confirm(
      float[] input, float[] executed, int output, double epsilon) {
    double[] point = Points.widen(input);
    Analysis analysis = analyzer.analyze(new Box(point, point), Effort.FULL);
    double[] real = analysis.real(analyzer.network().outputs()[output]);
    double error =
        Math.max(
            Math.nextDown(real[0] - executed[output]), Math.nextDown(executed[output] - real[1]));
    boolean enclosed = Double.isFinite(real[0]) && Double.isFinite(real[1]);
    return enclosed && (Float.isNaN(executed[output]) || error > epsilon)
        ? new ErrorVerdict.Refuted(
            input, output, Float.isNaN(executed[output]) ? Double.POSITIVE_INFINITY : error)
        : null;
  }
}
