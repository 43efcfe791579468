package org.lrai.passes.cost;

import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * Cycles of a convolution with windows of 3 by 3 at distance 1, and the way to compute it in which
 * they are fewest: as it is, or by the Winograd algorithm F(m, 3) with m by m outputs to a tile.
 * How many images there are is no part of it: the same bits come out for an image alone and in a
 * batch.
 *
 * @param height of the outputs
 * @param width of the outputs
 * @param inputs channels
 * @param outputs channels
 * @param modelWeights floats of all weights of the model: they decide from where those of one
 *     convolution come at a call
 */
public record ConvolutionCost(
    long height, long width, long inputs, long outputs, long modelWeights) {
  /** The step that stands for the convolution as it is. */
  public static final int DIRECT = 0;

  private static final int TAPS = 3;

  /** Kernels of a convolution by tiles: padding, two transforms, products. */
  private static final int KERNELS = 4;

  /**
   * Fewer channels are convolved as they are. Sums of so few terms take as long as what is around
   * them, which a table has for one size of tiles only: with 16 channels, 32x32 outputs took 26 us
   * by tiles and 23 us directly, where the table said 12 and 20.
   */
  private static final long FEWEST_INPUTS = 2L * TileSize.LANES;

  /**
   * What the best way by tiles may take of the time of the direct one. Tiles round more, which
   * bounds pay for, and have more to keep in caches, which costs more the more images there are;
   * the table knows of neither.
   */
  private static final double MARGIN = 0.65;

  /**
   * The cheapest way on all machines together: {@link #DIRECT}, or the outputs of a tile along an
   * axis. That is the way with the least sum of what it costs over what the direct way costs there.
   */
  public int cheapest(List<CostTable> tables) {
    if (inputs < FEWEST_INPUTS) {
      return DIRECT;
    }
    int best = DIRECT;
    double lowest = MARGIN * tables.size();
    for (int way : tables.getFirst().ways()) {
      double relative = 0;
      for (CostTable table : tables) {
        boolean isKnown = table.ways().contains(way);
        relative += isKnown ? cycles(table, way) / cycles(table, DIRECT) : Double.POSITIVE_INFINITY;
      }
      if (way != DIRECT && relative < lowest) {
        lowest = relative;
        best = way;
      }
    }
    return best;
  }

  /** Cycles of one way. */
  public double cycles(CostTable table, int step) {
    return step == DIRECT ? direct(table) : winograd(table, step);
  }

  private double direct(CostTable table) {
    long terms = TAPS * TAPS * inputs;
    return table.call() + product(table, height * width, terms, 1);
  }

  private double winograd(CostTable table, int step) {
    double transforms =
        transformedInputs(step) * cost(table.inputTransforms(), step)
            + vectors(step, outputs) * cost(table.outputTransforms(), step);
    return KERNELS * table.call() + transforms + product(table, tiles(step), inputs, places(step));
  }

  private long tiles(int step) {
    return Math.ceilDiv(height, step) * Math.ceilDiv(width, step);
  }

  /** Elements of a transformed tile. */
  private static long places(int step) {
    return (long) (step + TAPS - 1) * (step + TAPS - 1);
  }

  /** Vectors of all transformed tiles. */
  private double vectors(int step, long channels) {
    return (double) places(step) * tiles(step) * Math.ceilDiv(channels, TileSize.LANES);
  }

  /** Vectors that the transform of the inputs writes. */
  public double transformedInputs(int step) {
    return vectors(step, inputs);
  }

  private static double cost(SortedMap<Integer, Double> transforms, int step) {
    Double cost = transforms.get(step);
    if (cost == null) {
      throw new IllegalArgumentException("no cost of F(" + step + ",3)");
    }
    return cost;
  }

  /** So many products with weights of their own. */
  private double product(CostTable table, long rows, long terms, long products) {
    Weights weights = new Weights(products * terms * outputs, modelWeights);
    Product product = new Product(OptionalLong.of(rows), false, outputs, terms, false, weights);
    TileSize tile = ProductCost.cheapest(List.of(table), product);
    return products * new ProductCost(table, product).cycles(tile, rows);
  }
}
