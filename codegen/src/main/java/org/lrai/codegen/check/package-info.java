/**
 * Self-checks of kernels: small inputs, and the bits that the reference interpreter of loop nests
 * gives for them. The jar holds both, so that whoever loads it can compare. Not trusted: {@code
 * audit} makes them again and compares.
 */
@NullMarked
package org.lrai.codegen.check;

import org.jspecify.annotations.NullMarked;
