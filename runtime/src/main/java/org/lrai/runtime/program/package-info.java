/**
 * What generated code is written against. Applications have no use for it.
 *
 * <p>A compiled model is one {@link org.lrai.runtime.program.Program}; a call runs in one {@link
 * org.lrai.runtime.program.Execution}, which owns the buffers between kernels and serves one call
 * at a time. {@link org.lrai.runtime.program.Workers} splits loops over threads, {@link
 * org.lrai.runtime.program.Buffers} and {@link org.lrai.runtime.program.Outputs} hand out arrays,
 * {@link org.lrai.runtime.program.ResourceReader} reads weights. {@link
 * org.lrai.runtime.program.ScalarMath}, {@link org.lrai.runtime.program.IntegerMath} and {@link
 * org.lrai.runtime.program.FloatFormats} have the scalar operations that Java's operators lack,
 * each specified to the last bit.
 *
 * <p>Trusted: the scalar operations are part of what certificates speak of.
 */
@NullMarked
package org.lrai.runtime.program;

import org.jspecify.annotations.NullMarked;
