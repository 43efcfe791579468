package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.frontend.onnx.ImportResult;
import org.lrai.verifier.witness.WitnessReplay.Verdict;
import org.lrai.verifier.witness.WitnessText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the steps of a compilation again. */
@Command(
    name = "replay",
    description = {
      "Make the steps again that 'lrai compile --witness' wrote, from the graph that is imported",
      "to the graph that was scheduled, and check each: rules against their proofs, constants by",
      "computing them again, the others by what they claim. Give --dim and --fix as for 'compile'.",
      "The exit code tells: 0 every step is what it says, 1 one is not."
    })
final class ReplayCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "WITNESS", description = "A file that 'lrai compile --witness' wrote.")
  private Path witness;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Option(
      names = "--model",
      required = true,
      paramLabel = "MODEL.onnx",
      description = "The model that was compiled.")
  private Path model;

  @Mixin private ModelOptions options = new ModelOptions();

  @Override
  ExitCode run(Console console) throws IOException {
    WitnessText.Document document =
        WitnessText.read(witness.toString(), Files.readAllBytes(witness));
    CompilationRequest request = options.request(model);
    ImportResult imported = Compilation.imported(request);
    Verdict verdict =
        imported.digest().equals(document.model())
            ? Compilation.replay(imported.graph(), document.witness())
            : new Verdict.Invalid(0, "it is of another model");
    return switch (verdict) {
      case Verdict.Valid(Map<String, Integer> counts, int rounded) -> {
        int steps = document.witness().steps().size();
        counts.forEach((kind, count) -> console.print("%5d  %s".formatted(count, kind)));
        console.print(
            "%s: %d steps lead from the model to the scheduled graph; %d constants were rounded"
                .formatted(console.styled(Style.GREEN, "valid"), steps, rounded));
        Json.Members kinds = Json.object();
        counts.forEach((kind, count) -> kinds.put(kind, (long) count));
        console.print(
            Json.object()
                .put("valid", true)
                .put("steps", (long) steps)
                .put("rounded", (long) rounded)
                .put("kinds", kinds));
        yield ExitCode.DONE;
      }
      case Verdict.Invalid(int step, String reason) -> {
        console.print(
            "%s: step %d: %s".formatted(console.styled(Style.RED, "not valid"), step, reason));
        console.print(
            Json.object().put("valid", false).put("step", (long) step).put("reason", reason));
        yield ExitCode.FAILED;
      }
    };
  }
}
