package org.lrai.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lrai.cli.benchmark.ConvolutionTimes;
import org.lrai.cli.console.Progress;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.ConvolutionCost;
import org.lrai.passes.cost.CostTable;
import org.lrai.passes.cost.TileSize;

/** Real measurements, short; how fast anything is depends on what else the machine does. */
class LaboratoryTest {

  @Test
  void aTileIsMeasured() throws IOException {
    TileSize tile = new TileSize(3, 2);
    Choice choice = Choice.of(CostTable.recorded()).withTile(tile);
    Laboratory laboratory = new Laboratory();
    int small =
        laboratory.add(
            new Laboratory.Experiment("small", TrialGraphs.product(6, 64, 64), choice, _ -> true));
    int large =
        laboratory.add(
            new Laboratory.Experiment(
                "large", TrialGraphs.product(96, 512, 64), choice, _ -> true));

    Laboratory.Results results = laboratory.measure((label, steps) -> Progress.NONE);

    assertTrue(results.gflopsPeak() > 0.1, results::toString);
    // Two vector multiply-adds in a cycle are the most; half of it is for a machine that is busy.
    double fewest = 96 * 512 * 64.0 / TileSize.LANES / CostTable.PER_CYCLE;
    assertTrue(results.cycles().get(large) > 0.5 * fewest, results::toString);
    assertTrue(results.cycles().get(large) > results.cycles().get(small), results::toString);
  }

  @Test
  void convolutionsAreMeasuredInEveryWay() throws IOException {
    List<CostTable> tables = CostTable.recorded();
    ConvolutionCost shape = new ConvolutionCost(9, 9, 16, 16, 0);

    ConvolutionTimes times =
        CostMeasurement.convolutions(List.of(shape), tables, (label, steps) -> Progress.NONE)
            .getFirst();

    assertEquals(tables.getFirst().ways(), times.measured().keySet());
    assertTrue(times.measured().values().stream().allMatch(time -> time > 0), times::toString);
    assertEquals(shape.cheapest(tables), times.chosen());
    assertTrue(times.loss() >= 1, times::toString);
  }

  @Test
  void tilesFillTheirWidths() {
    List<TileSize> tiles = CostMeasurement.tiles();
    for (CostTable table : CostTable.recorded()) {
      assertTrue(tiles.containsAll(table.tiles().keySet()), table::toString);
    }
  }
}
