package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.certificates.Certificate;
import org.lrai.cli.certificate.Certification;
import org.lrai.cli.certificate.CertifiedCompilation;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.Stage;
import org.lrai.verifier.witness.WitnessText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a model into a jar. */
@Command(
    name = "compile",
    description = {
      "Compile an ONNX model into a jar.",
      "With --domain, also certify how far the jar can be from the model, and put the certificate",
      "into the jar and beside it."
    })
final class CompileCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "MODEL.onnx", description = "The model.")
  private Path model;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "MODEL.jar",
      description = "The jar to write. It appears when it is complete.")
  private Path output;

  @Mixin private ModelOptions options = new ModelOptions();

  @Option(
      names = "--witness",
      paramLabel = "FILE",
      description = {
        "Also write every step from the imported graph to the graph that is scheduled;",
        "'lrai replay' makes them again."
      })
  private Optional<Path> witness = Optional.empty();

  @Mixin private CertificateOptions certificate = new CertificateOptions();

  private record FinishedStage(Stage stage, long nanos, String result) {
    Json json() {
      return Json.object()
          .put("stage", stage.text())
          .put("milliseconds", nanos / 1e6)
          .put("result", result);
    }
  }

  @Override
  ExitCode run(Console console) throws IOException {
    CompilationRequest request = options.request(model);
    Optional<Certification.Request> claim = certificate.request();
    List<FinishedStage> stages = new ArrayList<>();
    Stage.Observer observer =
        (stage, nanos, result) -> {
          stages.add(new FinishedStage(stage, nanos, result));
          console.note(
              "%s %7.2f s  %s"
                  .formatted(
                      console.styledError(Style.CYAN, "%-9s".formatted(stage.text())),
                      nanos / 1e9,
                      result));
        };
    Json.Members json =
        Json.object()
            .put("model", model.toString())
            .put("jar", output.toString())
            .put("name", request.name());
    if (witness.isPresent()) {
      Compilation.requireWritable(witness.get());
    }
    if (claim.isEmpty()) {
      Compilation compilation = Compilation.toFile(request, output, observer);
      wrote(console, output);
      writeWitness(console, compilation);
      finish(console, json, stages);
      return ExitCode.DONE;
    }
    if (witness.isPresent()) {
      writeWitness(console, Compilation.plan(request, (stage, nanos, result) -> {}));
    }
    Certificate certificate = CertifiedCompilation.toFile(request, claim.get(), output, observer);
    wrote(console, output);
    wrote(console, CertifiedCompilation.certificateFile(output));
    CertificateOutput.print(console, certificate);
    finish(console, json.put("certificate", CertificateOutput.json(certificate)), stages);
    return CertificateOutput.code(certificate.verdict());
  }

  private void writeWitness(Console console, Compilation compilation) throws IOException {
    if (witness.isPresent()) {
      var document =
          new WitnessText.Document(compilation.imported().digest(), compilation.witness());
      Files.write(witness.get(), WitnessText.write(document));
      wrote(console, witness.get());
    }
  }

  private static void wrote(Console console, Path file) throws IOException {
    console.print("wrote %s (%,d bytes)".formatted(file, Files.size(file)));
  }

  private void finish(Console console, Json.Members json, List<FinishedStage> stages)
      throws IOException {
    console.print(json.put("bytes", Files.size(output)).put("stages", stages, FinishedStage::json));
  }
}
