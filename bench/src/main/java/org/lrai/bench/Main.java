package org.lrai.bench;

import java.util.Optional;
import org.lrai.cli.benchmark.Benchmarks;

/** The command line of lrai with what measures: {@code ./lrai bench} and {@code ./lrai costs}. */
public final class Main {

  private Main() {}

  /** Runs the command line and exits with its exit code. */
  public static void main(String[] arguments) {
    Benchmarks benchmarks =
        new Benchmarks(new Measurement(), new GrowthMeasurement(), new CostMeasurement());
    System.exit(org.lrai.cli.Main.run(Optional.of(benchmarks), arguments));
  }
}
