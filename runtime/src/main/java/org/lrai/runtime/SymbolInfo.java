package org.lrai.runtime;

/**
 * A symbolic dim of a model and the sizes it was compiled for.
 *
 * @param name as in the shapes of inputs and outputs
 * @param min smallest size, at least 0
 * @param max largest size, at least {@code min}
 */
public record SymbolInfo(String name, long min, long max) {
  public SymbolInfo {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException(name + " from " + min + " to " + max);
    }
  }

  /** For example {@code batch=1..64}. */
  @Override
  public String toString() {
    return name + "=" + min + ".." + max;
  }
}
