package org.lrai.certificates.report;

import java.math.BigDecimal;
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
        .max(Comparator.comparing(Wording::claimed))
        .map(output -> output.epsilon().map(Wording::text).orElse(Numbers.text(output.bound())))
        .orElse("0");
  }

  private static BigDecimal claimed(Output output) {
    return output.epsilon().orElseGet(() -> new BigDecimal(output.bound()));
  }

  /** A decimal as people write it. */
  static String text(BigDecimal number) {
    return number.toString().replace("E", "e").replace("e+", "e");
  }

  /** The bound of an output, and how it compares with what is claimed. */
  public static String bound(Output output) {
    String bound =
        output.bound() <= Double.MAX_VALUE
            ? "differs by at most " + Numbers.text(output.bound())
            : "no bound could be shown";
    return output.epsilon().map(most -> bound + ", claimed " + text(most)).orElse(bound)
        + output.relative().map(most -> ", relative " + Numbers.text(most)).orElse("");
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
            text(sampling.epsilon()),
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
