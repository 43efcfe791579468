package org.lrai.frontend.onnx.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.LiveNodes;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;

/** The last steps of an import: drops what no output needs, gives values their model's names. */
final class Finishing {
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> modelNames;

  private Finishing(Map<String, String> modelNames) {
    this.modelNames = modelNames;
  }

  /**
   * The graph without dead nodes and constants.
   *
   * @param modelNames the name in the model, for values that have one; inputs and outputs get
   *     theirs, other values theirs or, where it is taken, a similar one
   */
  static Graph finish(Graph graph, Map<String, String> modelNames) {
    return new Finishing(modelNames).run(graph);
  }

  private Graph run(Graph graph) {
    List<Node> nodes = LiveNodes.of(graph);
    Set<Value> needed = new HashSet<>(graph.outputs());
    nodes.forEach(node -> needed.addAll(node.inputs()));
    graph.inputs().forEach(this::name);
    graph.outputs().forEach(this::name);
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
    graph
        .constants()
        .forEach((value, data) -> {
          if (needed.contains(value)) {
            constants.put(name(value), data);
          }
        });
    List<Node> renamed = new ArrayList<>();
    for (Node node : nodes) {
      renamed.add(
          new Node(
              node.name(),
              node.op(),
              node.inputs().stream().map(this::name).toList(),
              node.outputs().stream().map(this::name).toList()));
    }
    return new Graph(
        graph.name(),
        graph.inputs().stream().map(this::name).toList(),
        constants,
        renamed,
        graph.outputs().stream().map(this::name).toList(),
        graph.symbols());
  }

  private Value name(Value value) {
    String known = names.get(value.name());
    if (known == null) {
      known = unique(modelNames.getOrDefault(value.name(), value.name()));
      names.put(value.name(), known);
    }
    return new Value(known, value.type());
  }

  private String unique(String wanted) {
    String candidate = wanted;
    while (!taken.add(candidate)) {
      candidate = wanted + "_" + counts.merge(wanted, 1, Integer::sum);
    }
    return candidate;
  }
}
