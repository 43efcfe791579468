package org.lrai.ir.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lrai.ir.definition.Sizes;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * The nodes of a graph that its outputs depend on: through values, and through data-dependent sizes
 * that only the shape of a node's output tells.
 */
public final class LiveNodes {
  private final Graph graph;
  private final Map<String, Node> definers = new HashMap<>();
  private final Set<Value> values = new HashSet<>();
  private final Set<Node> bySize = new HashSet<>();

  private LiveNodes(Graph graph) {
    this.graph = graph;
  }

  /** The nodes that are needed, in the order of the graph. */
  public static List<Node> of(Graph graph) {
    return new LiveNodes(graph).find();
  }

  private List<Node> find() {
    Set<String> known = new HashSet<>(graph.symbols().keySet());
    graph.inputs().forEach(input -> known.addAll(symbols(input)));
    for (Node node : graph.nodes()) {
      for (Value output : node.outputs()) {
        for (String symbol : symbols(output)) {
          if (known.add(symbol)) {
            definers.put(symbol, node);
          }
        }
      }
    }
    graph.outputs().forEach(this::need);
    List<Node> live = new ArrayList<>();
    for (Node node : graph.nodes().reversed()) {
      if (bySize.contains(node) || node.outputs().stream().anyMatch(values::contains)) {
        node.inputs().forEach(this::need);
        node.outputs().forEach(output -> needSizes(symbols(output)));
        if (!definers.isEmpty()) {
          needSizes(Sizes.of(node.op().definition(node.inputTypes())));
        }
        live.add(node);
      }
    }
    return live.reversed();
  }

  private void need(Value value) {
    values.add(value);
    needSizes(symbols(value));
  }

  /** Nodes that tell a size come before those that depend on it, so the walk still reaches them. */
  private void needSizes(Set<String> symbols) {
    for (String symbol : symbols) {
      Node definer = definers.get(symbol);
      if (definer != null) {
        bySize.add(definer);
      }
    }
  }

  private static Set<String> symbols(Value value) {
    Set<String> symbols = new HashSet<>();
    if (value.type() instanceof TensorType tensor) {
      for (IndexExpr dim : tensor.shape().dims()) {
        symbols.addAll(dim.symbols());
      }
    }
    symbols.removeIf(symbol -> ValueType.VARYING.symbols().contains(symbol));
    return symbols;
  }
}
