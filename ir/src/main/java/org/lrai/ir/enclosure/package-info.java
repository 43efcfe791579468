/**
 * Real numbers as sums of two doubles with a radius: some thirty digits, and how far off they may
 * be. Independent of the arithmetic of the certificates' checker, whose results are compared with
 * it. Trusted as evidence, not in proofs.
 */
@NullMarked
package org.lrai.ir.enclosure;

import org.jspecify.annotations.NullMarked;
