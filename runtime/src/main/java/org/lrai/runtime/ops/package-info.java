/**
 * Operators that are plain classes: those whose result has a shape that depends on data, or that
 * are not numeric, or that would gain nothing from being loop nests. Generated code makes a record
 * of an operator's attributes once and calls {@link org.lrai.runtime.ops.OpaqueOperator#run}.
 *
 * <p>They follow the ONNX specification. Sums and products of floats are formed in double precision
 * in the order of the indices and rounded once to the result type. All are pure: the same inputs
 * give the same outputs, and so do the random ones, which start anew from their seed in each call.
 *
 * <p>Tested, not proved: certificates name the operators of this package that a model uses.
 */
@NullMarked
package org.lrai.runtime.ops;

import org.jspecify.annotations.NullMarked;
