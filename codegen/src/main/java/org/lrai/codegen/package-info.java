/** Loop nests to Java source to a reproducible jar. */
@NullMarked
package org.lrai.codegen;

import org.jspecify.annotations.NullMarked;
