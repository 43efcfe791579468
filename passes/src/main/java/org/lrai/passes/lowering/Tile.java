package org.lrai.passes.lowering;

import org.lrai.ir.index.IndexExpr;

/**
 * The size of a register tile of a matrix product: {@code height} rows by {@code lanes} columns.
 * The number of rows of a product is cut evenly; its tiles have {@code height} rows or one less.
 */
record Tile(int height, long lanes) {
  static final long VECTOR = 16;

  /**
   * Percent of the peak rate of multiply-adds that tiles of 1 to 4 vectors reach, by their height,
   * measured with weights in the second-level cache ({@code docs/performance.md}) or interpolated.
   * Low tiles wait for weights. Those with over 26 accumulators, and 8 rows of 3 vectors, were slow
   * and are left out.
   */
  private static final int[][] RATES = {
    {12, 25, 37, 48, 56, 62, 66, 69, 70, 72, 73, 74},
    {24, 44, 57, 66, 82, 97, 97, 97, 97, 98, 98, 98, 98},
    {28, 43, 66, 95, 94, 95, 94},
    {30, 43, 91, 92, 96, 99}
  };

  /** Heights for a number of rows that is not known: low ones serve the rows that are left. */
  private static final int[] TALLEST_OF_UNKNOWN = {8, 8, 7, 6};

  /**
   * Vectors of such a tile that end beyond the columns: they are stored under masks, of which the
   * JVM's first compiler cannot compile many in one method.
   */
  private static final int MOST_MASKED = 12;

  /** Panels of weights up to this size stay in a second-level cache beside what else is there. */
  private static final long PANEL_FLOATS = 160 * 1024;

  private static final double CACHE_MISSES = 1.15;

  /** Vectors of multiply-adds per cycle at the peak rate. */
  private static final double PER_CYCLE = 2;

  /** Cycles that a tile takes beside its products. */
  private static final double TILE_OVERHEAD = 15;

  /**
   * The cheapest tile for so many rows, columns, and terms of each sum.
   *
   * @param whole whether tiles must not reach over the columns, which fill vectors
   */
  static Tile choose(IndexExpr rows, long columns, long terms, boolean whole) {
    Tile best = new Tile(1, VECTOR);
    double lowest = Double.POSITIVE_INFINITY;
    for (int vectors = 1; vectors <= RATES.length; vectors++) {
      Tile tile = new Tile(height(rows, columns, vectors), vectors * VECTOR);
      double cost = tile.cost(rows.asConstant().orElse(tile.height), columns, terms);
      cost /= rows.asConstant().isPresent() ? 1 : tile.height;
      if (cost < lowest && !(whole && columns % tile.lanes != 0)) {
        lowest = cost;
        best = tile;
      }
    }
    return best;
  }

  private static int height(IndexExpr rows, long columns, int vectors) {
    if (rows.asConstant().isEmpty()) {
      int tallest = TALLEST_OF_UNKNOWN[vectors - 1];
      boolean isMasked = columns % (vectors * VECTOR) != 0;
      return isMasked ? Math.min(tallest, MOST_MASKED / vectors) : tallest;
    }
    long number = rows.asConstant().getAsLong();
    long tiles = Math.ceilDiv(number, RATES[vectors - 1].length);
    return (int) Math.ceilDiv(number, Math.max(1, tiles));
  }

  /** Cycles of all tiles. */
  private double cost(long rows, long columns, long terms) {
    int vectors = (int) (lanes / VECTOR);
    double products = (double) height * vectors;
    double perTerm = products / PER_CYCLE / (RATES[vectors - 1][height - 1] / 100.0);
    double misses = terms * lanes > PANEL_FLOATS && rows > height ? CACHE_MISSES : 1;
    return Math.ceilDiv(columns, lanes)
        * Math.ceilDiv(rows, height)
        * (perTerm * terms * misses + TILE_OVERHEAD + products);
  }

  /** Number of tiles for so many rows. */
  IndexExpr count(IndexExpr rows) {
    return rows.ceilDiv(IndexExpr.constant(height));
  }

  /** How many tiles have the full height; they come first. */
  long larger(IndexExpr rows) {
    long total = rows.asConstant().orElseThrow();
    return total - (height - 1L) * Math.ceilDiv(total, height);
  }
}
