/**
 * Tensors in files: NumPy's .npy and ONNX's .pb; comparing and summarizing them. Files are not
 * trusted: sizes that they claim are checked against their length before memory is taken.
 */
@NullMarked
package org.lrai.cli.tensor;

import org.jspecify.annotations.NullMarked;
