package org.lrai.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.cli.benchmark.Benchmarks;
import org.lrai.cli.benchmark.ConvolutionTimes;
import org.lrai.cli.benchmark.CostBenchmark;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.ExitCode;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Table;
import org.lrai.cli.tensor.AtomicFile;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.passes.cost.CostTable;
import org.lrai.passes.cost.CostTableText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the costs by which schedules are chosen, or measures them again. */
@Command(
    name = "costs",
    description = {
      "Show the costs of kernels by which lrai schedules, or measure them on this machine.",
      "The tables are part of lrai: compiling never measures. One that was measured is used when",
      "lrai is built with it."
    })
final class CostsCommand extends LraiCommand {
  private static final long LARGEST_TABLE = 1 << 20;

  @Parameters(
      arity = "0..1",
      paramLabel = "TABLE.tsv",
      description = "A table; without it, those that are part of lrai.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--measure", description = "Measure instead of reading: some minutes.")
  private boolean measure;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the table of --measure.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--convolutions",
      description =
          "Measure 3x3 convolutions of some shapes as they are and by tiles, beside what the table"
              + " says.")
  private boolean convolutions;

  private final Optional<Benchmarks> benchmarks;

  CostsCommand(Optional<Benchmarks> benchmarks) {
    this.benchmarks = benchmarks;
  }

  @Override
  ExitCode run(Console console) throws IOException {
    if (output.isPresent() && !measure) {
      throw wrong("-o has no use without --measure", "see --help");
    }
    if (file.isPresent() && measure) {
      throw wrong("a table has no use with --measure", "see --help");
    }
    List<CostTable> tables = CostTable.recorded();
    if (file.isPresent()) {
      tables = List.of(read(file.get()));
    }
    if (measure) {
      tables = List.of(measuring().costs(console::progress));
    }
    List<String> texts = tables.stream().map(CostTableText::of).toList();
    if (output.isPresent()) {
      AtomicFile.write(output.get(), texts.getFirst());
    }
    if (convolutions) {
      List<ConvolutionTimes> times = measuring().convolutions(tables, console::progress);
      lines(times).forEach(console::print);
      console.print(Json.object().put("convolutions", times, ConvolutionTimes::json));
    } else {
      console.print(String.join("\n", texts).stripTrailing());
      console.print(Json.object().put("tables", texts, Json::of));
    }
    return ExitCode.DONE;
  }

  private static CostTable read(Path file) throws IOException {
    if (Files.size(file) > LARGEST_TABLE) {
      throw new DiagnosticException(
          Diagnostic.error("cost-table", "no table of costs is that large")
              .inFile(file.toString())
              .withRemedy("name a file that ./lrai costs --measure -o FILE wrote"));
    }
    // Whatever is no UTF-8 becomes characters that no table has.
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return CostTableText.parse(file.toString(), text);
  }

  private CostBenchmark measuring() {
    return benchmarks
        .orElseThrow(
            () -> wrong("the module that measures is not on the class path", "use ./lrai costs"))
        .costs();
  }

  private static DiagnosticException wrong(String message, String remedy) {
    return new DiagnosticException(Diagnostic.error("costs", message).withRemedy(remedy));
  }

  private static List<String> lines(List<ConvolutionTimes> times) {
    Table table =
        new Table("3X3 CONVOLUTION", "WAY", "MICROSECONDS", "BY THE TABLE", "CHOSEN", "OVER BEST");
    for (ConvolutionTimes convolution : times) {
      for (Map.Entry<Integer, Double> way : convolution.measured().entrySet()) {
        boolean isChosen = way.getKey() == convolution.chosen();
        table.add(
            convolution.text(),
            ConvolutionTimes.name(way.getKey()),
            "%.4g".formatted(way.getValue()),
            "%.4g".formatted(convolution.expected().get(way.getKey())),
            isChosen ? "chosen" : "",
            isChosen ? "%.2f".formatted(convolution.loss()) : "");
      }
    }
    return table.lines();
  }
}
