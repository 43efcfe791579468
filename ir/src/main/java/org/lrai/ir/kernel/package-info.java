/**
 * Loop nests: what kernels execute, in which order. Trusted as a language; each nest is checked.
 */
@NullMarked
package org.lrai.ir.kernel;

import org.jspecify.annotations.NullMarked;
