package org.lrai.verifier.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;

/** Which value of a graph each value of a plan stands for: by its name, or as it was assigned. */
final class ScopeNames {
  private final String prefix;
  private final Graph graph;
  private final Map<String, Value> byName = new HashMap<>();
  private final Map<String, Node> producers = new HashMap<>();

  ScopeNames(String prefix, Graph graph) {
    this.prefix = prefix;
    this.graph = graph;
    graph.inputs().forEach(this::add);
    graph.constants().keySet().forEach(this::add);
    for (Node node : graph.nodes()) {
      for (Value output : node.outputs()) {
        add(output);
        producers.put(output.name(), node);
      }
    }
  }

  private void add(Value value) {
    byName.put(prefix + value.name(), value);
  }

  Graph graph() {
    return graph;
  }

  String prefix() {
    return prefix;
  }

  /** The value that a planned value should hold; names may have suffixes for other copies of it. */
  Optional<Value> valueOf(String planned) {
    String name = planned;
    while (true) {
      Value value = byName.get(name);
      int end = name.lastIndexOf('/');
      if (value != null || end < 0) {
        return Optional.ofNullable(value);
      }
      name = name.substring(0, end);
    }
  }

  Optional<Node> producer(Value value) {
    return Optional.ofNullable(producers.get(value.name()));
  }
}
