package org.lrai.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lrai.cli.benchmark.Benchmark.ProgressFactory;
import org.lrai.cli.benchmark.ConvolutionTimes;
import org.lrai.cli.benchmark.CostBenchmark;
import org.lrai.ir.plan.Step;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.ConvolutionCost;
import org.lrai.passes.cost.CostTable;
import org.lrai.passes.cost.TileSize;

/** Measures what stands in the table of costs, on kernels that are compiled as those of models. */
final class CostMeasurement implements CostBenchmark {

  /** The tallest tiles of 1 to 4 vectors: there are not registers for more. */
  private static final List<Integer> TALLEST = List.of(16, 13, 8, 6);

  /** Terms of a sum, in some blocks; with {@link #COLUMNS} weights for a second-level cache. */
  private static final int TERMS = 768;

  private static final int COLUMNS = 64;
  private static final int FEWEST_ROWS = 64;
  private static final int FEWEST_TILES = 8;

  /** A tile that is nearly at the peak, for what a tile takes beside its products. */
  private static final TileSize LARGE = new TileSize(6, 4);

  private static final int FEW_TERMS = 16;

  /** Weights of one row, square: 4 MB, and more than caches hold. */
  private static final TileSize ROW = new TileSize(1, 4);

  private static final int CACHED = 1024;
  private static final int UNCACHED = 4096;

  private static final ConvolutionCost TRANSFORMED = new ConvolutionCost(28, 28, 128, 128, 0);

  /** Outputs along an axis of the tiles of which transforms are measured. */
  private static final List<Integer> STEPS = List.of(2, 4);

  /** Shapes of image networks, and what lies around the places where the choice changes. */
  private static final int[][] SHAPES = {
    {32, 16}, {8, 16}, {32, 32}, {16, 32}, {8, 32}, {28, 64}, {14, 64}, {7, 64}, {14, 128},
    {7, 128}, {14, 256}, {7, 256}, {7, 512}
  };

  /** The tiles that are measured. */
  static List<TileSize> tiles() {
    List<TileSize> tiles = new ArrayList<>();
    for (int vectors = 1; vectors <= TALLEST.size(); vectors++) {
      for (int height = 1; height <= TALLEST.get(vectors - 1); height++) {
        tiles.add(new TileSize(height, vectors));
      }
    }
    return tiles;
  }

  @Override
  public CostTable costs(ProgressFactory progress) throws IOException {
    return costs(tiles(), progress);
  }

  /** Measures these tiles, and everything else. */
  static CostTable costs(List<TileSize> tiles, ProgressFactory progress) throws IOException {
    Laboratory laboratory = new Laboratory();
    Map<TileSize, Integer> rates = new LinkedHashMap<>();
    tiles.forEach(tile -> rates.put(tile, laboratory.add(product(tile, TERMS))));
    int call = laboratory.add(idle());
    int overhead = laboratory.add(product(LARGE, FEW_TERMS));
    int full = laboratory.add(product(LARGE, TERMS));
    SortedMap<Integer, Integer> inputs = new TreeMap<>();
    SortedMap<Integer, Integer> outputs = new TreeMap<>();
    for (int step : STEPS) {
      inputs.put(step, laboratory.add(transform("input", step, CostMeasurement::writesTiles)));
      outputs.put(step, laboratory.add(transform("output", step, CostMeasurement::readsProducts)));
    }
    int cached = laboratory.add(row(CACHED));
    int uncached = laboratory.add(row(UNCACHED));

    Laboratory.Results results = laboratory.measure(progress);
    List<Double> cycles = results.cycles();
    SortedMap<TileSize, Double> percent = new TreeMap<>();
    rates.forEach((tile, number) ->
        percent.put(tile, 100 * products(tile, TERMS) / CostTable.PER_CYCLE / cycles.get(number)));
    double perTerm = cycles.get(full) / TERMS;
    double perTile = (cycles.get(overhead) - perTerm * FEW_TERMS) / tileCount(LARGE);
    return new CostTable(
        origin(results.gflopsPeak()),
        Machine.vectorBits(),
        cycles.get(call),
        percent,
        Math.max(0, perTile - LARGE.height() * LARGE.vectors()),
        perVector(inputs, cycles),
        perVector(outputs, cycles),
        cycles.get(cached) / weightVectors(CACHED),
        cycles.get(uncached) / weightVectors(UNCACHED));
  }

  private static SequencedMap<String, String> origin(double gflops) {
    SequencedMap<String, String> origin = new LinkedHashMap<>();
    origin.put("made by", "./lrai costs --measure -o FILE");
    origin.put("machine", Machine.processor());
    origin.put("peak", "%.0f GFLOP/s on one thread".formatted(gflops));
    origin.put("JDK", System.getProperty("java.vendor.version", Runtime.version().toString()));
    origin.put(
        "units",
        "percent of that peak; cycles, of which each can hold 2 multiply-adds of 16 floats at it");
    return origin;
  }

  private static Laboratory.Experiment idle() {
    return new Laboratory.Experiment(
        "call", TrialGraphs.idle(), Choice.of(CostTable.recorded()), _ -> true);
  }

  // Products.

  private static Laboratory.Experiment product(TileSize tile, int terms) {
    return new Laboratory.Experiment(
        "tile " + tile,
        TrialGraphs.product(rows(tile), terms, columns(tile)),
        Choice.of(CostTable.recorded()).withTile(tile),
        _ -> true);
  }

  private static long rows(TileSize tile) {
    return (long) tile.height() * Math.max(FEWEST_TILES, Math.ceilDiv(FEWEST_ROWS, tile.height()));
  }

  /** Whole panels. */
  private static int columns(TileSize tile) {
    return COLUMNS / tile.lanes() * tile.lanes();
  }

  /** Vector multiply-adds. */
  private static double products(TileSize tile, int terms) {
    return (double) rows(tile) * terms * columns(tile) / TileSize.LANES;
  }

  private static double tileCount(TileSize tile) {
    return (double) rows(tile) / tile.height() * columns(tile) / tile.lanes();
  }

  private static Laboratory.Experiment row(int terms) {
    return new Laboratory.Experiment(
        "weights " + terms,
        TrialGraphs.product(1, terms, terms),
        Choice.of(CostTable.recorded()).withTile(ROW),
        _ -> true);
  }

  private static double weightVectors(int terms) {
    return (double) terms * terms / TileSize.LANES;
  }

  // Convolutions.

  private static Laboratory.Experiment transform(
      String side, int step, Predicate<Step.Call> wanted) {
    return new Laboratory.Experiment(
        side + " transform " + step,
        TrialGraphs.convolution(TRANSFORMED),
        Choice.of(CostTable.recorded()).withStep(step),
        wanted);
  }

  private static boolean isOfWindows(Step.Call call) {
    return call.nodes().contains(TrialGraphs.WINDOWS);
  }

  private static boolean writesTiles(Step.Call call) {
    return isOfWindows(call) && call.arguments().getLast().endsWith("/tiles");
  }

  private static boolean readsProducts(Step.Call call) {
    return isOfWindows(call)
        && call.arguments().subList(0, call.arguments().size() - 1).stream()
            .anyMatch(argument -> argument.endsWith("/products"));
  }

  /** As many vectors for both transforms: there are as many channels. */
  private static SortedMap<Integer, Double> perVector(
      SortedMap<Integer, Integer> experiments, List<Double> cycles) {
    SortedMap<Integer, Double> costs = new TreeMap<>();
    experiments.forEach((step, number) ->
        costs.put(step, cycles.get(number) / TRANSFORMED.transformedInputs(step)));
    return costs;
  }

  @Override
  public List<ConvolutionTimes> convolutions(List<CostTable> tables, ProgressFactory progress)
      throws IOException {
    List<ConvolutionCost> shapes = new ArrayList<>();
    for (int[] shape : SHAPES) {
      long weights = 9L * shape[1] * shape[1];
      shapes.add(new ConvolutionCost(shape[0], shape[0], shape[1], shape[1], weights));
    }
    return convolutions(shapes, tables, progress);
  }

  /** The table of a machine like this one. */
  private static CostTable nearest(List<CostTable> tables) {
    return Collections.min(
        tables,
        Comparator.comparingInt(table -> Math.abs(table.vectorBits() - Machine.vectorBits())));
  }

  /** Measures these. */
  static List<ConvolutionTimes> convolutions(
      List<ConvolutionCost> shapes, List<CostTable> tables, ProgressFactory progress)
      throws IOException {
    CostTable table = nearest(tables);
    Laboratory laboratory = new Laboratory();
    List<SortedMap<Integer, Integer>> numbers = new ArrayList<>();
    for (ConvolutionCost shape : shapes) {
      SortedMap<Integer, Integer> ways = new TreeMap<>();
      for (int way : table.ways()) {
        ways.put(
            way,
            laboratory.add(
                new Laboratory.Experiment(
                    String.format(Locale.ROOT, "%dx%d", shape.height(), shape.inputs()),
                    TrialGraphs.convolution(shape),
                    Choice.of(tables).withStep(way),
                    CostMeasurement::isOfWindows)));
      }
      numbers.add(ways);
    }
    Laboratory.Results results = laboratory.measure(progress);
    List<ConvolutionTimes> times = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      ConvolutionCost shape = shapes.get(i);
      SortedMap<Integer, Double> expected = new TreeMap<>();
      SortedMap<Integer, Double> measured = new TreeMap<>();
      numbers
          .get(i)
          .forEach((way, number) -> {
            expected.put(way, results.microseconds(shape.cycles(table, way)));
            measured.put(way, results.microseconds(results.cycles().get(number)));
          });
      times.add(new ConvolutionTimes(shape, expected, measured, shape.cheapest(tables)));
    }
    return times;
  }
}
