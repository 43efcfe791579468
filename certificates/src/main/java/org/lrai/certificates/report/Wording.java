package org.lrai.certificates.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Sampling;
import org.lrai.certificates.Certificate.Verdict;

/** What a certificate says, in words; the same on a page and in a terminal. */
public final class Wording {
  private Wording() {}

  /** The answer in a word or two. */
  public static String verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Proved() -> "Proved";
      case Verdict.Refuted _ -> "Refuted";
      case Verdict.Unknown _ -> "Unknown";
    };
  }

  static String style(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Proved() -> "proved";
      case Verdict.Refuted _ -> "refuted";
      case Verdict.Unknown _ -> "unknown";
    };
  }

  /** The claim and its answer, in a sentence. */
  public static String sentence(Certificate certificate) {
    return switch (certificate.verdict()) {
      case Verdict.Proved() ->
          "For every input in the domain, every output element of this jar, as executed in floating"
              + " point, differs from the exact real-number meaning of the ONNX model by at most "
              + largest(certificate.claim())
              + ".";
      case Verdict.Refuted _ ->
          "There is an input in the domain for which this jar is further from the exact"
              + " real-number meaning of the ONNX model than is claimed.";
      case Verdict.Unknown _ ->
          "It could not be shown that this jar stays as close to the exact real-number meaning of"
              + " the ONNX model as is claimed, nor that it does not.";
    };
  }

  private static String largest(List<Output> outputs) {
    return outputs.stream()
        .map(output -> Double.isFinite(output.epsilon()) ? output.epsilon() : output.bound())
        .max(Comparator.naturalOrder())
        .map(Numbers::text)
        .orElse("0");
  }

  /** What samples say. */
  public static String statistical(Sampling sampling) {
    return ("Statistical, not a proof: of %,d inputs (%s, seed %d), %,d were off by more than %s;"
            + " so with confidence %s %% the probability of that is at most %s. The largest"
            + " difference seen is %s.")
        .formatted(
            sampling.samples(),
            sampling.distribution(),
            sampling.seed(),
            sampling.exceeding(),
            Numbers.text(sampling.epsilon()),
            Numbers.shortest(100 * sampling.confidence()),
            Numbers.text(sampling.probability()),
            Numbers.text(sampling.largest()));
  }

  static List<String> commands(Certificate certificate, boolean signed) {
    List<String> lines = new ArrayList<>();
    lines.add(certificate.origin().command());
    lines.add("lrai audit MODEL.jar --model MODEL.onnx" + (signed ? " --key SIGNER.pub" : ""));
    return lines;
  }
}
