package org.lrai.passes.cost;

/**
 * The weights of a product: how many they are says from where they come at a call.
 *
 * @param own floats of all of them
 * @param ofModel floats of all weights of the model, which are read between two calls
 */
public record Weights(long own, long ofModel) {
  /** Those that stay in a second-level cache beside what else is there. */
  private static final long SECOND_LEVEL_FLOATS = 64 * 1024;

  /** Those that stay in the last cache from call to call. */
  private static final long LAST_LEVEL_FLOATS = 4 * 1024 * 1024;

  /** Cycles in which a vector of them comes, if it is waited for. */
  double cyclesPerVector(CostTable table) {
    if (own <= SECOND_LEVEL_FLOATS) {
      return 0;
    }
    return areInMemory() ? table.weightsFromMemory() : table.weightsFromCache();
  }

  /** Whether they come from memory at each call: too much else is read in between. */
  boolean areInMemory() {
    return own > SECOND_LEVEL_FLOATS && Math.max(own, ofModel) > LAST_LEVEL_FLOATS;
  }
}
