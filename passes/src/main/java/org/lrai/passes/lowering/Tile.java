package org.lrai.passes.lowering;

import org.lrai.ir.index.IndexExpr;
import org.lrai.passes.cost.Choice;
import org.lrai.passes.cost.Product;
import org.lrai.passes.cost.TileSize;

/**
 * The size of a register tile of a matrix product: {@code height} rows by {@code lanes} columns.
 * The number of rows of a product is cut evenly; its tiles have {@code height} rows or one less.
 */
record Tile(int height, long lanes) {
  static final long VECTOR = TileSize.LANES;

  /** Lanes of a tile of groups so narrow that they do not fill a vector, but half of one. */
  static final long SHORT_VECTOR = VECTOR / 2;

  /** The cheapest tile of a product, by the tables of costs. */
  static Tile choose(Product product) {
    TileSize size = Choice.current().tile(product);
    return new Tile(size.height(), size.lanes());
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
