/**
 * Errors of the elementary functions that kernels compute: a search over all float arguments, and
 * the table of what it found, which rounding bounds read. Trusted: the references ({@link
 * java.lang.StrictMath} with its documented errors, and {@link
 * org.lrai.verifier.elementary.ComplementaryError}) and the search.
 */
@NullMarked
package org.lrai.verifier.elementary;

import org.jspecify.annotations.NullMarked;
