/**
 * Elementary functions on FLOAT32 as straight-line programs in the operations that vector lanes
 * have. A program is the whole definition of what kernels compute, in scalar and in vector form;
 * nothing else in the compiler knows how a function is approximated. Trusted are only the recorded
 * errors, which a command finds again by trying every argument.
 */
@NullMarked
package org.lrai.ir.scalar.elementary;

import org.jspecify.annotations.NullMarked;
