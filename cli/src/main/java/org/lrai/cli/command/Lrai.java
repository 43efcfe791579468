package org.lrai.cli.command;

import org.lrai.cli.console.Console;
import org.lrai.cli.console.OutputMode;
import org.lrai.cli.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code lrai} command: the options that all commands have. */
@Command(
    name = "lrai",
    description = "Compiles ONNX models ahead of time into Java jars, and runs them.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionLines.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Exit codes: 0 done, 1 a check failed, 2 wrong use or unreadable input,",
      "3 unsupported model, 4 inconclusive."
    })
public final class Lrai implements Runnable {

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print the result as one JSON object.")
  private boolean json;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Print nothing but results and errors.")
  private boolean quiet;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an internal error.")
  private boolean debug;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  private CommandSpec spec;

  private final Terminal terminal;

  public Lrai(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Where commands write, as the options say. */
  public Console console() {
    return new Console(
        spec.commandLine().getOut(),
        spec.commandLine().getErr(),
        terminal,
        new OutputMode(json, quiet, debug));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
