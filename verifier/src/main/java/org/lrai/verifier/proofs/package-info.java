/**
 * The folder {@code proofs/}: the obligations of rules as files that stock solvers read, the
 * verdicts on them, and the ledger of what rests on one solver or on an assumption.
 */
@NullMarked
package org.lrai.verifier.proofs;

import org.jspecify.annotations.NullMarked;
