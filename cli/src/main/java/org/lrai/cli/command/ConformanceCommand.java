package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.lrai.cli.conformance.Conformance;
import org.lrai.cli.conformance.TestResult;
import org.lrai.cli.conformance.Totals;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs ONNX-style tests. */
@Command(
    name = "conformance",
    description = {
      "Run ONNX-style test folders through compiled jars, in vector and in scalar form.",
      "Prints a line for each test: name, pass / fail / unsupported, reason;",
      "with --quiet only for those that failed."
    })
final class ConformanceCommand extends LraiCommand {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(
      paramLabel = "DIR",
      arity = "1..*",
      description = "Folders with test folders anywhere below.")
  private List<Path> folders;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Tests that run at once; as many as there are processors if not given.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  ExitCode run(Console console) throws IOException {
    List<TestResult> results;
    try (ProgressObserver observer = new ProgressObserver(console)) {
      results = Conformance.run(folders, Math.max(1, jobs), observer);
    }
    Totals totals = Totals.of(results);
    if (totals.randomPassed() > 0) {
      console.print(
          "%d of the passed tests have random outputs: type, shape and seed were compared"
              .formatted(totals.randomPassed()));
    }
    if (totals.plainCalls() > 0) {
      console.print("%d kernel calls are in plain, slow form".formatted(totals.plainCalls()));
    }
    console.print(totals.text());
    console.print(
        Json.object()
            .put("passed", totals.passed())
            .put("failed", totals.failed())
            .put("unsupported", totals.unsupported())
            .put("randomPassed", totals.randomPassed())
            .put("plainCalls", totals.plainCalls())
            .put("tests", results, ConformanceCommand::json));
    return totals.failed() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static Json json(TestResult result) {
    return Json.object()
        .put("name", result.name())
        .put("verdict", result.verdict().text())
        .put("random", result.random())
        .put("reason", result.reason())
        .put("milliseconds", result.millis());
  }

  /** Shows progress while lines of results appear in order. */
  private static final class ProgressObserver implements Conformance.Observer, AutoCloseable {
    private final Console console;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);

    ProgressObserver(Console console) {
      this.console = console;
    }

    @Override
    public void found(int tests) {
      boolean linesAreVisible =
          console.terminal().out() && !console.mode().json() && !console.mode().quiet();
      if (!linesAreVisible) { // Lines on the same terminal would tear the bar apart.
        progress.set(console.progress("conformance", tests));
      }
    }

    @Override
    public void finished(String name) {
      progress.get().step(name);
    }

    @Override
    public void result(TestResult result) {
      if (!console.mode().quiet() || result.verdict() == TestResult.Verdict.FAIL) {
        console.print(result.tsv());
      }
    }

    @Override
    public void close() {
      progress.get().close();
    }
  }
}
