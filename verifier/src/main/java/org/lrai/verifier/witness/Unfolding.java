package org.lrai.verifier.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;

/**
 * Puts the graph that defines a composite operator in its place, until there is none. What such a
 * graph computes within is called as the composite's first output, a stroke, and its own name.
 */
final class Unfolding {
  private final Graph graph;
  private final SequencedMap<Value, TensorData> constants;
  private final Set<String> names;
  private final List<Node> nodes = new ArrayList<>();

  /** What stands for values of composites that are an input of theirs, or another output. */
  private final Map<Value, Value> aliases = new HashMap<>();

  Unfolding(Graph graph) {
    this.graph = graph;
    this.constants = new LinkedHashMap<>(graph.constants());
    this.names = new HashSet<>(WitnessReplay.values(graph).keySet());
  }

  Graph graph() {
    for (Node node : graph.nodes()) {
      place(node.name(), node.op(), node.inputs(), node.outputs());
    }
    return Structure.graph(
        graph, constants, nodes, graph.outputs().stream().map(this::alias).toList());
  }

  private Value alias(Value value) {
    Value other = value;
    for (Value next = aliases.get(other); next != null; next = aliases.get(other)) {
      other = next;
    }
    return other;
  }

  private void place(String name, Op op, List<Value> operands, List<Value> outputs) {
    List<Value> inputs = operands.stream().map(this::alias).toList();
    Op unfolded = unfolded(op);
    Node node = new Node(name, unfolded, inputs, outputs);
    if (!(unfolded.definition(node.inputTypes()) instanceof Definition.Composite(Graph body))) {
      nodes.add(node);
      return;
    }
    String prefix = outputs.getFirst().name() + "/";
    Map<Value, Value> outer = new HashMap<>();
    for (int k = 0; k < body.inputs().size(); k++) {
      outer.put(body.inputs().get(k), inputs.get(k));
    }
    body.constants()
        .forEach((value, data) -> {
          Value named = new Value(unused(prefix + value.name()), value.type());
          constants.put(named, data);
          outer.put(value, named);
        });
    Map<Value, Value> results = new HashMap<>();
    for (int k = 0; k < outputs.size(); k++) {
      results.putIfAbsent(body.outputs().get(k), outputs.get(k));
    }
    for (Node inner : body.nodes()) {
      List<Value> read = inner.inputs().stream().map(outer::get).toList();
      List<Value> made = new ArrayList<>();
      for (Value value : inner.outputs()) {
        Value result = results.get(value);
        Value named =
            result != null ? result : new Value(unused(prefix + value.name()), value.type());
        outer.put(value, named);
        made.add(named);
      }
      place(name, inner.op(), read, made);
    }
    for (int k = 0; k < outputs.size(); k++) {
      Value result = alias(WitnessReplay.known(byName(outer), body.outputs().get(k).name()));
      if (!result.equals(outputs.get(k))) {
        aliases.put(outputs.get(k), result);
      }
    }
  }

  private static Map<String, Value> byName(Map<Value, Value> values) {
    Map<String, Value> named = new HashMap<>();
    values.forEach((inner, value) -> named.put(inner.name(), value));
    return named;
  }

  private String unused(String wanted) {
    String name = wanted;
    for (int k = 1; !names.add(name); k++) {
      name = wanted + "_" + k;
    }
    return name;
  }

  private static Op unfolded(Op op) {
    return switch (op) {
      case Branch(Graph whenTrue, Graph whenFalse, var outputs) ->
          new Branch(new Unfolding(whenTrue).graph(), new Unfolding(whenFalse).graph(), outputs);
      case Iterate loop ->
          new Iterate(
              new Unfolding(loop.step()).graph(),
              loop.hasTripCount(),
              loop.hasCondition(),
              loop.stepHasCondition(),
              loop.carried(),
              loop.scanned(),
              loop.stacked(),
              loop.outputs());
      default -> op;
    };
  }
}
