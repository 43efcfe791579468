package org.lrai.passes.cost;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * How schedules are chosen: by tables of costs, unless something is given. Only measuring gives
 * anything: it needs kernels that tables would not choose.
 *
 * @param tile for products whose rows it divides
 * @param step of Winograd convolutions wherever they are possible, or {@link
 *     ConvolutionCost#DIRECT}
 */
public record Choice(List<CostTable> tables, Optional<TileSize> tile, OptionalInt step) {
  private static final Choice RECORDED = of(CostTable.recorded());
  private static final ScopedValue<Choice> OTHER = ScopedValue.newInstance();

  public Choice {
    tables = List.copyOf(tables);
  }

  /** By nothing but tables. */
  public static Choice of(List<CostTable> tables) {
    return new Choice(tables, Optional.empty(), OptionalInt.empty());
  }

  /** The choice in this thread: by the recorded tables, except during {@link #schedule}. */
  public static Choice current() {
    return OTHER.orElse(RECORDED);
  }

  /** Does work during which schedules are chosen like this in this thread. */
  public <T> T schedule(Supplier<T> work) {
    return ScopedValue.where(OTHER, this).call(work::get);
  }

  /** The same with this tile. */
  public Choice withTile(TileSize given) {
    return new Choice(tables, Optional.of(given), step);
  }

  /** The same with this step. */
  public Choice withStep(int given) {
    return new Choice(tables, tile, OptionalInt.of(given));
  }

  /** The tile of a product. */
  public TileSize tile(Product product) {
    OptionalLong rows = product.rows();
    return tile.filter(given -> rows.isPresent() && rows.getAsLong() % given.height() == 0)
        .orElseGet(() -> ProductCost.cheapest(tables, product));
  }

  /** The outputs along an axis of the tiles of a convolution, or {@link ConvolutionCost#DIRECT}. */
  public int step(ConvolutionCost convolution) {
    return step.orElseGet(() -> convolution.cheapest(tables));
  }
}
