/** Tests of the search for proofs and counterexamples. */
@NullMarked
package org.lrai.verifier.bound;

import org.jspecify.annotations.NullMarked;
