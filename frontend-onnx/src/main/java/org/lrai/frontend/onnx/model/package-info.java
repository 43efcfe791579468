/**
 * Reads ONNX files: the protobuf messages, tensors stored in them or beside them, types. Whatever
 * is in a file, reading it ends in seconds with a value or a diagnostic, in memory proportional to
 * the files themselves. Trusted for the meaning of well-formed files.
 */
@NullMarked
package org.lrai.frontend.onnx.model;

import org.jspecify.annotations.NullMarked;
