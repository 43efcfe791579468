/**
 * Refutation of kernels by numbers: where validation cannot show that a kernel is right, it may be
 * wrong, and running it tells. Not trusted: what is not refuted is not shown.
 */
@NullMarked
package org.lrai.verifier.refutation;

import org.jspecify.annotations.NullMarked;
