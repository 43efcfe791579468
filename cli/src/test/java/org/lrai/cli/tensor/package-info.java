/** Tests of tensors in files. */
@NullMarked
package org.lrai.cli.tensor;

import org.jspecify.annotations.NullMarked;
