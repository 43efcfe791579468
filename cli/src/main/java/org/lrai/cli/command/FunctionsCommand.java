package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Progress;
import org.lrai.ir.scalar.elementary.ElementaryFunctions;
import org.lrai.verifier.elementary.ErrorSearch;
import org.lrai.verifier.elementary.ErrorTable;
import org.lrai.verifier.elementary.MeasuredError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the errors of the elementary functions, or finds them again. */
@Command(
    name = "functions",
    description = {
      "Show the largest error of each elementary function that kernels compute, or measure it.",
      "Measuring tries all 2^32 float arguments: minutes for each function."
    })
final class FunctionsCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FUNCTION",
      description = "What to measure, such as exp or \"pow(x, 0.5)\"; everything if not given.")
  private List<String> names = List.of();

  @Option(names = "--measure", description = "Try all arguments instead of reading the table.")
  private boolean measure;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "A table of errors in which the entries of what is measured are replaced.")
  private @Nullable Path output;

  @Override
  ExitCode run(Console console) throws IOException {
    for (String name : names) {
      if (!ElementaryFunctions.all().containsKey(name)) {
        throw new ParameterException(
            spec.commandLine(),
            "no function " + name + "; there are " + ElementaryFunctions.all().keySet());
      }
    }
    ErrorTable table = ErrorTable.recorded();
    if (measure) {
      if (output != null && Files.exists(output)) {
        table = ErrorTable.parse(Files.readString(output));
      }
      List<String> wanted =
          names.isEmpty() ? List.copyOf(ElementaryFunctions.all().keySet()) : names;
      for (String name : wanted) {
        table = table.with(List.of(measured(name, console)));
        if (output != null) {
          Files.writeString(output, table.text());
        }
      }
    }
    console.print(table.markdown().stripTrailing());
    console.print(json(table));
    return ExitCode.DONE;
  }

  private static MeasuredError measured(String name, Console console) {
    console.note("measuring " + name);
    try (Progress progress = console.progress(name, ErrorSearch.CHUNKS)) {
      return new ErrorSearch(name).overAll(() -> progress.step(name));
    }
  }

  private static Json json(ErrorTable table) {
    return Json.object().put("functions", new ArrayList<>(table.entries()), FunctionsCommand::json);
  }

  private static Json json(MeasuredError error) {
    return Json.object()
        .put("function", error.name())
        .put("program", error.digest())
        .put("ulps", error.ulps().error())
        .put("ulpsFarFromZero", error.farUlps().error())
        .put("absolute", error.absolute().error());
  }
}
