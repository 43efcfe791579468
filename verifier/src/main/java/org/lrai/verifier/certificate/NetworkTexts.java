package org.lrai.verifier.certificate;

import java.nio.ByteBuffer;
import java.util.SequencedMap;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.plan.Plan;

/**
 * What the checker is given of a compilation.
 *
 * @param graph the meaning, as definitions
 * @param plan what is executed
 * @param tensors constants of both by SHA-256: raw elements, little-endian
 */
public record NetworkTexts(String graph, String plan, SequencedMap<String, ByteBuffer> tensors) {

  /** The texts of a graph and of a plan that computes it. */
  public static NetworkTexts of(Graph graph, Plan plan) {
    Resources resources = new Resources();
    String graphText = GraphText.of(graph, resources);
    return new NetworkTexts(graphText, PlanText.of(plan, resources), resources.contents());
  }

  /** Where the checker finds the constants. */
  public ByteBuffer tensor(String sha256) {
    ByteBuffer tensor = tensors.get(sha256);
    if (tensor == null) {
      throw new IllegalArgumentException("no constant " + sha256);
    }
    return tensor;
  }
}
