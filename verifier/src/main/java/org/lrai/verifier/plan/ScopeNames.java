package org.lrai.verifier.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;

/**
 * Names of a plan that stand for values of one graph: the model, a branch, or the body of a loop.
 * They begin with the prefix of the graph, and may have suffixes for other copies of a value.
 */
final class ScopeNames {
  private final String prefix;
  private final Graph graph;
  private final Optional<ScopeNames> outer;
  private final Map<Value, Value> captured;
  private final Map<String, Value> byName = new HashMap<>();
  private final Map<String, Node> producers = new HashMap<>();

  /**
   * @param captured for inputs of the graph that are values of the one around it, these
   */
  ScopeNames(String prefix, Graph graph, Optional<ScopeNames> outer, Map<Value, Value> captured) {
    this.prefix = prefix;
    this.graph = graph;
    this.outer = outer;
    this.captured = Map.copyOf(captured);
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

  /** The graph around this one. */
  Optional<ScopeNames> outer() {
    return outer;
  }

  /** The value of the graph around that an input of this one is, if it is one. */
  Optional<Value> captured(Value input) {
    return Optional.ofNullable(captured.get(input));
  }

  /** The value that a planned value would hold if it belonged to this graph. */
  Optional<Value> named(String planned) {
    String name = planned;
    while (name.length() > prefix.length()) {
      Value value = byName.get(name);
      if (value != null) {
        return Optional.of(value);
      }
      int end = name.lastIndexOf('/');
      name = end < 0 ? "" : name.substring(0, end);
    }
    return Optional.empty();
  }

  Optional<Node> producer(Value value) {
    return Optional.ofNullable(producers.get(value.name()));
  }
}
