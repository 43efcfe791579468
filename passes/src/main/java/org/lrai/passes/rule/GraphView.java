package org.lrai.passes.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.rule.ConstantValues;

/** What a search for matches asks of a graph. */
final class GraphView {
  private final Graph graph;
  private final ConstantValues constants;
  private final Map<Value, Node> producers;
  private final Map<Value, List<Node>> consumers;

  GraphView(Graph graph, ConstantValues constants) {
    this.graph = graph;
    this.constants = constants;
    this.producers = HashMap.newHashMap(graph.nodes().size());
    this.consumers = HashMap.newHashMap(graph.nodes().size());
    for (Node node : graph.nodes()) {
      node.outputs().forEach(output -> producers.put(output, node));
      for (Value input : node.inputs()) {
        consumers.computeIfAbsent(input, _ -> new ArrayList<>(2)).add(node);
      }
    }
  }

  Graph graph() {
    return graph;
  }

  ConstantValues constants() {
    return constants;
  }

  /** The node that computes a value by an operator with one output. */
  Optional<Node> producer(Value value) {
    Node node = producers.get(value);
    return node != null && node.outputs().size() == 1 ? Optional.of(node) : Optional.empty();
  }

  /** The nodes that read a value. */
  List<Node> consumers(Value value) {
    return consumers.getOrDefault(value, List.of());
  }
}
