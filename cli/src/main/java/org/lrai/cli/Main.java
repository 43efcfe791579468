package org.lrai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lrai.cli.benchmark.Benchmarks;
import org.lrai.cli.command.Commands;
import org.lrai.cli.command.Failure;
import org.lrai.cli.command.Lrai;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.OutputMode;
import org.lrai.cli.console.Terminal;
import org.lrai.ir.diagnostic.Diagnostic;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the {@code lrai} command. */
public final class Main {

  private Main() {}

  /** Runs the command line and exits with its exit code. */
  public static void main(String[] arguments) {
    // What is printed and written, numbers above all, is the same wherever it is.
    Locale.setDefault(Locale.ROOT);
    System.exit(run(Optional.empty(), arguments));
  }

  /** Runs the command line on the streams of this process and gives its exit code. */
  public static int run(Optional<Benchmarks> benchmarks, String... arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    return run(out, err, Terminal.ofProcess(), benchmarks, arguments);
  }

  /**
   * Runs the command line and gives its exit code. Errors are printed, never thrown.
   *
   * @param benchmarks what the commands bench and costs use; they refuse if there is none
   */
  public static int run(
      PrintWriter out,
      PrintWriter err,
      Terminal terminal,
      Optional<Benchmarks> benchmarks,
      String... arguments) {
    Lrai root = new Lrai(terminal);
    CommandLine line = Commands.commandLine(root, benchmarks).setOut(out).setErr(err);
    line.setExecutionExceptionHandler((thrown, command, parsed) -> fail(root.console(), thrown));
    line.setParameterExceptionHandler(
        (wrong, given) -> usage(wrong, new Console(out, err, terminal, mode(given))));
    try {
      return line.execute(arguments);
    } catch (Error thrown) { // picocli handles exceptions only; no memory is to be expected, too.
      return fail(root.console(), thrown);
    } finally {
      out.flush();
      err.flush();
    }
  }

  private static int fail(Console console, Throwable thrown) {
    Failure failure = Failure.of(thrown);
    failure.print(console, thrown);
    return failure.code().code();
  }

  /** Arguments that could not be parsed: options count where they stand. */
  private static OutputMode mode(String[] arguments) {
    List<String> given = List.of(arguments);
    return new OutputMode(given.contains("--json"), given.contains("--quiet"), false);
  }

  private static int usage(ParameterException wrong, Console console) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    Diagnostic diagnostic =
        Diagnostic.error("usage", String.valueOf(wrong.getMessage()))
            .withRemedy("see " + name + " --help");
    new Failure(ExitCode.USAGE, List.of(diagnostic)).print(console, wrong);
    List<String> suggestions =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!suggestions.isEmpty()) {
      console.error("  do you mean: " + String.join(", ", suggestions) + "?");
    }
    return ExitCode.USAGE.code();
  }

  /** JSON and our drawings are UTF-8 whatever the locale says. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
