/** Tests of the printer: what kernels give, bit for bit. */
@NullMarked
package org.lrai.codegen.kernel;

import org.jspecify.annotations.NullMarked;
