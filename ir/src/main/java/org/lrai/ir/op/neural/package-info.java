/** The family of operators that the sealed interface of this package describes. Trusted. */
@NullMarked
package org.lrai.ir.op.neural;

import org.jspecify.annotations.NullMarked;
