/** The whole way of a model, from an ONNX file to a jar. Not trusted. */
@NullMarked
package org.lrai.cli.pipeline;

import org.jspecify.annotations.NullMarked;
