package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.LiveNodes;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/** Removes nodes and constants that no output depends on. */
public final class RemoveDeadNodes implements Pass {
  @Override
  public String name() {
    return "remove-dead-nodes";
  }

  @Override
  public PassResult run(Graph graph) {
    Set<Node> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> live = LiveNodes.of(graph);
    kept.addAll(live);
    Set<Value> needed = new HashSet<>(graph.outputs());
    live.forEach(node -> needed.addAll(node.inputs()));
    List<String> removed = new ArrayList<>();
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
    graph
        .constants()
        .forEach((value, data) -> {
          if (needed.contains(value)) {
            constants.put(value, data);
          } else {
            removed.add(value.name());
          }
        });
    for (Node node : graph.nodes()) {
      if (!kept.contains(node)) {
        removed.add(node.outputs().getFirst().name());
      }
    }
    if (removed.isEmpty()) {
      return PassResult.unchanged(graph);
    }
    Graph after =
        new Graph(graph.name(), graph.inputs(), constants, live, graph.outputs(), graph.symbols());
    return PassResult.of(new RewriteStep.Change.Remove(removed), graph, after);
  }
}
