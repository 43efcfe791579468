package org.lrai.passes.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.lrai.ir.diagnostic.DiagnosticException;

class CostTableTest {
  private static final List<CostTable> TABLES = CostTable.recorded();

  @ParameterizedTest
  @FieldSource("TABLES")
  void textIsReadAsItWasWritten(CostTable table) {
    String text = CostTableText.of(table);
    assertEquals(text, CostTableText.of(CostTableText.parse("table", text)));
    assertTrue(table.origin().keySet().containsAll(List.of("made by", "machine", "JDK", "units")));
  }

  @Test
  void thereIsOneForEachWidthOfVectors() {
    assertEquals(List.of(512, 256), TABLES.stream().map(CostTable::vectorBits).toList());
    for (CostTable table : TABLES) {
      assertEquals(TABLES.getFirst().ways(), table.ways());
    }
  }

  /** Nothing is above the peak by more than measuring is off, and more work takes longer. */
  @ParameterizedTest
  @FieldSource("TABLES")
  void moreWorkCostsMore(CostTable table) {
    table
        .tiles()
        .forEach((tile, rate) -> {
          assertTrue(rate > 5 && rate < 110, tile + ": " + rate);
          double cycles = cycles(table, tile, 128, 256, 64);
          double products = 64.0 * 128 * 256 / TileSize.LANES;
          assertTrue(cycles > 0.9 * products / CostTable.PER_CYCLE, tile::toString);
          assertTrue(cycles < cycles(table, tile, 128, 257, 64), tile::toString);
          assertTrue(cycles < cycles(table, tile, 128 + 64, 256, 64), tile::toString);
          assertTrue(cycles < cycles(table, tile, 128, 256, 64 + 13), tile::toString);
        });
    assertTrue(table.weightsFromMemory() > table.weightsFromCache());
    for (int way : table.ways()) {
      double cycles = new ConvolutionCost(16, 16, 32, 32, 0).cycles(table, way);
      assertTrue(cycles > 0);
      assertTrue(cycles < new ConvolutionCost(32, 16, 32, 32, 0).cycles(table, way));
      assertTrue(cycles < new ConvolutionCost(16, 16, 64, 32, 0).cycles(table, way));
      assertTrue(cycles < new ConvolutionCost(16, 16, 32, 64, 0).cycles(table, way));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tile\\t1x1\\t             | tile\\t1x1\\tfast                | line 9: not a number: fast",
        "tile\\t1x1\\t             | tile\\t1x1\\t-                   | a cost of -",
        "tile\\t1x1                | tile                              | line 9: not a kernel, a size",
        "tile\\t1x1                | tile\\t2x1                       | line 10: a second cost of tile 2x1",
        "tile\\t1x1                | tile\\t0x1                       | nothing has a cost as [tile, 0x1]",
        "tile\\t1x1                | tile\\t40x4                      | a tile of 40 rows of 4",
        "tile\\t1x1                | mile\\t1x1                       | no unit of mile",
        "percent of peak\\ntile\\t2x1 | percent\\ntile\\t2x1          | no unit of tile: percent",
        "call\\tany                | call\\tone                       | there is no cost of call any",
        "input transform\\tF(2,3)  | input transform\\tF(8,3)         | halves of transforms",
        "weights\\tfrom memory\\t  | weights\\tfrom memory\\t-        | a cost of -",
        "# vectors: 512 bits        | # vectors: wide                   | no line # vectors: N bits",
        "kernel\\tsize             | kernel size                       | not the heading",
        "weights\\tfrom cache\\t   | weights\\tfrom cache\\tNaN#      | not a number: NaN#",
      })
  void whatIsMalformedIsRefused(String find, String replacement, String message) {
    String text = CostTableText.of(TABLES.getFirst());
    String broken = text.replace(tabs(find), tabs(replacement));
    assertTrue(!broken.equals(text), find);

    DiagnosticException refused =
        assertThrows(
            DiagnosticException.class, () -> CostTableText.parse("costs.tsv", broken), broken);

    String told = refused.diagnostics().getFirst().toString();
    assertTrue(told.contains(message) && told.contains("costs.tsv"), told);
  }

  private static String tabs(String text) {
    return text.replace("\\t", "\t").replace("\\n", "\n");
  }

  @ParameterizedTest
  @CsvSource({"0", "-3", "NaN", "Infinity", "1e999"})
  void costsArePositiveNumbers(String cost) {
    String text = CostTableText.of(TABLES.getFirst());
    String broken = text.replaceFirst("(from memory\t)[^\t]+", "$1" + cost);

    assertThrows(DiagnosticException.class, () -> CostTableText.parse("costs.tsv", broken));
  }

  @Test
  void noTextIsNoTable() {
    assertThrows(DiagnosticException.class, () -> CostTableText.parse("costs.tsv", ""));
  }

  private static double cycles(
      CostTable table, TileSize tile, long columns, long terms, long rows) {
    Weights weights = new Weights(columns * terms, 0);
    Product product = new Product(OptionalLong.of(rows), false, columns, terms, false, weights);
    return new ProductCost(table, product).cycles(tile, rows);
  }
}
