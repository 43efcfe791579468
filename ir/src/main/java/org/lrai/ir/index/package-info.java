/** Integer expressions over sizes and index variables: dims, subscripts, extents, guards. */
@NullMarked
package org.lrai.ir.index;

import org.jspecify.annotations.NullMarked;
