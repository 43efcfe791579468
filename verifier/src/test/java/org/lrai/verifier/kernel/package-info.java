/** Tests of the parts of the validator. */
@NullMarked
package org.lrai.verifier.kernel;

import org.jspecify.annotations.NullMarked;
