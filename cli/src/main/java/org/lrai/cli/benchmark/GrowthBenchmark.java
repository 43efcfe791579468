package org.lrai.cli.benchmark;

import java.io.IOException;
import java.util.List;

/** Measures one model at many sizes. */
@FunctionalInterface
public interface GrowthBenchmark {

  /**
   * Compiles a model once and measures calls in which a symbolic dim has these sizes, in turns;
   * other symbolic dims have their smallest size that is not 0.
   *
   * @param degree see {@link Growth}
   */
  Growth measure(
      BenchmarkRequest request,
      String dim,
      List<Long> sizes,
      int degree,
      Benchmark.ProgressFactory progress)
      throws IOException;
}
