/** Graphs as immutable values, constants, and the builder that infers types. */
@NullMarked
package org.lrai.ir.graph;

import org.jspecify.annotations.NullMarked;
