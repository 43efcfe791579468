package org.lrai.verifier.refutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;

/** The part of a graph between some values and one that is computed from them. */
final class Subgraph {
  private static final int MOST_NODES = 1000;

  private final Graph graph;
  private final List<Value> inputs;
  private final Map<String, Node> producers = new HashMap<>();
  private final SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Subgraph(Graph graph, List<Value> inputs) {
    this.graph = graph;
    this.inputs = inputs;
    for (Node node : graph.nodes()) {
      node.outputs().forEach(output -> producers.put(output.name(), node));
    }
  }

  /** The part, if the value is computed from these and constants; its inputs are no constants. */
  static Optional<Graph> between(Graph graph, List<Value> inputs, Value output) {
    Subgraph part = new Subgraph(graph, inputs);
    inputs.forEach(part::given);
    if (!part.visit(output)) {
      return Optional.empty();
    }
    Set<Value> given = new HashSet<>(inputs);
    given.removeAll(part.constants.keySet());
    return Optional.of(
        new Graph(
            "part",
            List.copyOf(given),
            part.constants,
            part.nodes,
            List.of(output),
            graph.symbols()));
  }

  private void given(Value value) {
    seen.add(value.name());
    TensorData constant = graph.constants().get(value);
    if (constant != null) {
      constants.put(value, constant);
    }
  }

  private boolean visit(Value value) {
    if (!seen.add(value.name())) {
      return true;
    }
    TensorData constant = graph.constants().get(value);
    if (constant != null) {
      constants.put(value, constant);
      return true;
    }
    Node node = producers.get(value.name());
    if (node == null || nodes.size() >= MOST_NODES) {
      return false;
    }
    node.outputs().forEach(output -> seen.add(output.name()));
    for (Value input : node.inputs()) {
      if (!visit(input)) {
        return false;
      }
    }
    nodes.add(node);
    return inputs.size() < MOST_NODES;
  }
}
