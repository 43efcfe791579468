/** Measurements, alone and against ONNX Runtime. */
@NullMarked
package org.lrai.bench;

import org.jspecify.annotations.NullMarked;
