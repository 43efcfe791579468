package org.lrai.cli.certificate;

import java.util.List;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.checker.Analysis;
import org.lrai.certificates.checker.Analyzer;
import org.lrai.certificates.checker.Box;
import org.lrai.certificates.checker.Effort;

/** How far a jar is off on one input, at least. */
final class Refutation {
  private Refutation() {}

  /**
   * The least difference of an output: over its elements, the largest distance between what the jar
   * gave and an interval that holds the exact value. A NaN is infinitely far off.
   *
   * @param executed elements of all outputs
   * @param output which of the outputs
   */
  static double difference(
      Analyzer analyzer, float[] input, float[] executed, List<Output> outputs, int output) {
    double[] point = new double[input.length];
    for (int i = 0; i < point.length; i++) {
      point[i] = input[i];
    }
    Analysis analysis = analyzer.analyze(new Box(point, point), Effort.FULL);
    int start = 0;
    for (int i = 0; i < output; i++) {
      start += outputs.get(i).elements();
    }
    double most = 0;
    for (int i = start; i < start + outputs.get(output).elements(); i++) {
      double[] real = analysis.real(analyzer.network().outputs()[i]);
      if (real[0] > -Double.MAX_VALUE && real[1] < Double.MAX_VALUE) {
        double distance =
            Float.isNaN(executed[i])
                ? Double.POSITIVE_INFINITY
                : Math.max(
                    Math.nextDown(real[0] - executed[i]), Math.nextDown(executed[i] - real[1]));
        most = Math.max(most, distance);
      }
    }
    return most;
  }
}
