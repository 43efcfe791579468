/**
 * What each ONNX operator becomes: one small function for each, in terms of the operators of the
 * intermediate representation. Trusted, with ONNX's conformance tests as evidence.
 */
@NullMarked
package org.lrai.frontend.onnx.operators;

import org.jspecify.annotations.NullMarked;
