package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.cli.benchmark.Benchmark;
import org.lrai.cli.benchmark.BenchmarkReport;
import org.lrai.cli.benchmark.BenchmarkReport.Comparison;
import org.lrai.cli.benchmark.BenchmarkReport.KernelForm;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;
import org.lrai.cli.benchmark.Benchmarks;
import org.lrai.cli.benchmark.GrowthBenchmark;
import org.lrai.cli.benchmark.Profile;
import org.lrai.cli.benchmark.Starts;

/** Everything but compiling: options, help, errors, exit codes. */
class CommandLineTest {

  @TempDir private Path folder;

  @Test
  void helpNamesEveryCommand() {
    Run run = Run.of("--help").expectDone();

    for (String command :
        List.of(
            "compile",
            "check",
            "run",
            "conformance",
            "inspect",
            "demo",
            "bench",
            "costs",
            "completion")) {
      assertTrue(run.out().contains("\n  " + command + " "), command);
    }
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    String version = Run.of("--version").expectDone().out();

    assertTrue(version.matches("(?s)lrai [0-9]+\\.[0-9]+\\.[0-9]+.*"), version);
    assertFalse(version.contains("$"), version);
  }

  @Test
  void wrongUseIsExplained() {
    Run.of().expectFailure(2, "no command given");
    Run.of("compil").expectFailure(2, "do you mean: compile");
    Run.of("compile", "model.onnx")
        .expectFailure(2, "Missing required option: '--output=MODEL.jar'");
    Run.of("compile", "--fast", "model.onnx", "-o", "x.jar").expectFailure(2, "--fast");
    Run.of("run").expectFailure(2, "MODEL.jar");
    Run.of("conformance").expectFailure(2, "DIR");
    Run.of("run", "x.jar", "--threads", "many").expectFailure(2, "many");
  }

  @Test
  void wrongUseIsExplainedInJson() {
    Run run = Run.of("--json", "compil").expectFailure(2, "compil");

    assertEquals(2, run.json().get("exitCode").getAsInt());
    assertEquals(
        "usage",
        run.json()
            .getAsJsonArray("diagnostics")
            .get(0)
            .getAsJsonObject()
            .get("code")
            .getAsString());
  }

  @Test
  void optionsOfAllCommandsStandAnywhere() {
    assertEquals(
        Run.of("--json", "check", "none.onnx").json(),
        Run.of("check", "none.onnx", "--json").json());
  }

  @Test
  void benchNeedsItsModule() {
    Run.of("bench", "model.onnx").expectFailure(2, "use ./lrai bench");
  }

  @Test
  void benchPrintsWhatWasMeasured() {
    Benchmark benchmark =
        (request, progress) ->
            new BenchmarkReport(
                "random",
                "vector",
                List.of(
                    new KernelForm("K0", "conv", "vector", false),
                    new KernelForm("K1", "add", "scalar", true),
                    new KernelForm("K2", "cast", "scalar", false)),
                request.threads(),
                21,
                100,
                new Spread(1.5, 1.4, 1.7),
                request.againstOnnxRuntime()
                    ? Optional.of(
                        new Comparison(
                            "1.0", new Spread(3, 2.9, 3.3), new Spread(2, 1.9, 2.1), 1e-6, 10))
                    : Optional.empty(),
                Optional.of(starts(request.starts())),
                request
                    .trace()
                    .map(_ ->
                        new Profile(
                            100,
                            20,
                            List.of(
                                new Profile.KernelTime(
                                    "K0", "conv", "vector", 1, 50, 0.8, 4e6, 2e5),
                                new Profile.KernelTime(
                                    "K1", "add", "scalar", 2, 12.5, 0.2, 1e3, 2e5)))));

    Run text =
        Run.of(benchmarks(benchmark), "bench", "m.onnx", "--against", "onnxruntime").expectDone();
    Run json =
        Run.of(
                benchmarks(benchmark),
                "bench",
                "m.onnx",
                "--against",
                "onnxruntime",
                "--threads",
                "2",
                "--json")
            .expectDone();

    assertTrue(text.out().contains("ratio (theirs / ours)  2.000   1.900  2.100"), text::out);
    assertEquals(2.0, json.json().get("ratio").getAsDouble());
    assertEquals(2, json.json().get("threads").getAsInt());
    assertEquals(1.5, json.json().getAsJsonObject("milliseconds").get("median").getAsDouble());
    assertEquals(3, json.json().getAsJsonObject("fresh").get("firstResultRatio").getAsDouble());
    assertEquals(0.5, json.json().getAsJsonObject("fresh").get("memoryRatio").getAsDouble());
    assertEquals(700, json.json().getAsJsonObject("fresh").get("warmMilliseconds").getAsDouble());
    assertTrue(text.out().contains("ms until it is warm"), text::out);
    // Of kernels that have no vector form there is nothing to warn.
    assertTrue(text.err().contains("warning: kernel K1 (add) runs in scalar form"), text::err);
    assertEquals(1, text.err().split("warning", -1).length - 1, text::err);
    JsonArray kernels = json.json().getAsJsonArray("kernels");
    assertEquals("vector", kernels.get(0).getAsJsonObject().get("form").getAsString());
    assertTrue(kernels.get(1).getAsJsonObject().get("heldBack").getAsBoolean());
    assertFalse(kernels.get(2).getAsJsonObject().get("heldBack").getAsBoolean());

    Run profile =
        Run.of(benchmarks(benchmark), "bench", "m.onnx", "--profile", "--trace", "t.json")
            .expectDone();
    // 4e6 operations in 50 us; at the peak of 100 GFLOP/s they would take 40 us. K1 moves 2e5
    // bytes.
    assertTrue(profile.out().contains("80.00    80 %      conv"), profile::out);
    assertTrue(profile.out().contains("0.08000  80 %      add"), profile::out);
    assertTrue(profile.out().matches("(?s).*K1 +scalar +2.000.*"), profile::out);
    assertTrue(profile.out().contains("wrote t.json"), profile::out);
  }

  private static Optional<Benchmarks> benchmarks(Benchmark calls) {
    GrowthBenchmark growth =
        (request, dim, sizes, degree, progress) -> {
          throw new AssertionError(dim);
        };
    return Optional.of(new Benchmarks(calls, growth, new CostTrials()));
  }

  private static Starts starts(int number) {
    Starts.Side ours =
        new Starts.Side(
            new Spread(100, 90, 110), Optional.of(700.0), Optional.of(new Starts.Memory(50, 60)));
    Starts.Side theirs =
        new Starts.Side(
            new Spread(300, 290, 310), Optional.empty(), Optional.of(new Starts.Memory(100, 120)));
    return new Starts(number, ours, Optional.of(new Starts.Other(theirs, new Spread(3, 2.9, 3.1))));
  }

  @Test
  void benchRefusesWhatItCannotMeasure() {
    Run.of("bench", "m.onnx", "--starts", "-1").expectFailure(2, "--starts");
    Run.of("bench", "m.onnx", "--threads", "0").expectFailure(2, "--threads");
    Run.of("bench", "m.onnx", "--seconds", "-1").expectFailure(2, "--seconds");
    Run.of("bench", "m.onnx", "--against", "other").expectFailure(2, "onnxruntime");
  }

  /** A defect is told apart from an answer, and its trace is printed only when asked for. */
  @Test
  void internalErrorsAreReportedAsSuch() {
    Benchmark broken =
        (request, progress) -> {
          throw new IllegalStateException("something is upside down");
        };

    Run.of(benchmarks(broken), "bench", "m.onnx")
        .expectFailure(70, "internal error: IllegalStateException: something is upside down");
    Run debug = Run.of(benchmarks(broken), "bench", "m.onnx", "--debug");
    assertTrue(debug.err().contains("\tat org.lrai.cli.command.BenchCommand"), debug::err);
  }

  @Test
  void lackOfMemoryIsNoInternalError() {
    Benchmark huge =
        (request, progress) -> {
          throw new OutOfMemoryError("Java heap space");
        };

    Run.of(benchmarks(huge), "bench", "m.onnx").expectFailure(3, "-Xmx");
  }

  @Test
  void completionIsAScriptThatShellsAccept() throws IOException, InterruptedException {
    String script = Run.of("completion").expectDone().out();

    assertTrue(script.contains("conformance"), "names the commands");
    Path file = Files.writeString(folder.resolve("completion.sh"), script);
    Path bash = Path.of("/bin/bash");
    Assumptions.assumeTrue(Files.isExecutable(bash), "there is no bash");
    Process check = new ProcessBuilder(bash.toString(), "-n", file.toString()).start();
    assertTrue(check.waitFor(20, TimeUnit.SECONDS));
    assertEquals(0, check.exitValue());
  }

  @Test
  void foldersThatAreNoneAreNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    Run.of("conformance", folder.resolve("none")).expectFailure(2, "there is no such file");
    Run.of("conformance", file).expectFailure(2, "this is not a folder");
  }

  @Test
  void aFolderWithoutTestsHasNone() {
    Run run = Run.of("conformance", folder).expectDone();

    assertEquals("0 passed, 0 failed, 0 unsupported", run.out().strip());
  }
}
