package org.lrai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lrai.cli.benchmark.Benchmark.ProgressFactory;
import org.lrai.cli.benchmark.BenchmarkRequest;
import org.lrai.cli.benchmark.Growth;
import org.lrai.cli.benchmark.GrowthBenchmark;
import org.lrai.cli.pipeline.Compilation;
import org.lrai.cli.pipeline.Stage;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;
import org.lrai.runtime.CompiledModel;
import org.lrai.runtime.LoadOptions;

/** Measures one compiled model at many sizes, on random inputs. */
final class GrowthMeasurement implements GrowthBenchmark {

  @Override
  public Growth measure(
      BenchmarkRequest request, String dim, List<Long> sizes, int degree, ProgressFactory progress)
      throws IOException {
    Path jar = Files.createTempFile("lrai-bench", ".jar");
    List<Contestant> sides = new ArrayList<>();
    try {
      Compilation.toFile(request.compilation(), jar, Stage.Observer.NONE);
      CompiledModel model =
          CompiledModel.load(jar, LoadOptions.defaults().withThreads(request.threads()));
      for (long size : sizes) {
        requireSize(model, dim, size);
        Inputs inputs = Inputs.random(model, dim, size);
        model.warmUp(inputs.named(model));
        sides.add(new Lrai(model, inputs.tensors()));
      }
      Rounds rounds =
          Rounds.measure(sides, request.seconds(), count -> progress.start("bench", count));
      List<Growth.Point> points = new ArrayList<>();
      for (int i = 0; i < sizes.size(); i++) {
        points.add(new Growth.Point(sizes.get(i), rounds.times(i)));
      }
      return Growth.of(dim, degree, request.threads(), points);
    } finally {
      sides.forEach(Contestant::close);
      Files.deleteIfExists(jar);
    }
  }

  private static void requireSize(CompiledModel model, String dim, long size) {
    boolean isSize =
        model.symbols().stream()
            .anyMatch(s -> s.name().equals(dim) && s.min() <= size && size <= s.max());
    if (!isSize) {
      String dims =
          model.symbols().stream()
              .map(s -> "%s from %d to %d".formatted(s.name(), s.min(), s.max()))
              .collect(Collectors.joining(", "));
      throw new DiagnosticException(
          Diagnostic.error("bench", "the model has no dim %s of size %d".formatted(dim, size))
              .withRemedy(dims.isEmpty() ? "it has no symbolic dims" : "it has " + dims));
    }
  }
}
