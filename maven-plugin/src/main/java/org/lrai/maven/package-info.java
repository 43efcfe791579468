/** Goals that compile ONNX models in a Maven build. */
@NullMarked
package org.lrai.maven;

import org.jspecify.annotations.NullMarked;
