package org.lrai.certificates.checker;

import org.jspecify.annotations.Nullable;

/**
 * What a substitution found: an upper bound, infinite if there is none, and on the way to it the
 * coefficients of each layer's real values, the constant's first; null where all are 0. Only the
 * bound is rounded outward.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Bound(double upper, double[] @Nullable [] coefficients) {}
