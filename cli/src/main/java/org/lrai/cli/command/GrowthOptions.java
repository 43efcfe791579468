package org.lrai.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lrai.cli.benchmark.BenchmarkRequest;
import org.lrai.cli.benchmark.Growth;
import org.lrai.cli.benchmark.GrowthBenchmark;
import org.lrai.cli.benchmark.GrowthPlot;
import org.lrai.cli.console.Console;
import org.lrai.cli.console.Json;
import org.lrai.cli.console.Table;
import org.lrai.cli.tensor.AtomicFile;
import picocli.CommandLine.Option;

/** Measures a model at many sizes instead of one, and shows how the time of a call grows. */
final class GrowthOptions {
  private static final Pattern SIZES =
      Pattern.compile("(?<dim>.+)=(?<sizes>[1-9][0-9]{0,8}(,[1-9][0-9]{0,8})+)");
  private static final int MOST_SIZES = 32;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Option(
      names = "--sizes",
      required = true,
      paramLabel = "NAME=N,N,...",
      description = "Measure at each of these sizes of a symbolic dim, on random inputs.")
  private String sizes;

  @Option(
      names = "--degree",
      paramLabel = "1|2",
      defaultValue = "1",
      description =
          "Degree of the polynomial that times are compared with: 1 for a line, 2 where attention"
              + " grows with the square (default: ${DEFAULT-VALUE}).")
  private int degree = 1;

  @Option(names = "--plot", paramLabel = "FILE.svg", description = "Draw size and time.")
  private Optional<Path> plot = Optional.empty();

  /** Measures and prints. */
  void run(Console console, BenchmarkRequest request, GrowthBenchmark benchmark)
      throws IOException {
    Matcher asked = SIZES.matcher(sizes);
    if (!asked.matches()) {
      throw BenchCommand.wrong(
          "'" + sizes + "' does not say at which sizes of which dim",
          "write NAME=N,N,..., for example --sizes batch=1,2,4,8");
    }
    List<Long> all =
        List.copyOf(
            new TreeSet<>(Stream.of(asked.group("sizes").split(",")).map(Long::valueOf).toList()));
    if (degree < 1 || degree > 2 || all.size() <= degree || all.size() > MOST_SIZES) {
      throw BenchCommand.wrong(
          "%d sizes and a polynomial of degree %d".formatted(all.size(), degree),
          "the degree is 1 or 2, and there are more sizes than that, up to " + MOST_SIZES);
    }
    Growth growth = benchmark.measure(request, asked.group("dim"), all, degree, console::progress);
    Path model = request.compilation().model();
    if (plot.isPresent()) {
      String svg = GrowthPlot.svg(growth, request.compilation().name());
      AtomicFile.write(plot.get(), svg);
    }
    print(console, growth);
    console.print(Json.object().put("model", model.toString()).putAll(growth.json()));
  }

  private static void print(Console console, Growth growth) {
    Table table =
        new Table(
            growth.dim().toUpperCase(Locale.ROOT),
            "MILLISECONDS",
            "10 %",
            "90 %",
            "MICROSECONDS EACH",
            "EXPECTED",
            "OFF");
    for (Growth.Point point : growth.points()) {
      table.add(
          Long.toString(point.size()),
          number(point.time().median()),
          number(point.time().p10()),
          number(point.time().p90()),
          number(1e3 * point.time().median() / point.size()),
          number(growth.expected(point)),
          "%+.0f %%".formatted(100 * growth.deviation(point)));
    }
    table.lines().forEach(console::print);
    console.print(
        "expected: %s ms; off by at most %.0f %%; %d thread%s"
            .formatted(
                polynomial(growth),
                100 * growth.largestDeviation(),
                growth.threads(),
                growth.threads() == 1 ? "" : "s"));
  }

  private static String polynomial(Growth growth) {
    StringBuilder text = new StringBuilder(number(growth.coefficients().getFirst()));
    for (int power = 1; power < growth.coefficients().size(); power++) {
      text.append(" + ").append(number(growth.coefficients().get(power)));
      text.append(' ').append(growth.dim()).append(power == 1 ? "" : "^" + power);
    }
    return text.toString();
  }

  private static String number(double value) {
    return "%.4g".formatted(value);
  }
}
