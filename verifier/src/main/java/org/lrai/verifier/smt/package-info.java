/**
 * SMT-LIB text and the solvers that read it. Nothing else in lrai knows a solver. A solver runs in
 * a child process, which takes one script after the other and is killed on time-out; what it says
 * counts only if it is a plain {@code unsat} or {@code sat}: everything else is {@code Unknown}
 * with a reason, and ends the process.
 *
 * <p>Trusted: the printer. The solvers are trusted as the ledger of {@code proofs/} says.
 */
@NullMarked
package org.lrai.verifier.smt;

import org.jspecify.annotations.NullMarked;
