/**
 * Lowering: nodes into groups, groups into loop nests, a graph into a plan. Nothing here is
 * trusted: nests are checked against the definitions of their groups, plans against the graph.
 */
@NullMarked
package org.lrai.passes.lowering;

import org.jspecify.annotations.NullMarked;
