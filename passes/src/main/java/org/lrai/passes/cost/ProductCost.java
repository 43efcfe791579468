package org.lrai.passes.cost;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cycles of matrix products with packed weights, and the tile with which they are fewest. The rows
 * of a product are cut evenly, so that tiles have the height or one row less; columns are cut into
 * panels of a tile's width, of which the last may reach over the end.
 */
public final class ProductCost {

  /** Heights for a number of rows that is not known, by width: low ones serve the rows left. */
  private static final List<Integer> TALLEST_OF_UNKNOWN = List.of(8, 8, 7, 6);

  /**
   * Vectors of such a tile that end beyond the columns: they are stored under masks, of which the
   * JVM's first compiler cannot compile many in one method.
   */
  private static final int MOST_MASKED = 12;

  /** Panels of weights up to this size stay in a second-level cache beside what else is there. */
  private static final long PANEL_FLOATS = 160 * 1024;

  private static final double CACHE_MISSES = 1.15;

  /**
   * Cycles in which a tile finds out where one of its rows lies, such as a pixel of an image with a
   * border: with 24 terms, tiles of 15 rows of one vector reached 54 % of the peak, not 91.
   */
  private static final double ROW_OVERHEAD = 8;

  private final CostTable table;
  private final Product product;

  /** Of a product, by a table. */
  public ProductCost(CostTable table, Product product) {
    this.table = table;
    this.product = product;
  }

  /**
   * The cheapest tile on all machines together: that with the least sum of what it costs over what
   * the best one costs there.
   */
  public static TileSize cheapest(List<CostTable> tables, Product product) {
    List<TileSize> tiles = candidates(tables, product);
    double[] relative = new double[tiles.size()];
    for (CostTable table : tables) {
      ProductCost cost = new ProductCost(table, product);
      double[] cycles = tiles.stream().mapToDouble(cost::perRow).toArray();
      double least = Arrays.stream(cycles).min().orElse(1);
      Arrays.setAll(relative, i -> relative[i] + cycles[i] / least);
    }
    TileSize best = new TileSize(1, 1);
    double lowest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < relative.length; i++) {
      if (relative[i] < lowest) {
        lowest = relative[i];
        best = tiles.get(i);
      }
    }
    return best;
  }

  /** Tiles that all tables list, large ones first. */
  private static List<TileSize> candidates(List<CostTable> tables, Product product) {
    OptionalLong rows = product.rows();
    SortedSet<TileSize> tiles = new TreeSet<>();
    for (TileSize listed : tables.getFirst().tiles().keySet()) {
      TileSize tile = rows.isPresent() ? even(rows.getAsLong(), listed) : listed;
      if (tables.stream().allMatch(table -> table.rate(tile).isPresent())
          && (rows.isPresent() || servesAnyRows(tile, product.columns()))
          && !(product.whole() && product.columns() % tile.lanes() != 0)) {
        tiles.add(tile);
      }
    }
    return List.copyOf(tiles).reversed();
  }

  private double perRow(TileSize tile) {
    if (product.rows().isPresent()) {
      return cycles(tile, product.rows().getAsLong());
    }
    return product.isInLoop()
        ? cycles(new TileSize(1, tile.vectors()), 1)
        : cycles(tile, tile.height()) / tile.height();
  }

  /** As many tiles of such a width as this height needs, with the rows cut evenly. */
  private static TileSize even(long rows, TileSize tile) {
    long tiles = Math.max(1, Math.ceilDiv(rows, tile.height()));
    return new TileSize((int) Math.max(1, Math.ceilDiv(rows, tiles)), tile.vectors());
  }

  /** Whether a tile is the one of its width for a number of rows that is not known. */
  private static boolean servesAnyRows(TileSize tile, long columns) {
    boolean isMasked = columns % tile.lanes() != 0;
    int tallest =
        tile.vectors() <= TALLEST_OF_UNKNOWN.size()
            ? TALLEST_OF_UNKNOWN.get(tile.vectors() - 1)
            : 1;
    return tile.height() == (isMasked ? Math.min(tallest, MOST_MASKED / tile.vectors()) : tallest);
  }

  /** Cycles of all tiles of so many rows. */
  public double cycles(TileSize tile, long rows) {
    long terms = product.terms();
    double misses = terms * tile.lanes() > PANEL_FLOATS && rows > tile.height() ? CACHE_MISSES : 1;
    double around = table.tileOverhead() + tile.height() * ROW_OVERHEAD + tile.products();
    double perTile = perTerm(tile) * terms * misses + around;
    return panels(tile) * (Math.ceilDiv(rows, tile.height()) * perTile + waiting(tile));
  }

  /**
   * Cycles in which the first tile of a panel waits for its weights; others find them near. What
   * comes from memory does not come while the tile computes: the more it computes for a vector of
   * weights, the fewer loads the processor sees ahead (16 rows of one vector took 29 cycles for
   * each from memory, of which it would compute 9). From a cache it does.
   */
  private double waiting(TileSize tile) {
    double reading = tile.vectors() * product.weights().cyclesPerVector(table);
    double hidden = product.weights().areInMemory() ? 0 : perTerm(tile);
    return product.terms() * Math.max(0, reading - hidden);
  }

  private double panels(TileSize tile) {
    return Math.ceilDiv(product.columns(), tile.lanes());
  }

  /** Cycles of a tile for one term of its sums. */
  private double perTerm(TileSize tile) {
    double rate = table.rate(tile).orElse(lowest());
    return tile.products() / CostTable.PER_CYCLE / (rate / 100);
  }

  /** The rate of a tile that is not listed. */
  private double lowest() {
    return table.tiles().values().stream().mapToDouble(Double::doubleValue).min().orElseThrow();
  }
}
