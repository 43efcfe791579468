/** Tests of certificates' texts. */
@NullMarked
package org.lrai.verifier.certificate;

import org.jspecify.annotations.NullMarked;
