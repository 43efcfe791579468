package org.lrai.verifier.witness;

import static org.lrai.verifier.witness.WitnessReplay.require;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;

/** A graph that is made anew, some of its nodes in another form. */
final class Remake {
  private final Graph graph;
  private final SequencedMap<Value, TensorData> constants;
  private final List<Node> nodes = new ArrayList<>();

  Remake(Graph graph) {
    this.graph = graph;
    this.constants = new LinkedHashMap<>(graph.constants());
  }

  /**
   * The graph in which {@code make} has put others in the place of the nodes that changes name.
   *
   * @param output the output of the node that a change is of
   */
  <T> Graph each(List<T> changes, Function<T, String> output, BiConsumer<Node, T> make) {
    Map<String, T> byName = changes.stream().collect(Collectors.toMap(output, change -> change));
    for (Node node : graph.nodes()) {
      T change = node.outputs().size() == 1 ? byName.remove(node.output().name()) : null;
      if (change == null) {
        nodes.add(node);
      } else {
        make.accept(node, change);
      }
    }
    require(byName.isEmpty(), "no nodes compute " + byName.keySet());
    return Structure.graph(graph, constants, nodes, graph.outputs());
  }

  /** The data of a constant; null if it is none. */
  @Nullable TensorData data(Value value) {
    return constants.get(value);
  }

  /** A constant that was not there. */
  Value constant(String name, TensorData data) {
    Value value = new Value(name, data.type());
    require(constants.putIfAbsent(value, data) == null, name + " is there already");
    return value;
  }

  /** A step on the way to what a node computes. */
  Value apply(Node like, String name, Op op, Value... inputs) {
    List<Value> all = List.of(inputs);
    Value output =
        new Value(name, op.inferTypes(all.stream().map(Value::type).toList()).getFirst());
    nodes.add(new Node(like.name(), op, all, List.of(output)));
    return output;
  }

  /** A node in place of another: what it computes has the same type. */
  void replace(Node node, Op op, List<Value> inputs) {
    Node made = new Node(node.name(), op, inputs, node.outputs());
    made.checkTypes();
    nodes.add(made);
  }
}
