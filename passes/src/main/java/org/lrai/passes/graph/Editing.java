package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;

/** A graph that is written anew, node by node, with further constants and nodes. */
final class Editing {
  private final Graph graph;
  private final SequencedMap<Value, TensorData> constants;
  private final List<Node> nodes = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  Editing(Graph graph) {
    this.graph = graph;
    this.constants = new LinkedHashMap<>(graph.constants());
    graph.inputs().forEach(input -> names.add(input.name()));
    constants.keySet().forEach(constant -> names.add(constant.name()));
    graph.nodes().forEach(node -> node.outputs().forEach(output -> names.add(output.name())));
  }

  void add(Node node) {
    nodes.add(node);
  }

  /** A constant for what replaces a node. */
  Value constant(Node node, String suffix, TensorData data) {
    Value value = new Value(unique(node, suffix), data.type());
    constants.put(value, data);
    return value;
  }

  /** A step on the way to what a node computes. */
  Value apply(Node node, String suffix, Op op, Value... inputs) {
    List<Value> all = List.of(inputs);
    Value output =
        new Value(
            unique(node, suffix), op.inferTypes(all.stream().map(Value::type).toList()).getFirst());
    nodes.add(new Node(node.name(), op, all, List.of(output)));
    return output;
  }

  /** The last step: it computes what the node did. */
  void replace(Node node, Op op, List<Value> inputs) {
    nodes.add(new Node(node.name(), op, inputs, node.outputs()));
  }

  Graph result() {
    return new Graph(
        graph.name(), graph.inputs(), constants, nodes, graph.outputs(), graph.symbols());
  }

  private String unique(Node node, String suffix) {
    String wanted = node.output().name() + "/" + suffix;
    String name = wanted;
    for (int i = 1; !names.add(name); i++) {
      name = wanted + "_" + i;
    }
    return name;
  }
}
