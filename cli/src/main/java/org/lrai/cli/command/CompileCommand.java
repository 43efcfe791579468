package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.DimRange;
import org.lrai.cli.pipeline.FixedInputs;
import org.lrai.cli.pipeline.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a model into a jar. */
@Command(name = "compile", description = "Compile an ONNX model into a jar.")
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

  @Option(
      names = "--dim",
      paramLabel = "NAME=MIN..MAX",
      description = "Sizes that a symbolic dim may have, for example batch=1..64 or batch=8.")
  private List<String> dims = List.of();

  @Option(
      names = "--fix",
      paramLabel = "NAME=CONTENT",
      description =
          "Compile for one content of an input, which the jar then refuses to change: a literal"
              + " such as axes=[0,1], a .npy or a .pb file. For inputs that decide on shapes.")
  private List<String> fixed = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the model, from which class names are made.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--standalone",
      description = "Include the runtime, so that the jar needs nothing but a JDK.")
  private boolean standalone;

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
    CompilationRequest request =
        CompilationRequest.of(model)
            .withDims(DimRange.bySymbol(dims.stream().map(DimRange::parse).toList()))
            .withFixed(FixedInputs.read(model, fixed))
            .withName(name)
            .withStandalone(standalone);
    List<FinishedStage> stages = new ArrayList<>();
    Compilation.toFile(
        request,
        output,
        (stage, nanos, result) -> {
          stages.add(new FinishedStage(stage, nanos, result));
          console.note(
              "%s %7.2f s  %s"
                  .formatted(
                      console.styledError(Style.CYAN, "%-9s".formatted(stage.text())),
                      nanos / 1e9,
                      result));
        });
    long bytes = Files.size(output);
    console.print("wrote %s (%,d bytes)".formatted(output, bytes));
    console.print(
        Json.object()
            .put("model", model.toString())
            .put("jar", output.toString())
            .put("name", request.name())
            .put("bytes", bytes)
            .put("stages", stages, FinishedStage::json));
    return ExitCode.DONE;
  }
}
