/**
 * The printer from loop nests to Java: one class with the scalar form of a kernel, one with its
 * vector form, which gives the same bits.
 *
 * <p>Trusted. It decides nothing about the order of operations, which the nest says, and optimizes
 * nothing but addresses: parts that a loop does not change are computed before it.
 */
@NullMarked
package org.lrai.codegen.kernel;

import org.jspecify.annotations.NullMarked;
