/**
 * Scalar expressions: what one element of a result is made of. Trusted: definitions are written in
 * it.
 */
@NullMarked
package org.lrai.ir.scalar;

import org.jspecify.annotations.NullMarked;
