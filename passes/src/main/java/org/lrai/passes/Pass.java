package org.lrai.passes;

import org.lrai.ir.graph.Graph;

/** A step from one graph to another with the same meaning. */
public interface Pass {
  String name();

  /** The graph after, and what was done to get there. */
  PassResult run(Graph graph);
}
