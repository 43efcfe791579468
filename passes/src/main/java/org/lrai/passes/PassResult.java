package org.lrai.passes;

import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.rule.GraphDigest;
import org.lrai.ir.rule.RewriteStep;

/**
 * What a pass made of a graph.
 *
 * @param steps the witness: each can be replayed, or names what is assumed
 */
public record PassResult(Graph graph, List<RewriteStep> steps) {
  public PassResult {
    steps = List.copyOf(steps);
  }

  /**
   * The result of a pass that leaves no witness.
   *
   * @param claim what it is trusted to do
   */
  public static PassResult assumed(String pass, String claim, Graph before, Graph after) {
    GraphDigest digests = new GraphDigest();
    String digest = digests.of(before);
    String next = digests.of(after);
    return new PassResult(
        after,
        digest.equals(next)
            ? List.of()
            : List.of(
                new RewriteStep(
                    List.of(), new RewriteStep.Change.Assumed(pass, claim), digest, next)));
  }
}
