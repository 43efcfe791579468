package org.lrai.frontend.onnx.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onnx.Onnx.AttributeProto;
import onnx.Onnx.GraphProto;
import onnx.Onnx.NodeProto;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.diagnostic.DiagnosticException;

/** Which nodes of a graph are needed for its outputs, each after those that it depends on. */
final class NodeOrder {
  private enum State {
    OPEN,
    DONE
  }

  private final List<NodeProto> nodes;
  private final Map<String, Integer> producers = new HashMap<>();
  private final Map<Integer, State> states = new HashMap<>();
  private final List<Integer> ordered = new ArrayList<>();

  private NodeOrder(List<NodeProto> nodes) {
    this.nodes = nodes;
    for (int i = 0; i < nodes.size(); i++) {
      for (String output : nodes.get(i).getOutputList()) {
        if (!output.isEmpty() && producers.put(output, i) != null) {
          throw new DiagnosticException(
              Diagnostic.error("duplicate-name", "value " + output + " is computed by two nodes")
                  .withRemedy("the model does not follow the ONNX specification; export it again"));
        }
      }
    }
  }

  /**
   * Positions in {@code nodes}; nodes keep the order in which they are given as far as possible.
   *
   * @throws DiagnosticException where nodes depend on each other in a cycle, or two nodes compute
   *     one value
   */
  static List<Integer> of(List<NodeProto> nodes, Collection<String> outputs) {
    NodeOrder order = new NodeOrder(nodes);
    for (String output : outputs) {
      Integer producer = order.producers.get(output);
      if (producer != null) {
        order.visit(producer);
      }
    }
    List<Integer> sorted = order.ordered.stream().sorted().toList();
    return order.isValid(sorted) ? sorted : List.copyOf(order.ordered);
  }

  /** Depth first, with a stack of its own: chains of nodes may be long. */
  private void visit(int root) {
    Deque<Integer> stack = new ArrayDeque<>(List.of(root));
    while (!stack.isEmpty()) {
      int node = stack.peek();
      if (states.get(node) == null) {
        states.put(node, State.OPEN);
        for (int needed : dependencies(node)) {
          State state = states.get(needed);
          if (state == State.OPEN) {
            throw cycle(needed);
          }
          if (state == null) {
            stack.push(needed);
          }
        }
      } else {
        stack.pop();
        if (states.put(node, State.DONE) == State.OPEN) {
          ordered.add(node);
        }
      }
    }
  }

  private DiagnosticException cycle(int node) {
    NodeProto proto = nodes.get(node);
    return new DiagnosticException(
        Diagnostic.error(
                "cyclic-graph",
                "node %s (%s) depends on its own output %s"
                    .formatted(proto.getName(), proto.getOpType(), proto.getOutputList()))
            .withRemedy("the file is damaged; export the model again"));
  }

  private Set<Integer> dependencies(int node) {
    Set<Integer> dependencies = new LinkedHashSet<>();
    for (String name : reads(nodes.get(node))) {
      Integer producer = producers.get(name);
      if (producer != null) {
        dependencies.add(producer);
      }
    }
    return dependencies;
  }

  private static Set<String> reads(NodeProto node) {
    Set<String> names = new LinkedHashSet<>(node.getInputList());
    for (AttributeProto attribute : node.getAttributeList()) {
      if (attribute.hasG()) {
        readsOf(attribute.getG(), names);
      }
    }
    return names;
  }

  /** What a graph within a node takes from around it. */
  private static void readsOf(GraphProto graph, Set<String> names) {
    Set<String> inside = new LinkedHashSet<>();
    graph.getOutputList().forEach(output -> inside.add(output.getName()));
    graph.getNodeList().forEach(node -> inside.addAll(reads(node)));
    graph.getNodeList().forEach(node -> node.getOutputList().forEach(inside::remove));
    graph.getInputList().forEach(input -> inside.remove(input.getName()));
    graph.getInitializerList().forEach(tensor -> inside.remove(tensor.getName()));
    names.addAll(inside);
  }

  private boolean isValid(List<Integer> sorted) {
    for (int node : sorted) {
      for (int needed : dependencies(node)) {
        if (needed >= node) {
          return false;
        }
      }
    }
    return true;
  }
}
