/**
 * Validation of plans: that calls, in their order and on the arrays they are given, compute the
 * outputs of the graph. Each kernel call is validated by {@link org.lrai.verifier.kernel}; here it
 * is shown that every read sees the value that is meant, that what is still needed is not
 * overwritten, and that every output is produced. Trusted.
 */
@NullMarked
package org.lrai.verifier.plan;

import org.jspecify.annotations.NullMarked;
