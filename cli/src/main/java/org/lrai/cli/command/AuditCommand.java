package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import org.lrai.certificates.report.Report.Finding;
import org.lrai.cli.certificate.Audit;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a certificate again. */
@Command(
    name = "audit",
    description = {
      "Check a jar and its certificate against the model, trusting neither: digests, the import,",
      "every byte of the jar by compiling again, every bound by the independent checker, every",
      "other word of the certificate, and its signature. The exit code tells: 0 the claim holds,",
      "1 something is not as the certificate says, or the certificate refutes the claim, 4 all is",
      "as it says, but it says unknown."
    })
final class AuditCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "MODEL.jar", description = "A jar that 'lrai compile' wrote.")
  private Path jar;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Option(
      names = "--model",
      required = true,
      paramLabel = "MODEL.onnx",
      description = "The model that the jar is of.")
  private Path model;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "The certificate, if not that in the jar.")
  private Optional<Path> certificate = Optional.empty();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "The public key (PEM) by which the certificate must be signed.")
  private Optional<Path> key = Optional.empty();

  @Option(
      names = "--tensors",
      paramLabel = "DIR",
      description = {
        "Write the constants that the certificate names, for the checker alone:",
        "java -cp lrai-certificates.jar org.lrai.certificates.Check CERTIFICATE DIR"
      })
  private Optional<Path> tensors = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a page (HTML) that shows the certificate and the audit.")
  private Optional<Path> report = Optional.empty();

  @Override
  ExitCode run(Console console) throws IOException {
    Optional<PublicKey> signer =
        key.isPresent() ? Optional.of(CertificateFiles.readPublicKey(key.get())) : Optional.empty();
    Audit audit =
        Audit.of(jar, model, certificate, signer, tensors, finding -> print(console, finding));
    if (report.isPresent()) {
      CertificateOutput.writeReport(
          report.get(), audit.certificate(), audit.signers(), audit.findings());
      console.print("wrote " + report.get());
    }
    if (audit.passed()) {
      CertificateOutput.print(console, audit.certificate());
    } else {
      console.print(console.styled(Style.RED, "Rejected") + ": the certificate does not count");
    }
    console.print(
        CertificateOutput.json(audit.certificate())
            .put("jar", jar.toString())
            .put("passed", audit.passed())
            .put("findings", audit.findings(), AuditCommand::json));
    return audit.passed() ? CertificateOutput.code(audit.certificate().verdict()) : ExitCode.FAILED;
  }

  private static void print(Console console, Finding finding) {
    console.print(
        "%s %s %s"
            .formatted(
                finding.passed()
                    ? console.styled(Style.GREEN, "ok      ")
                    : console.styled(Style.RED, "REJECTED"),
                console.styled(Style.BOLD, "%-12s".formatted(finding.step())),
                finding.text()));
  }

  private static Json json(Finding finding) {
    return Json.object()
        .put("step", finding.step())
        .put("passed", finding.passed())
        .put("finding", finding.text());
  }
}
