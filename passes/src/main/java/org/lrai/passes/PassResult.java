package org.lrai.passes;

import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.rule.RewriteStep;

/**
 * What a pass made of a graph.
 *
 * @param steps the witness: each can be made again, and is checked there
 */
public record PassResult(Graph graph, List<RewriteStep> steps) {
  public PassResult {
    steps = List.copyOf(steps);
  }

  /** The result of a pass that changes nothing. */
  public static PassResult unchanged(Graph graph) {
    return new PassResult(graph, List.of());
  }

  /** The result of a pass that makes one change. */
  public static PassResult of(RewriteStep.Change change, Graph before, Graph after) {
    return new PassResult(after, List.of(new RewriteStep(change, before, after)));
  }
}
