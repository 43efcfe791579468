/** Tests of the table of errors of elementary functions. */
@NullMarked
package org.lrai.verifier.elementary;

import org.jspecify.annotations.NullMarked;
