/** Runs ONNX's conformance tests: import, then reference interpreter. */
@NullMarked
package org.lrai.frontend.onnx.conformance;

import org.jspecify.annotations.NullMarked;
