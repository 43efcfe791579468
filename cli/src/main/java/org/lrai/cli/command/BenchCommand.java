package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lrai.cli.benchmark.BenchmarkReport;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;
import org.lrai.cli.benchmark.BenchmarkRequest;
import org.lrai.cli.benchmark.Benchmarks;
import org.lrai.cli.benchmark.Profile;
import org.lrai.cli.benchmark.Starts;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Table;
import org.lrai.cli.pipeline.CompilationRequest;
import org.lrai.cli.pipeline.DimRange;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.program.Workers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a model, alone or against ONNX Runtime. */
@Command(
    name = "bench",
    description = {
      "Compile a model and measure warm calls, time to the first result and resident memory, alone",
      "or against ONNX Runtime.",
      "Inputs are those of test_data_set_0 beside the model, if it is there, else random."
    })
final class BenchCommand extends LraiCommand {

  /** What a model can be measured against. */
  enum Other {
    onnxruntime
  }

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Parameters(paramLabel = "MODEL.onnx", description = "The model.")
  private Path model;

  @Option(
      names = "--threads",
      paramLabel = "T",
      defaultValue = "1",
      description = "Threads of a call, on both sides (default: ${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--against",
      paramLabel = "onnxruntime",
      description = "Measure this as well, in the same rounds.")
  private Optional<Other> against = Optional.empty();

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "JVMs that are started for each side, to measure the time to the first result and the"
              + " resident memory; 0 for none (default: ${DEFAULT-VALUE}).")
  private int starts;

  @Option(
      names = "--jvm",
      paramLabel = "OPTION",
      description =
          "An option of these JVMs, on both sides, such as"
              + " --jvm=-XX:TrimNativeHeapInterval=500.")
  private List<String> jvmOptions = List.of();

  @Option(
      names = "--dim",
      paramLabel = "NAME=MIN..MAX",
      description = "Sizes of a symbolic dim, as for compile; random inputs take the smallest.")
  private List<String> dims = List.of();

  @Option(
      names = "--profile",
      description =
          "Print time, rate and distance from the roofline of each kernel, and write a trace.")
  private boolean profile;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      defaultValue = "lrai-trace.json",
      description =
          "The trace of --profile, for ui.perfetto.dev or chrome://tracing (default:"
              + " ${DEFAULT-VALUE}).")
  private Path trace = Path.of("lrai-trace.json");

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "10",
      description = "How long to measure, warming up aside (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @ArgGroup(exclusive = false)
  private @Nullable GrowthOptions growth;

  private final Optional<Benchmarks> benchmarks;

  BenchCommand(Optional<Benchmarks> benchmarks) {
    this.benchmarks = benchmarks;
  }

  @Override
  ExitCode run(Console console) throws IOException {
    if (threads < 1 || threads > Workers.MAX_THREADS || !(seconds > 0 && seconds < 1e6)) {
      throw wrong("--threads and --seconds must be positive and of a sensible size", "see --help");
    }
    if (starts < 0 || starts > 1000) {
      throw wrong("--starts must be from 0 to 1000", "see --help");
    }
    if (!jvmOptions.stream().allMatch(option -> option.startsWith("-"))) {
      throw wrong("--jvm takes options that begin with a dash", "see --help");
    }
    CompilationRequest compilation =
        CompilationRequest.of(model)
            .withDims(DimRange.bySymbol(dims.stream().map(DimRange::parse).toList()));
    BenchmarkRequest request =
        new BenchmarkRequest(
            compilation,
            threads,
            against.isPresent(),
            starts,
            jvmOptions,
            profile ? Optional.of(trace) : Optional.empty(),
            seconds);
    Benchmarks measuring =
        benchmarks.orElseThrow(
            () -> wrong("the module that measures is not on the class path", "use ./lrai bench"));
    if (growth != null) {
      growth.run(console, request, measuring.growth());
    } else {
      print(console, measuring.calls().measure(request, console::progress));
    }
    return ExitCode.DONE;
  }

  private void print(Console console, BenchmarkReport report) {
    Table table = new Table("MILLISECONDS A CALL", "MEDIAN", "10 %", "90 %");
    row(table, "lrai (" + report.form() + ")", report.ours());
    report.theirs().ifPresent(t -> row(table, "onnxruntime " + t.version(), t.times()));
    report.theirs().ifPresent(t -> row(table, "ratio (theirs / ours)", t.ratio()));
    table.lines().forEach(console::print);
    console.print(
        "%d rounds of %d calls, %d thread%s, inputs: %s"
            .formatted(
                report.rounds(),
                report.callsPerRound(),
                report.threads(),
                report.threads() == 1 ? "" : "s",
                report.inputs()));
    report
        .theirs()
        .ifPresent(t ->
            console.print(
                "outputs differ by at most %.3g, where the largest is %.3g"
                    .formatted(t.largestDifference(), t.largestOutput())));
    report.heldBack().forEach(kernel -> console.note(warning(kernel)));
    report.starts().ifPresent(fresh -> print(console, fresh));
    report.profile().ifPresent(kernels -> print(console, kernels));
    console.print(Json.object().put("model", model.toString()).putAll(report.json()));
  }

  private static String warning(BenchmarkReport.KernelForm kernel) {
    return "warning: kernel %s (%s) runs in scalar form: its vector form is no faster on this JVM"
        .formatted(kernel.kernel(), kernel.nodes());
  }

  private static void print(Console console, Starts fresh) {
    Table table = new Table("A JVM OF ITS OWN", "MEDIAN", "10 %", "90 %", "RESIDENT MIB", "PEAK");
    row(table, "lrai: ms to first result", fresh.ours());
    fresh
        .ours()
        .warm()
        .ifPresent(
            millis -> table.add("lrai: ms until it is warm", number(millis), "", "", "", ""));
    fresh.theirs().ifPresent(other -> row(table, "onnxruntime: the same", other.side()));
    fresh
        .theirs()
        .ifPresent(other ->
            table.add(
                "ratios (theirs / ours; ours / theirs)",
                number(other.ratio().median()),
                number(other.ratio().p10()),
                number(other.ratio().p90()),
                fresh.memoryRatio().map(BenchCommand::number).orElse(""),
                ""));
    table.lines().forEach(console::print);
  }

  private static void row(Table table, String label, Starts.Side side) {
    Spread time = side.firstResult();
    table.add(
        label,
        number(time.median()),
        number(time.p10()),
        number(time.p90()),
        side.memory().map(memory -> number(memory.resident())).orElse(""),
        side.memory().map(memory -> number(memory.peak())).orElse(""));
  }

  private void print(Console console, Profile kernels) {
    Table table =
        new Table("KERNEL", "FORM", "RUNS", "MICROSECONDS", "%", "GFLOP/S", "ROOFLINE", "NODES");
    for (Profile.KernelTime kernel : kernels.kernels()) {
      table.add(
          kernel.kernel(),
          kernel.form(),
          number(kernel.runs()),
          number(kernel.micros()),
          "%.1f".formatted(100 * kernel.share()),
          number(kernel.gflops()),
          "%.0f %%".formatted(100 * kernels.ofRoofline(kernel)),
          kernel.nodes());
    }
    table.lines().forEach(console::print);
    console.print(
        "peak %.0f GFLOP/s, %.0f GB/s; wrote %s"
            .formatted(kernels.gflopsPeak(), kernels.bandwidth(), trace));
  }

  private static void row(Table table, String label, Spread spread) {
    table.add(label, number(spread.median()), number(spread.p10()), number(spread.p90()));
  }

  private static String number(double value) {
    return "%.4g".formatted(value);
  }

  static DiagnosticException wrong(String message, String remedy) {
    return new DiagnosticException(Diagnostic.error("bench", message).withRemedy(remedy));
  }
}
