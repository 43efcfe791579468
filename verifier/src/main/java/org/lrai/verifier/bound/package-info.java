/**
 * The search for proofs and counterexamples: how to cut a box, which lines to choose, where to look
 * for an input that violates a claim. Not trusted: bounds come from {@link
 * org.lrai.certificates.checker.Analysis}, which holds for every choice made here, and a
 * counterexample counts once the compiled jar itself has replayed it.
 *
 * <p>Results depend on step limits, not on the number of threads or their speed; only the wall
 * clock can end a search earlier, and then the answer is unknown.
 */
@NullMarked
package org.lrai.verifier.bound;

import org.jspecify.annotations.NullMarked;
