package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.inspect.InspectionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is in a jar. */
@Command(name = "inspect", description = "Show graph, kernels and memory plan of a compiled model.")
final class InspectCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "MODEL.jar", description = "A jar that 'lrai compile' wrote.")
  private Path jar;

  @Nullable
  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Draw them in one self-contained page.")
  private Path html;

  @Override
  ExitCode run(Console console) throws IOException {
    InspectionReport report = InspectionReport.of(jar);
    if (html == null) {
      console.print(report.text());
      console.print(report.json());
    } else {
      report.writeHtml(html);
      console.print("wrote " + html);
      console.print(report.json().put("html", html.toString()));
    }
    return ExitCode.DONE;
  }
}
