package org.lrai.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import picocli.CommandLine.ParentCommand;

/** What every command is: something that runs on a console and gives an exit code. */
abstract class LraiCommand implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @ParentCommand
  private Lrai root;

  @Override
  public final Integer call() throws IOException {
    return run(root.console()).code();
  }

  /** Does the work. Expected errors are thrown; see {@link Failure}. */
  abstract ExitCode run(Console console) throws IOException;
}
