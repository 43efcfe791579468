package org.lrai.cli.command;

import java.io.IOException;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.demo.DemoRun;
import picocli.CommandLine.Command;

/** Shows what lrai does, on a model that comes with it. */
@Command(
    name = "demo",
    description = "Compile a bundled digit classifier, run it on its test images, and show them.")
final class DemoCommand extends LraiCommand {

  @Override
  ExitCode run(Console console) throws IOException {
    return DemoRun.run(console);
  }
}
