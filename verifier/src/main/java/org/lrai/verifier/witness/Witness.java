package org.lrai.verifier.witness;

import java.util.ArrayList;
import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.rule.GraphDigest;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.rule.RewriteStep.Change;

/**
 * How one graph became another.
 *
 * @param before SHA-256 of the text of the graph before the first step, with all its constants
 * @param steps in order
 * @param after the same of the graph after the last
 */
public record Witness(String before, List<Step> steps, String after) {
  public Witness {
    steps = List.copyOf(steps);
  }

  /**
   * A step.
   *
   * @param scope see {@link RewriteStep}
   * @param before digest of the graph that it changes ({@link GraphDigest})
   * @param after digest of what it makes of it
   */
  public record Step(List<String> scope, Change change, String before, String after) {
    public Step {
      scope = List.copyOf(scope);
    }
  }

  /**
   * The witness of these steps.
   *
   * @param before the graph that they begin with
   * @param after the graph that they lead to
   */
  public static Witness of(Graph before, List<RewriteStep> taken, Graph after) {
    GraphDigest digests = new GraphDigest();
    List<Step> steps = new ArrayList<>();
    for (RewriteStep step : taken) {
      steps.add(
          new Step(
              step.scope(), step.change(), digests.of(step.before()), digests.of(step.after())));
    }
    return new Witness(GraphTexts.digest(before), steps, GraphTexts.digest(after));
  }
}
