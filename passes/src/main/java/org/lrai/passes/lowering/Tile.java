package org.lrai.passes.lowering;

import org.lrai.ir.index.IndexExpr;

/**
 * The size of a register tile of a matrix product: {@code height} rows by {@code lanes} columns.
 * The number of rows of a product is cut evenly; its tiles have {@code height} rows or one less.
 */
record Tile(int height, long lanes) {
  private static final long VECTOR = 16;

  /**
   * The most rows for 1 to 4 vectors of lanes. With 3 and 4, some 30 of 32 vector registers are in
   * use; more rows with 1 and 2 make methods of over 8000 bytecodes, which are never compiled.
   */
  private static final int[] TALLEST = {8, 8, 8, 6};

  /** Panels of weights up to this size stay in a second-level cache beside what else is there. */
  private static final long PANEL_FLOATS = 160 * 1024;

  private static final double CACHE_MISSES = 1.15;

  /** Cycles of a load, where loads bound the loop. */
  private static final double LOAD = 1.3;

  /** The part of them that products do not hide. */
  private static final double UNHIDDEN = 0.08;

  /** Cycles from one product to the next that adds to it. */
  private static final double LATENCY = 4;

  /** Cycles that a tile takes beside its products, in units of one vector operation. */
  private static final double TILE_OVERHEAD = 30;

  /** The cheapest tile for so many rows, columns, and terms of each sum. */
  static Tile choose(IndexExpr rows, long columns, long terms) {
    Tile best = new Tile(1, VECTOR);
    double lowest = Double.POSITIVE_INFINITY;
    for (int vectors = 1; vectors <= TALLEST.length; vectors++) {
      Tile tile = new Tile(height(rows, vectors), vectors * VECTOR);
      double cost = tile.cost(rows.asConstant().orElse(tile.height), columns, terms);
      if (cost < lowest) {
        lowest = cost;
        best = tile;
      }
    }
    return best;
  }

  private static int height(IndexExpr rows, int vectors) {
    int tallest = TALLEST[vectors - 1];
    if (rows.asConstant().isEmpty()) {
      return tallest;
    }
    long tiles = Math.ceilDiv(rows.asConstant().getAsLong(), tallest);
    return (int) Math.ceilDiv(rows.asConstant().getAsLong(), Math.max(1, tiles));
  }

  /** Products, and loads as far as they hinder them; at least the latency of a short chain. */
  private double cost(long rows, long columns, long terms) {
    long vectors = lanes / VECTOR;
    double products = (double) height * vectors;
    double loads = LOAD * (height + vectors);
    double perTerm = Math.max(LATENCY, Math.max(products, loads) + UNHIDDEN * loads);
    double misses = terms * lanes > PANEL_FLOATS && rows > height ? CACHE_MISSES : 1;
    return Math.ceilDiv(columns, lanes)
        * Math.ceilDiv(rows, height)
        * (perTerm * terms * misses + TILE_OVERHEAD + 2 * products);
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
