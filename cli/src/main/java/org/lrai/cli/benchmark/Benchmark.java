package org.lrai.cli.benchmark;

import java.io.IOException;
import org.lrai.cli.console.Progress;

/** Measures compiled models. */
@FunctionalInterface
public interface Benchmark {

  /** Shows progress in so many steps. */
  @FunctionalInterface
  interface ProgressFactory {
    Progress start(String label, long steps);
  }

  /** Compiles a model and measures calls of it. */
  BenchmarkReport measure(BenchmarkRequest request, ProgressFactory progress) throws IOException;
}
