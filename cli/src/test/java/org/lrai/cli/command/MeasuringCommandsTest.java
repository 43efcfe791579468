package org.lrai.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lrai.cli.benchmark.BenchmarkReport.Spread;
import org.lrai.cli.benchmark.Benchmarks;
import org.lrai.cli.benchmark.Growth;
import org.lrai.cli.benchmark.GrowthBenchmark;
import org.lrai.passes.cost.CostTable;
import org.lrai.passes.cost.CostTableText;

/** What the commands costs and bench --sizes print and write of what is measured. */
class MeasuringCommandsTest {
  /** Times of 1 + 2 n milliseconds, but 10 % more at the last size. */
  private static final GrowthBenchmark LINE =
      (request, dim, sizes, degree, progress) ->
          Growth.of(
              dim,
              degree,
              request.threads(),
              sizes.stream()
                  .map(size -> {
                    double time = (1 + 2 * size) * (size == 64 ? 1.1 : 1);
                    return new Growth.Point(size, new Spread(time, 0.9 * time, 1.2 * time));
                  })
                  .toList());

  private static final Optional<Benchmarks> BENCHMARKS =
      Optional.of(
          new Benchmarks(
              (request, progress) -> {
                throw new AssertionError(request);
              },
              LINE,
              new CostTrials()));

  @TempDir private Path folder;

  @Test
  void optionsOfJvmsBeginWithADash() {
    Path model = Path.of("../examples/digits-mlp/model.onnx");
    Run.of(BENCHMARKS, "bench", model, "--jvm", "SomeClass").expectFailure(2, "--jvm");
  }

  @Test
  void costsAreThoseThatLraiSchedulesBy() throws IOException {
    String text = Run.of("costs").expectDone().out();

    for (CostTable table : CostTable.recorded()) {
      assertTrue(text.contains(CostTableText.of(table)), text);
    }
    assertEquals(2, Run.of("costs", "--json").expectDone().json().getAsJsonArray("tables").size());

    Path file = folder.resolve("table.tsv");
    CostTable one = CostTable.recorded().getLast();
    Files.writeString(file, CostTableText.of(one));
    assertEquals(CostTableText.of(one), Run.of("costs", file).expectDone().out());
  }

  @Test
  void tablesThatAreNoneAreRefused() throws IOException {
    Path file = folder.resolve("table.tsv");
    Files.writeString(file, "# vectors: 256 bits\nkernel\tsize\tcost\tunit\ntile\t1x1\n");
    Run.of("costs", file).expectFailure(2, "table.tsv: line 3: not a kernel, a size");
    Files.write(file, new byte[] {(byte) 0xff, 0, 1});
    Run.of("costs", file).expectFailure(2, "table.tsv");
    Run.of("costs", folder.resolve("none")).expectFailure(2, "no such file");
    Run.of("costs", "--measure").expectFailure(2, "use ./lrai costs");
    Run.of(BENCHMARKS, "costs", "-o", file).expectFailure(2, "--measure");
  }

  @Test
  void measuredCostsAreWritten() throws IOException {
    Path file = folder.resolve("table.tsv");
    String expected = CostTableText.of(CostTable.recorded().getLast());

    String text = Run.of(BENCHMARKS, "costs", "--measure", "-o", file).expectDone().out();

    assertEquals(expected, text);
    assertEquals(expected, Files.readString(file));
  }

  @Test
  void convolutionsAreShownBesideTheTable() {
    Run run = Run.of(BENCHMARKS, "costs", "--convolutions").expectDone();

    assertTrue(run.out().contains("7x7, 512 to 256  direct  20.00"), run::out);
    assertTrue(run.out().matches("(?s).*F\\(2,3\\) +30.00 +15.00 +chosen +1.50\n"), run::out);
  }

  @Test
  void growthIsPrintedAndDrawn() throws IOException {
    Path plot = folder.resolve("plot.svg");
    Object[] command = {"bench", "m.onnx", "--sizes", "batch=64,1,2,4,8,16,32", "--plot", plot};

    Run run = Run.of(BENCHMARKS, command).expectDone();

    assertTrue(run.out().startsWith("BATCH  MILLISECONDS"), run::out);
    assertTrue(run.out().contains("off by at most"), run::out);
    String svg = Files.readString(plot);
    assertEquals(7, svg.split("<circle", -1).length - 1);
    assertTrue(svg.contains("prefers-color-scheme: dark") && svg.contains(">batch<"), svg);
    assertFalse(svg.contains("NaN") || svg.contains("Infinity"), svg);
  }

  @Test
  void growthOfNothingIsRefused() {
    for (String sizes : List.of("batch", "batch=", "batch=4", "batch=0,1", "=1,2", "batch=1,x")) {
      Run.of(BENCHMARKS, "bench", "m.onnx", "--sizes", sizes).expectFailure(2, "--sizes batch=1,2");
    }
    for (String degree : List.of("0", "3")) {
      Run.of(BENCHMARKS, "bench", "m.onnx", "--sizes", "n=1,2,3", "--degree", degree)
          .expectFailure(2, "the degree is 1 or 2");
    }
    Run.of(BENCHMARKS, "bench", "m.onnx", "--sizes", "n=1,1").expectFailure(2, "1 sizes");
    Run.of(BENCHMARKS, "bench", "m.onnx", "--plot", "x.svg").expectFailure(2, "--sizes");
  }
}
