package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.known;
import static org.lrai.verifier.witness.WitnessReplay.require;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.rule.RewriteStep.Change;

/** Steps that need no look at what operators mean. */
final class Structure {
  private Structure() {}

  /** Without constants and nodes that nothing reads that stays. */
  static Graph without(Graph graph, Change.Remove step) {
    Set<String> removed = new HashSet<>(step.values());
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
    graph
        .constants()
        .forEach((value, data) -> {
          if (!removed.contains(value.name())) {
            constants.put(value, data);
          }
        });
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      boolean isKept =
          node.outputs().isEmpty() || !removed.contains(node.outputs().getFirst().name());
      if (isKept) {
        nodes.add(node);
      }
    }
    int count = graph.constants().size() + graph.nodes().size();
    require(constants.size() + nodes.size() + removed.size() == count, "not all of it is there");
    // A graph whose nodes read what is gone is none: its constructor checks.
    return graph(graph, constants, nodes, graph.outputs());
  }

  /** With one value in place of those that are the same. */
  static Graph merged(Graph graph, Change.Merge step) {
    Map<String, Value> values = WitnessReplay.values(graph);
    Map<Value, Value> kept = new HashMap<>();
    step.kept().forEach((gone, stays) -> kept.put(known(values, gone), known(values, stays)));
    require(kept.values().stream().noneMatch(kept::containsKey), "what is kept is merged itself");
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
    graph
        .constants()
        .forEach((value, data) -> {
          Value other = kept.get(value);
          if (other == null) {
            constants.put(value, data);
          } else {
            require(Objects.equals(data, graph.constants().get(other)), value + " is not " + other);
          }
        });
    Set<Value> gone = new HashSet<>(kept.keySet());
    gone.removeAll(graph.constants().keySet());
    Map<Value, Node> before = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      List<Value> inputs =
          node.inputs().stream().map(input -> kept.getOrDefault(input, input)).toList();
      if (node.outputs().stream().anyMatch(kept::containsKey)) {
        Node first = before.get(kept.get(node.outputs().getFirst()));
        require(
            first != null
                && isFunction(node)
                && first.op().equals(node.op())
                && first.inputs().equals(inputs)
                && node.outputs().stream().map(kept::get).toList().equals(first.outputs()),
            node.outputs() + " is not what it is merged into");
        gone.removeAll(node.outputs());
      } else {
        Node stays = new Node(node.name(), node.op(), inputs, node.outputs());
        nodes.add(stays);
        stays.outputs().forEach(output -> before.put(output, stays));
      }
    }
    require(gone.isEmpty(), "inputs are not merged: " + gone);
    return graph(
        graph,
        constants,
        nodes,
        graph.outputs().stream().map(output -> kept.getOrDefault(output, output)).toList());
  }

  /** Whether equal inputs give equal outputs, in each call of a model. */
  static boolean isFunction(Node node) {
    return switch (node.op().definition(node.inputTypes())) {
      case Definition.Pointwise _,
          Definition.Contraction _,
          Definition.Reindex _,
          Definition.Reshape _,
          Definition.Scatter _,
          Definition.Composite _ ->
          true;
      case Definition.Iterate _, Definition.Branch _, Definition.Opaque _ -> false;
    };
  }

  static Graph graph(
      Graph like,
      SequencedMap<Value, TensorData> constants,
      List<Node> nodes,
      List<Value> outputs) {
    return new Graph(like.name(), like.inputs(), constants, nodes, outputs, like.symbols());
  }
}
