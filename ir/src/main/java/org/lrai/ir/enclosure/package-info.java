/**
 * Real numbers to some sixty digits, and how far off these may be. Independent of the arithmetic of
 * the certificates' checker, whose results are compared with it. Trusted as evidence, not in
 * proofs.
 */
@NullMarked
package org.lrai.ir.enclosure;

import org.jspecify.annotations.NullMarked;
