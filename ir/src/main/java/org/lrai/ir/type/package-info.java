/** Types of values: element types, shapes with symbolic dims. */
@NullMarked
package org.lrai.ir.type;

import org.jspecify.annotations.NullMarked;
