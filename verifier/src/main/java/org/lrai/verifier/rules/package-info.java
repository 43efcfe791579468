/**
 * Proves that two graphs are equal for every size. The meaning of both comes from the definitions
 * of their operators; sums and maxima become constants about which instances of lemmas are
 * asserted.
 *
 * <p>Trusted: {@code Meaning}, {@code ScalarMeaning}, {@code RowMajor} and the arithmetics (graphs
 * to terms), {@code Loops} (what loops carry, by recursion), {@code ProofSteps} (what steps claim,
 * and when it may be used), {@code Encoding}, {@code Schemas}, {@code FunctionSchemas} and {@code
 * OpaqueProducts} (each clause is valid whatever it is given; {@code proofs/coq} proves the
 * schemas), {@code Polynomial} as the normal form of subscripts and products. Not trusted: {@code
 * Proposals} and its helpers, which choose the instances: a bad choice can only make a proof fail.
 */
@NullMarked
package org.lrai.verifier.rules;

import org.jspecify.annotations.NullMarked;
