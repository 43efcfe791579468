/** Tests of the checker's bounds on networks that are built by hand, against what they compute. */
@NullMarked
package org.lrai.certificates.checker;

import org.jspecify.annotations.NullMarked;
