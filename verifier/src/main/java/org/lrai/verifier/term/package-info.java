/**
 * Typed terms: what obligations are written in. First-order terms as SMT-LIB has them, and, beyond
 * it, folds (sums, maxima) over index ranges, which the encoding replaces by constants before a
 * term is printed. Immutable. Trusted.
 */
@NullMarked
package org.lrai.verifier.term;

import org.jspecify.annotations.NullMarked;
