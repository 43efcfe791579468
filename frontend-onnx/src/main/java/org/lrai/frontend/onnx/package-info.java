/** Reads ONNX protobuf into the intermediate representation. */
@NullMarked
package org.lrai.frontend.onnx;

import org.jspecify.annotations.NullMarked;
