/**
 * Makes the steps of a compilation again: from the graph that was imported to the graph that was
 * scheduled. Each step is checked for itself: rules by {@link org.lrai.ir.rule.Replay} and the
 * index of proofs, folded constants by the reference interpreter, the others by what they claim.
 * Nothing of the passes that took the steps is used; this module cannot see them.
 *
 * <p>Trusted, with the reader of rules, {@code Replay}, the interpreter and the operators'
 * definitions.
 */
@NullMarked
package org.lrai.verifier.witness;

import org.jspecify.annotations.NullMarked;
