package org.lrai.passes.cost;

import java.util.OptionalLong;

/**
 * A matrix product with packed weights, as far as its cost depends on it.
 *
 * @param rows nothing if their number is not known
 * @param isInLoop whether it is computed in each iteration of a loop. Such a loop has few rows, the
 *     batch of a recurrent layer: if their number is not known, one
 * @param terms of each sum
 * @param whole whether tiles must not reach over the columns, which fill vectors
 */
public record Product(
    OptionalLong rows,
    boolean isInLoop,
    long columns,
    long terms,
    boolean whole,
    Weights weights) {}
