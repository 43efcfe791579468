/**
 * What kernels cost, measured, and how what is to be computed is chosen by that: tiles of products,
 * ways to compute a convolution. Nothing here measures: the table is a file that is part of lrai,
 * so that the same model gives the same jar on every machine. Not trusted: a wrong cost makes a
 * model slow, never wrong.
 */
@NullMarked
package org.lrai.passes.cost;

import org.jspecify.annotations.NullMarked;
