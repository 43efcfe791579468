package org.lrai.passes.cost;

import java.util.Comparator;

/**
 * A register tile of a matrix product.
 *
 * @param height its rows
 * @param vectors its columns, in vectors of {@link #LANES} floats
 */
public record TileSize(int height, int vectors) implements Comparable<TileSize> {
  /** Columns of a vector. */
  public static final int LANES = 16;

  /** More is never worth a thought: there are 32 registers. */
  private static final int MOST = 32;

  private static final Comparator<TileSize> ORDER =
      Comparator.comparingInt(TileSize::vectors).thenComparingInt(TileSize::height);

  public TileSize {
    if (height < 1 || vectors < 1 || height * vectors > MOST) {
      throw new IllegalArgumentException("a tile of " + height + " rows of " + vectors);
    }
  }

  /** Columns, as a number of floats. */
  public int lanes() {
    return vectors * LANES;
  }

  /** Vectors of sums. */
  int products() {
    return height * vectors;
  }

  /** By width, then by height. */
  @Override
  public int compareTo(TileSize other) {
    return ORDER.compare(this, other);
  }

  /** As it stands in tables: {@code 6x4} are six rows of four vectors. */
  @Override
  public String toString() {
    return height + "x" + vectors;
  }
}
