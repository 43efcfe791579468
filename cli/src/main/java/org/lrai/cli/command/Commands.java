package org.lrai.cli.command;

import picocli.CommandLine;

/** The list of commands. */
public final class Commands {
  private Commands() {}

  /** The command line with all commands. */
  public static CommandLine commandLine(Lrai root) {
    return new CommandLine(root).addSubcommand(new CompletionCommand());
  }
}
