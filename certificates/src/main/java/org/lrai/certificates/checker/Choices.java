package org.lrai.certificates.checker;

/**
 * What a search may choose freely in one substitution; every choice gives a bound that holds.
 *
 * @param slope of the line below a rectifier that is not stable, by its neuron; what is not within
 *     [0, 1] is replaced by the default
 * @param multiplier at least 0, by the neuron whose phase is given: what is added of it, as it can
 *     only be positive; negative ones count as 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Choices(double[] slope, double[] multiplier) {}
