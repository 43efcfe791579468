package org.lrai.passes.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.rule.RewriteStep;
import org.lrai.passes.Pass;
import org.lrai.passes.PassResult;

/** Nodes with the same operator and inputs, and constants with the same elements, become one. */
public final class MergeCommonNodes implements Pass {
  @Override
  public String name() {
    return "merge-common-nodes";
  }

  private record Application(Op op, List<Value> inputs) {}

  @Override
  public PassResult run(Graph graph) {
    Map<Value, Value> same = new LinkedHashMap<>();
    SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
    Map<TensorData, Value> byData = new HashMap<>();
    graph
        .constants()
        .forEach((value, data) -> {
          Value first = byData.putIfAbsent(data, value);
          if (first == null) {
            constants.put(value, data);
          } else {
            same.put(value, first);
          }
        });
    Map<Application, Node> known = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Node node : graph.nodes()) {
      List<Value> inputs =
          node.inputs().stream().map(input -> same.getOrDefault(input, input)).toList();
      Node first =
          isFunction(node)
              ? known.putIfAbsent(
                  new Application(node.op(), inputs),
                  new Node(node.name(), node.op(), inputs, node.outputs()))
              : null;
      if (first == null) {
        nodes.add(new Node(node.name(), node.op(), inputs, node.outputs()));
      } else {
        for (int i = 0; i < node.outputs().size(); i++) {
          same.put(node.outputs().get(i), first.outputs().get(i));
        }
      }
    }
    List<Value> outputs =
        graph.outputs().stream().map(output -> same.getOrDefault(output, output)).toList();
    if (same.isEmpty()) {
      return PassResult.unchanged(graph);
    }
    SequencedMap<String, String> kept = new LinkedHashMap<>();
    same.forEach((value, first) -> kept.put(value.name(), first.name()));
    return PassResult.of(
        new RewriteStep.Change.Merge(kept),
        graph,
        new Graph(graph.name(), graph.inputs(), constants, nodes, outputs, graph.symbols()));
  }

  /**
   * Whether two applications to the same inputs give the same value. Opaque operators may be
   * random, and what has dims of its own must keep them.
   */
  private static boolean isFunction(Node node) {
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
}
