/**
 * Errors that can be expected, as values: what is wrong with an input, where, and what to do about
 * it. Not trusted.
 */
@NullMarked
package org.lrai.ir.diagnostic;

import org.jspecify.annotations.NullMarked;
