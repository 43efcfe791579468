package org.lrai.cli.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lrai.cli.benchmark.Benchmark;
import org.lrai.cli.benchmark.ConvolutionTimes;
import org.lrai.cli.benchmark.CostBenchmark;
import org.lrai.passes.cost.ConvolutionCost;
import org.lrai.passes.cost.CostTable;

/** Costs that nobody measured. */
final class CostTrials implements CostBenchmark {

  @Override
  public CostTable costs(Benchmark.ProgressFactory progress) {
    return CostTable.recorded().getLast();
  }

  @Override
  public List<ConvolutionTimes> convolutions(
      List<CostTable> tables, Benchmark.ProgressFactory progress) {
    return List.of(
        new ConvolutionTimes(
            new ConvolutionCost(7, 7, 512, 256, 0),
            new TreeMap<>(Map.of(0, 20.0, 2, 15.0)),
            new TreeMap<>(Map.of(0, 20.0, 2, 30.0)),
            2));
  }
}
