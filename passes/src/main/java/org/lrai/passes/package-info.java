/** Rewriter, constant folding, quantization, layout, scheduling into loop nests. */
@NullMarked
package org.lrai.passes;

import org.jspecify.annotations.NullMarked;
