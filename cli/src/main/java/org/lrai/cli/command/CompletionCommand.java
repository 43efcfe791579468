package org.lrai.cli.command;

import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script for shells that completes commands and options. */
@Command(
    name = "completion",
    description = {"Print a completion script for bash and zsh.", "Use: source <(lrai completion)"})
final class CompletionCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  @Override
  ExitCode run(Console console) {
    String script = AutoComplete.bash("lrai", spec.root().commandLine());
    console.print(script);
    console.print(Json.object().put("script", script));
    return ExitCode.DONE;
  }
}
