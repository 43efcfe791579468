/** Certificate, canonical form, signature, the independent checker, report. */
@NullMarked
package org.lrai.certificates;

import org.jspecify.annotations.NullMarked;
