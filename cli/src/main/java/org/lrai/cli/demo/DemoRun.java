package org.lrai.cli.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.report.Report;
import org.lrai.certificates.report.Wording;
import org.lrai.cli.certificate.Audit;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Progress;
import org.lrai.cli.console.Style;
import org.lrai.cli.demo.DigitDrawing.Digit;

/** The demonstration as a person sees it. */
public final class DemoRun {
  private static final int ROWS_OF_DIGITS = 2;

  private DemoRun() {}

  /** Runs and shows it; it fails if the two forms of the kernels disagree. */
  public static ExitCode run(Console console) throws IOException {
    Path folder = Files.createTempDirectory("lrai-demo");
    try {
      console.note("Compiling a trained digit classifier (examples/digits-cnn) ...");
      Demo demo =
          Demo.prepare(
              folder,
              (stage, nanos, result) ->
                  console.note(
                      "  %s %6.2f s  %s"
                          .formatted(
                              console.styledError(Style.CYAN, "%-9s".formatted(stage.text())),
                              nanos / 1e9,
                              result)));
      Demo.Result result;
      try (Progress progress = console.progress("  run      ", demo.steps())) {
        result = demo.run(progress);
      }
      console.note("Auditing the jar: compiling again, checking every bound again ...");
      Audit audit =
          Audit.of(
              folder.resolve(Demo.JAR),
              folder.resolve(Demo.MODEL),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              _ -> {});
      Path report = Files.createTempFile("lrai-demo-", ".html");
      CertificateFiles.writeBytes(
          report,
          Report.html(audit.certificate(), audit.signers(), audit.findings())
              .getBytes(StandardCharsets.UTF_8));
      show(console, demo, result, audit, report);
      return result.identicalBits() && audit.passed() ? ExitCode.DONE : ExitCode.FAILED;
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  private static void show(
      Console console, Demo demo, Demo.Result result, Audit audit, Path report) {
    DigitDrawing drawing = new DigitDrawing(console);
    int perRow = DigitDrawing.perRow(console.terminal().columns());
    List<Digit> digits = result.digits();
    for (int row = 0; row < ROWS_OF_DIGITS; row++) {
      int start = Math.min(row * perRow, digits.size());
      int end = Math.min(start + perRow, digits.size());
      drawing.draw(digits.subList(start, end)).forEach(console::print);
      console.print("");
    }
    String form = demo.form().name().toLowerCase(Locale.ROOT);
    line(
        console,
        "accuracy",
        "%.2f %%  (%d of %d test images)"
            .formatted(100 * result.accuracy(), result.right(), digits.size()));
    line(
        console,
        "latency",
        "%.1f µs median, %.1f µs 99th percentile  (one image a call, one thread, %s form)"
            .formatted(result.latency().median() / 1e3, result.latency().p99() / 1e3, form));
    line(
        console,
        "bits",
        result.identicalBits()
            ? form + " and scalar form agree on every output"
            : console.styled(Style.RED, form + " and scalar form DISAGREE"));
    Certificate certificate = audit.certificate();
    line(
        console,
        "error",
        Wording.verdict(certificate.verdict()) + ": " + Wording.sentence(certificate));
    line(
        console,
        "audit",
        audit.passed()
            ? "passed: the jar is what the model compiles to, and every bound was derived again"
            : console.styled(Style.RED, "FAILED: " + audit.findings().getLast().text()));
    line(console, "report", report.toString());
    console.print(
        Json.object()
            .put("images", digits.size())
            .put("right", result.right())
            .put("accuracy", result.accuracy())
            .put("form", form)
            .put("medianMicroseconds", result.latency().median() / 1e3)
            .put("p99Microseconds", result.latency().p99() / 1e3)
            .put("identicalBits", result.identicalBits())
            .put("verdict", Wording.verdict(certificate.verdict()).toLowerCase(Locale.ROOT))
            .put("audited", audit.passed())
            .put("report", report.toString()));
  }

  private static void line(Console console, String label, String text) {
    console.print("  " + console.styled(Style.BOLD, "%-9s".formatted(label)) + " " + text);
  }
}
