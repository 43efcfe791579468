/** What operators mean, as data. Trusted: certificates speak of these meanings. */
@NullMarked
package org.lrai.ir.definition;

import org.jspecify.annotations.NullMarked;
