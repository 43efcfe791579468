/**
 * Certificates: what one says ({@link org.lrai.certificates.Certificate}), and its form as an
 * in-toto statement. A certificate that is read back gives the same bytes, or it is refused: so
 * nothing in it is passed over, and no two readers take it for different things. Trusted.
 */
@NullMarked
package org.lrai.certificates;

import org.jspecify.annotations.NullMarked;
