package org.lrai.passes.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.LiveNodes;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/** Removes nodes and constants that no output depends on. */
public final class RemoveDeadNodes implements Pass {
  private static final String CLAIM = "what no output depends on is removed";

  @Override
  public String name() {
    return "remove-dead-nodes";
  }

  @Override
  public PassResult run(Graph graph) {
    return PassResult.assumed(name(), CLAIM, graph, after(graph));
  }

  private static Graph after(Graph graph) {
    List<Node> kept = LiveNodes.of(graph);
    Set<Value> needed = new HashSet<>(graph.outputs());
    kept.forEach(node -> needed.addAll(node.inputs()));
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
    graph
        .constants()
        .forEach((value, data) -> {
          if (needed.contains(value)) {
            constants.put(value, data);
          }
        });
    return new Graph(
        graph.name(), graph.inputs(), constants, kept, graph.outputs(), graph.symbols());
  }
}
