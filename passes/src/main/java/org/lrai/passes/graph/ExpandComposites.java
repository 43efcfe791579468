package org.lrai.passes.graph;

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
import org.lrai.ir.op.Op;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/**
 * Replaces every composite operator by the graph that defines it, also in branches and loops, until
 * none is left. Nodes of a body carry the name of the node that they define.
 */
public final class ExpandComposites implements Pass {
  @Override
  public String name() {
    return "expand-composites";
  }

  @Override
  public PassResult run(Graph graph) {
    Graph after = new Expansion(graph).run();
    return after.nodes().equals(graph.nodes())
        ? PassResult.unchanged(graph)
        : PassResult.of(new RewriteStep.Change.Expand(), graph, after);
  }

  private static final class Expansion {
    private final Graph graph;
    private final SequencedMap<Value, TensorData> constants;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Value, Value> renamed = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Expansion(Graph graph) {
      this.graph = graph;
      this.constants = new LinkedHashMap<>(graph.constants());
      graph.inputs().forEach(input -> names.add(input.name()));
      graph.constants().keySet().forEach(constant -> names.add(constant.name()));
      graph.nodes().forEach(node -> node.outputs().forEach(value -> names.add(value.name())));
    }

    Graph run() {
      graph.nodes().forEach(node -> add(node, Map.of()));
      return new Graph(
          graph.name(),
          graph.inputs(),
          constants,
          nodes,
          graph.outputs().stream().map(value -> resolve(value)).toList(),
          graph.symbols());
    }

    private Value resolve(Value value) {
      Value other = renamed.get(value);
      return other == null ? value : resolve(other);
    }

    private void add(Node node, Map<Value, Value> outer) {
      List<Value> inputs =
          node.inputs().stream().map(input -> resolve(outer.getOrDefault(input, input))).toList();
      Node current = new Node(node.name(), inner(node.op()), inputs, node.outputs());
      if (current.op().definition(current.inputTypes())
          instanceof Definition.Composite(Graph body)) {
        inline(current, body);
      } else {
        nodes.add(current);
      }
    }

    private static Op inner(Op op) {
      return switch (op) {
        case Branch(Graph whenTrue, Graph whenFalse, var outputs) ->
            new Branch(new Expansion(whenTrue).run(), new Expansion(whenFalse).run(), outputs);
        case Iterate(
                Graph step,
                boolean trips,
                boolean condition,
                boolean goOn,
                int carried,
                var scanned,
                var stacked,
                var outputs) ->
            new Iterate(
                new Expansion(step).run(),
                trips,
                condition,
                goOn,
                carried,
                scanned,
                stacked,
                outputs);
        default -> op;
      };
    }

    private void inline(Node node, Graph body) {
      Map<Value, Value> mapping = new HashMap<>();
      for (int i = 0; i < body.inputs().size(); i++) {
        mapping.put(body.inputs().get(i), node.inputs().get(i));
      }
      requireKnownSymbols(node, body);
      for (Map.Entry<Value, TensorData> constant : body.constants().entrySet()) {
        Value fresh = fresh(node, constant.getKey());
        constants.put(fresh, constant.getValue());
        mapping.put(constant.getKey(), fresh);
      }
      Map<Value, Value> results = new HashMap<>();
      for (int i = 0; i < body.outputs().size(); i++) {
        results.putIfAbsent(body.outputs().get(i), node.outputs().get(i));
      }
      for (Node inner : body.nodes()) {
        List<Value> outputs = new ArrayList<>();
        for (Value output : inner.outputs()) {
          Value result = results.get(output);
          Value named = result != null ? result : fresh(node, output);
          mapping.put(output, named);
          outputs.add(named);
        }
        add(new Node(node.name(), inner.op(), inner.inputs(), outputs), mapping);
      }
      for (int i = 0; i < body.outputs().size(); i++) {
        Value defined = resolve(Objects.requireNonNull(mapping.get(body.outputs().get(i))));
        if (!defined.equals(node.outputs().get(i))) {
          renamed.put(node.outputs().get(i), defined);
        }
      }
    }

    /**
     * A body has only sizes of its inputs and those that its operator states: made-up ones would
     * meet those of other bodies.
     */
    private static void requireKnownSymbols(Node node, Graph body) {
      Set<String> known = new HashSet<>();
      body.inputs().forEach(input -> collect(input.type(), known));
      node.op().inferTypes(node.inputTypes()).forEach(type -> collect(type, known));
      for (Node inner : body.nodes()) {
        Set<String> used = new HashSet<>();
        inner.outputs().forEach(output -> collect(output.type(), used));
        if (!known.containsAll(used)) {
          throw new IllegalStateException(
              node.name() + ": the body of " + node.op() + " makes up sizes " + used);
        }
      }
    }

    private static void collect(ValueType type, Set<String> symbols) {
      if (type instanceof TensorType tensor) {
        tensor.shape().dims().forEach(dim -> symbols.addAll(dim.symbols()));
      }
    }

    private Value fresh(Node node, Value value) {
      String wanted = node.outputs().getFirst().name() + "/" + value.name();
      String name = wanted;
      for (int i = 1; !names.add(name); i++) {
        name = wanted + "_" + i;
      }
      return new Value(name, value.type());
    }
  }
}
