package org.lrai.passes.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lrai.passes.Golden;

class ChoiceTest {
  private static final List<CostTable> TABLES = CostTable.recorded();

  /** Rows, columns, terms, weights of the model. */
  private static final long[][] PRODUCTS = {
    {1, 64, 64, 10_000},
    {7, 10, 32, 10_000},
    {16, 128, 128, 300_000},
    {16, 256, 256, 300_000},
    {16, 256, 256, 25_000_000},
    {49, 512, 2048, 25_000_000},
    {128, 768, 768, 1_000_000},
    {128, 768, 768, 100_000_000},
    {3136, 64, 64, 25_000_000},
    {12544, 24, 27, 3_000_000}
  };

  /** Extent of the image, channels, weights of the model. */
  private static final long[][] CONVOLUTIONS = {
    {32, 16, 300_000},
    {8, 16, 300_000},
    {16, 32, 300_000},
    {8, 64, 300_000},
    {56, 64, 25_000_000},
    {28, 128, 25_000_000},
    {14, 256, 25_000_000},
    {7, 512, 25_000_000},
    {7, 64, 100_000},
    {3, 64, 100_000},
    {1, 512, 25_000_000}
  };

  @Test
  void shapesDecide() throws IOException {
    StringBuilder text = new StringBuilder();
    for (long[] product : PRODUCTS) {
      TileSize tile = tile(OptionalLong.of(product[0]), product[1], product[2], product[3]);
      text.append(
          "%d x %d, %d terms, %d weights: %s%n"
              .formatted(product[0], product[1], product[2], product[3], tile));
    }
    text.append("any x 64, 64 terms: ");
    text.append(tile(OptionalLong.empty(), 64, 64, 10_000)).append('\n');
    for (long[] shape : CONVOLUTIONS) {
      var convolution = new ConvolutionCost(shape[0], shape[0], shape[1], shape[1], shape[2]);
      int step = Choice.current().step(convolution);
      text.append(
          "%dx%d, %d channels, %d weights: %s%n"
              .formatted(
                  shape[0],
                  shape[0],
                  shape[1],
                  shape[2],
                  step == ConvolutionCost.DIRECT ? "direct" : "F(" + step + ",3)"));
    }
    Golden.check("costs/choices.txt", text.toString().replace(System.lineSeparator(), "\n"));
  }

  /** The way is the one that the table makes cheap; F(2, 3) where weights are what is dear. */
  @Test
  void tablesDecide() {
    ConvolutionCost shape = new ConvolutionCost(14, 14, 256, 256, 25_000_000);
    assertEquals(4, shape.cheapest(List.of(table(0.01, 0.01, 0.01))));
    assertEquals(2, shape.cheapest(List.of(table(0.01, 1000, 0.01))));
    assertEquals(0, shape.cheapest(List.of(table(1000, 1000, 0.01))));
    assertEquals(2, shape.cheapest(List.of(table(0.01, 0.01, 15))));
    assertEquals(0, shape.cheapest(List.of(table(0.01, 0.01, 100))));
    // Both count: a way that is a little better on one machine and much worse on another is not
    // taken.
    CostTable one = table(0.01, 0.01, 0.01);
    CostTable other = table(1000, 1000, 0.01);
    assertEquals(0, shape.cheapest(List.of(one, other)));
  }

  private static CostTable table(double two, double four, double memory) {
    SortedMap<Integer, Double> transforms = new TreeMap<>();
    transforms.put(2, two);
    transforms.put(4, four);
    CostTable table = TABLES.getFirst();
    return new CostTable(
        table.origin(),
        table.vectorBits(),
        table.call(),
        table.tiles(),
        table.tileOverhead(),
        transforms,
        transforms,
        Math.min(memory, table.weightsFromCache()),
        memory);
  }

  @Test
  void whatIsGivenHoldsForTheWorkOnly() {
    ConvolutionCost shape = new ConvolutionCost(1, 1, 16, 16, 0);
    TileSize given = new TileSize(3, 2);
    TileSize usual = tile(12);
    int way = Choice.current().step(shape);
    Choice other = Choice.of(TABLES).withTile(given).withStep(4);

    assertEquals(given, other.schedule(() -> tile(12)));
    assertNotEquals(given, other.schedule(() -> tile(13)), "3 rows do not divide 13");
    assertEquals(4, other.schedule(() -> Choice.current().step(shape)));
    assertEquals(usual, tile(12));
    assertEquals(way, Choice.current().step(shape));
    assertTrue(way == ConvolutionCost.DIRECT, "one output is no work for tiles");
  }

  /** A recurrent layer of any batch is made for one row: as many sums as possible at once. */
  @Test
  void loopsHaveFewRows() {
    Weights weights = new Weights(512 * 128, 0);
    Product outside = new Product(OptionalLong.empty(), false, 512, 128, false, weights);
    Product inLoop = new Product(OptionalLong.empty(), true, 512, 128, false, weights);
    assertEquals(2, Choice.current().tile(outside).vectors());
    assertEquals(4, Choice.current().tile(inLoop).vectors());
  }

  private static TileSize tile(long rows) {
    return tile(OptionalLong.of(rows), 64, 64, 0);
  }

  private static TileSize tile(OptionalLong rows, long columns, long terms, long modelWeights) {
    Weights weights = new Weights(columns * terms, modelWeights);
    return Choice.current().tile(new Product(rows, false, columns, terms, false, weights));
  }
}
