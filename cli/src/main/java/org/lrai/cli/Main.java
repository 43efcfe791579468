package org.lrai.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the {@code lrai} command. */
@Command(
    name = "lrai",
    description = "Compiles ONNX models into Java jars.",
    mixinStandardHelpOptions = true,
    version = "lrai 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private Main() {}

  /** Runs the command line and exits with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
