package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Style;
import org.lrai.cli.console.Table;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.DimRange;
import org.lrai.cli.pipeline.FixedInputs;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a model can be compiled, and all that stands in the way. */
@Command(
    name = "check",
    description = "List every node of a model that is not supported, and what to do about it.")
final class CheckCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "MODEL.onnx", description = "The model.")
  private Path model;

  @Option(
      names = "--dim",
      paramLabel = "NAME=MIN..MAX",
      description = "Sizes that a symbolic dim may have, as for compile.")
  private List<String> dims = List.of();

  @Option(
      names = "--fix",
      paramLabel = "NAME=CONTENT",
      description = "The one content that an input has, as for compile.")
  private List<String> fixed = List.of();

  @Override
  ExitCode run(Console console) throws IOException {
    CompilationRequest request =
        CompilationRequest.of(model)
            .withDims(DimRange.bySymbol(dims.stream().map(DimRange::parse).toList()))
            .withFixed(FixedInputs.read(model, fixed));
    Failure failure;
    try {
      Compilation.plan(request, Stage.Observer.NONE);
      failure = new Failure(ExitCode.DONE, List.of());
    } catch (DiagnosticException e) {
      failure = Failure.of(e);
    }
    List<Diagnostic> found = failure.diagnostics();
    if (found.isEmpty()) {
      console.print(model + ": " + console.styled(Style.GREEN, "supported"));
    } else {
      table(found).lines().forEach(console::print);
      console.print("%s: %d found".formatted(model, found.size()));
    }
    console.print(
        Json.object()
            .put("model", model.toString())
            .put("supported", failure.code() == ExitCode.DONE)
            .put("diagnostics", found, Failure::json));
    return failure.code();
  }

  private static Table table(List<Diagnostic> diagnostics) {
    Table table = new Table("NODE", "OPERATOR", "OPSET", "GIVEN", "WHY", "TO DO");
    for (Diagnostic diagnostic : diagnostics) {
      table.add(
          cell(diagnostic.node()),
          cell(diagnostic.operator()),
          cell(diagnostic.opset()),
          cell(diagnostic.shape()),
          diagnostic.message(),
          cell(diagnostic.remedy()));
    }
    return table;
  }

  private static String cell(@Nullable Object content) {
    return content == null ? "-" : content.toString();
  }
}
