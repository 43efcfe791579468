/** Tests of measuring. */
@NullMarked
package org.lrai.bench;

import org.jspecify.annotations.NullMarked;
