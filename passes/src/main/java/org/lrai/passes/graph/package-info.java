/** Passes from graph to graph that keep the meaning: expansion, merging, removal. Untrusted. */
@NullMarked
package org.lrai.passes.graph;

import org.jspecify.annotations.NullMarked;
