package org.lrai.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.Certificate.Output;
import org.lrai.certificates.Certificate.Verdict;
import org.lrai.certificates.json.HexNumber;
import org.lrai.certificates.report.Report;
import org.lrai.certificates.report.Wording;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;

/** How commands tell what a certificate says. */
final class CertificateOutput {
  private CertificateOutput() {}

  /** Prints verdict, sentence and bounds. */
  static void print(Console console, Certificate certificate) {
    Style style =
        switch (certificate.verdict()) {
          case Verdict.Proved() -> Style.GREEN;
          case Verdict.Refuted _ -> Style.RED;
          case Verdict.Unknown _ -> Style.YELLOW;
        };
    console.print(
        console.styled(style, Wording.verdict(certificate.verdict()))
            + ": "
            + Wording.sentence(certificate));
    if (certificate.verdict() instanceof Verdict.Unknown(String reason)) {
      console.print("  why: " + reason);
    }
    for (Output output : certificate.claim()) {
      console.print("  %s: %s".formatted(output.name(), Wording.bound(output)));
    }
    certificate.assumptions().forEach(assumption -> console.print("  assuming: " + assumption));
    certificate
        .sampling()
        .ifPresent(sampling -> console.print("  " + Wording.statistical(sampling)));
  }

  static ExitCode code(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Proved() -> ExitCode.DONE;
      case Verdict.Refuted _ -> ExitCode.FAILED;
      case Verdict.Unknown _ -> ExitCode.INCONCLUSIVE;
    };
  }

  static Json.Members json(Certificate certificate) {
    Json.Members json =
        Json.object()
            .put(
                "verdict",
                Wording.verdict(certificate.verdict()).toLowerCase(java.util.Locale.ROOT))
            .put("outputs", certificate.claim(), CertificateOutput::json)
            .put("parts", certificate.evidence().witness().leaves())
            .put("assumptions", certificate.assumptions(), Json::of)
            .put("jarDigest", certificate.subjects().jar());
    return certificate.verdict() instanceof Verdict.Unknown(String reason)
        ? json.put("reason", reason)
        : json;
  }

  private static Json json(Output output) {
    return Json.object()
        .put("name", output.name())
        .put("epsilon", output.epsilon().map(Object::toString).orElse("none"))
        .put("bound", output.bound())
        .put("boundExactly", HexNumber.text(output.bound()));
  }

  /** Writes the page of a certificate. */
  static void writeReport(
      Path file, Certificate certificate, List<String> signers, List<Report.Finding> audit)
      throws IOException {
    String page = Report.html(certificate, signers, audit);
    CertificateFiles.writeBytes(file, page.getBytes(StandardCharsets.UTF_8));
  }
}
