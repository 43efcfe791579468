/**
 * Validation of kernels: each loop nest is executed symbolically, for all sizes at once, and what
 * it stores is compared with the definitions of the nodes that it stands for. How the nest was made
 * plays no part. Trusted, but for the hints that are checked (which node a kernel computes).
 *
 * <p>Shown of a kernel: every subscript is in bounds; every element of the output is written once
 * and none is left out; each is the expression of its definition over the same elements, reductions
 * taken over the same terms in whatever order. What is not understood is {@link
 * org.lrai.verifier.kernel.Validation.Unknown}, never valid.
 */
@NullMarked
package org.lrai.verifier.kernel;

import org.jspecify.annotations.NullMarked;
