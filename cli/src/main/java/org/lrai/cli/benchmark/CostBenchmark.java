package org.lrai.cli.benchmark;

import java.io.IOException;
import java.util.List;
import org.lrai.passes.cost.CostTable;

/** Measures by what costs lrai schedules. */
public interface CostBenchmark {

  /** Measures all costs on this machine. */
  CostTable costs(Benchmark.ProgressFactory progress) throws IOException;

  /** Measures convolutions in every way in which they can be computed, beside what tables say. */
  List<ConvolutionTimes> convolutions(List<CostTable> tables, Benchmark.ProgressFactory progress)
      throws IOException;
}
