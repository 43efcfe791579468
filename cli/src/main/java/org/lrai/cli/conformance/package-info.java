/**
 * Runs ONNX-style test folders through compiled jars, in vector and in scalar form, and compares
 * the outputs. Not trusted by certificates: tests are evidence about the import.
 */
@NullMarked
package org.lrai.cli.conformance;

import org.jspecify.annotations.NullMarked;
