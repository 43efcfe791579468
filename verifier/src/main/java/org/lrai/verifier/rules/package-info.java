/**
 * Proves that two graphs are equal for every size. The meaning of both comes from the definitions
 * of their operators; sums and maxima become constants about which instances of lemmas are
 * asserted.
 *
 * <p>Trusted: {@code Meaning} (graphs to terms), {@code Schemas} (each clause is valid whatever it
 * is given; the schemas are proved in {@code proofs/coq}). Not trusted: {@code Proposals} and
 * {@code Polynomial}, which choose the instances: a bad choice can only make a proof fail.
 */
@NullMarked
package org.lrai.verifier.rules;

import org.jspecify.annotations.NullMarked;
