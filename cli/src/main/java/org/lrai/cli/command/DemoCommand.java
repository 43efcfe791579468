package org.lrai.cli.command;

import java.io.IOException;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.demo.DemoRun;
import picocli.CommandLine.Command;

/** Shows what lrai does, on a model that comes with it. */
@Command(
    name = "demo",
    description = {
      "Compile a bundled digit classifier, certify how far the jar can be from the model, run it on",
      "its test images, audit the jar, and show all that."
    })
final class DemoCommand extends LraiCommand {

  @Override
  ExitCode run(Console console) throws IOException {
    return DemoRun.run(console);
  }
}
