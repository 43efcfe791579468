package org.lrai.passes.cost;

import java.util.OptionalLong;

/**
 * A matrix product with packed weights, as far as its cost depends on it.
 *
 * @param rows nothing if their number is not known
 * @param terms of each sum
 * @param whole whether tiles must not reach over the columns, which fill vectors
 */
public record Product(
    OptionalLong rows, long columns, long terms, boolean whole, Weights weights) {}
