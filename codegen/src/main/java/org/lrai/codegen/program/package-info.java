/**
 * From a plan to the classes around its kernels: program, execution, parts with the steps, weights,
 * and the class that applications call. Not trusted: what it writes is compiled again and compared
 * by {@code audit}, and tested end to end.
 */
@NullMarked
package org.lrai.codegen.program;

import org.jspecify.annotations.NullMarked;
