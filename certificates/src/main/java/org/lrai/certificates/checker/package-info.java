/**
 * The independent checker: what a certificate claims, derived again from the model's graph, the
 * nests of the jar and the weights, without a solver and without a class of the compiler.
 *
 * <p>Trusted, some 5,460 lines of code (docs/adr/0006 says why so many): reading and executing
 * graph and plan on symbols ({@link org.lrai.certificates.checker.NetworkReader}), and bounding the
 * network that comes of it ({@link org.lrai.certificates.checker.Analyzer}). The bound engine of
 * the verifier searches (splits, slopes, counterexamples) and calls what is here to know what
 * holds; a certificate records what the search found, so that checking is one pass without search.
 *
 * <p>No comparison has a tolerance; every result of an inexact operation is rounded outward; NaN
 * never passes.
 */
@NullMarked
package org.lrai.certificates.checker;

import org.jspecify.annotations.NullMarked;
