package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.lrai.certificates.Certificate;
import org.lrai.certificates.envelope.Envelope;
import org.lrai.cli.certificate.CertificateFiles;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.certificate.CertifiedCompilation;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Style;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Certifies what a model would be compiled to. */
@Command(
    name = "certify",
    description = {
      "Certify how far the jar that 'lrai compile' would write can be from its model.",
      "The certificate names the digest of that jar."
    })
final class CertifyCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "MODEL.onnx", description = "The model.")
  private Path model;

  @Mixin private ModelOptions options = new ModelOptions();

  @Mixin private CertificateOptions claim = new CertificateOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the certificate; NAME.certificate.json if not given.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write a page (HTML) that shows the certificate.")
  private Optional<Path> report = Optional.empty();

  @Override
  ExitCode run(Console console) throws IOException {
    Certification.Request request =
        claim
            .request()
            .orElseThrow(() ->
                new DiagnosticException(
                    Diagnostic.error("certificate", "no domain is given")
                        .withRemedy("give --domain FILE with lines such as 'x in [0, 1]'")));
    CompilationRequest compilation = options.request(model);
    Path file = output.orElse(Path.of(compilation.name() + ".certificate.json"));
    Certificate certificate =
        CertifiedCompilation.of(
            compilation,
            request,
            (stage, nanos, result) ->
                console.note(
                    "%s %7.2f s  %s"
                        .formatted(
                            console.styledError(Style.CYAN, "%-9s".formatted(stage.text())),
                            nanos / 1e9,
                            result)));
    CertificateFiles.write(file, Envelope.unsigned(certificate.payload()));
    console.print("wrote %s (%,d bytes)".formatted(file, Files.size(file)));
    if (report.isPresent()) {
      CertificateOutput.writeReport(report.get(), certificate, List.of(), List.of());
      console.print("wrote " + report.get());
    }
    CertificateOutput.print(console, certificate);
    console.print(CertificateOutput.json(certificate).put("file", file.toString()));
    return CertificateOutput.code(certificate.verdict());
  }
}
