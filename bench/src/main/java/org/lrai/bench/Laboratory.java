package org.lrai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lrai.cli.benchmark.Benchmark.ProgressFactory;
import org.lrai.cli.console.Progress;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.plan.Step;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.CostTable;
import org.lrai.passes.cost.TileSize;

/**
 * Measures kernels in cycles: first all are compiled and run until they are warm, then all are
 * timed in turns, some rounds of them, each time with the peak rate of the machine just before.
 * Each kernel is there in some copies, which the JIT compiler compiles one by one, not always with
 * the same luck; the best counts.
 */
final class Laboratory {
  private static final int COPIES = 2;
  private static final int ROUNDS = 5;
  private static final long NANOS = 30_000_000L;
  private static final double WARM_NANOS = 4e8;

  /** Floating-point operations of a cycle at the peak rate. */
  private static final double PEAK_OPERATIONS = 2 * CostTable.PER_CYCLE * TileSize.LANES;

  private final List<Experiment> experiments = new ArrayList<>();

  /**
   * Kernels of a model.
   *
   * @param wanted its calls of which the cycles are added up
   */
  record Experiment(String name, Graph graph, Choice choice, Predicate<Step.Call> wanted) {}

  /** Plans to measure something; gives its number. */
  int add(Experiment experiment) {
    experiments.add(experiment);
    return experiments.size() - 1;
  }

  /**
   * What was measured.
   *
   * @param cycles by the number of the experiment, of the best copy, medians over rounds
   * @param gflopsPeak of one thread, the median
   */
  record Results(List<Double> cycles, double gflopsPeak) {
    /** How long that many cycles are. */
    double microseconds(double number) {
      return number / hertz(gflopsPeak) * 1e6;
    }
  }

  /** Measures everything that was planned. */
  Results measure(ProgressFactory progress) throws IOException {
    List<List<Trial>> trials = new ArrayList<>();
    try {
      try (Progress shown = progress.start("compile", experiments.size())) {
        for (Experiment experiment : experiments) {
          trials.add(Trial.copies(COPIES, experiment.graph(), experiment.choice()));
          for (Trial copy : trials.getLast()) {
            Rounds.warmUp(copy.contestant(), WARM_NANOS);
          }
          shown.step(experiment.name());
        }
      }
      return rounds(trials, progress);
    } finally {
      trials.forEach(copies -> copies.forEach(Trial::close));
    }
  }

  private Results rounds(List<List<Trial>> trials, ProgressFactory progress) throws IOException {
    Map<Trial, List<Double>> cycles = new HashMap<>();
    List<Double> peaks = new ArrayList<>();
    try (Progress shown = progress.start("measure", (long) ROUNDS * trials.size())) {
      for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < trials.size(); i++) {
          for (Trial copy : trials.get(i)) {
            double peak = Machine.gflops();
            peaks.add(peak);
            double nanos = KernelClock.nanos(copy, experiments.get(i).wanted(), NANOS);
            cycles.computeIfAbsent(copy, _ -> new ArrayList<>()).add(nanos * 1e-9 * hertz(peak));
          }
          shown.step(experiments.get(i).name());
        }
      }
    }
    return new Results(
        trials.stream()
            .map(copies ->
                copies.stream()
                    .mapToDouble(copy -> Statistics.median(cycles.getOrDefault(copy, List.of())))
                    .min()
                    .orElseThrow())
            .toList(),
        Statistics.median(peaks));
  }

  private static double hertz(double gflops) {
    return gflops * 1e9 / PEAK_OPERATIONS;
  }
}
