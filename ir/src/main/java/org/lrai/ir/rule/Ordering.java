package org.lrai.ir.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;

/** Puts nodes in an order in which each stands after those it reads; else as they are given. */
final class Ordering {
  private final Map<Value, Node> producers = new HashMap<>();
  private final Set<Value> defined = new HashSet<>();
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Node> ordered = new ArrayList<>();
  private boolean cyclic;

  private Ordering() {}

  /** The nodes in order; empty if one would depend on itself. */
  static Optional<List<Node>> of(
      List<Value> inputs, Collection<Value> constants, List<Node> nodes) {
    if (isOrdered(inputs, constants, nodes)) {
      return Optional.of(nodes);
    }
    Ordering ordering = new Ordering();
    ordering.defined.addAll(inputs);
    ordering.defined.addAll(constants);
    nodes.forEach(node -> node.outputs().forEach(output -> ordering.producers.put(output, node)));
    nodes.forEach(ordering::add);
    return ordering.cyclic ? Optional.empty() : Optional.of(ordering.ordered);
  }

  private static boolean isOrdered(
      List<Value> inputs, Collection<Value> constants, List<Node> nodes) {
    Set<Value> defined = HashSet.newHashSet(inputs.size() + constants.size() + nodes.size());
    defined.addAll(inputs);
    defined.addAll(constants);
    for (Node node : nodes) {
      if (!defined.containsAll(node.inputs()) || defined.containsAll(node.outputs())) {
        return false;
      }
      defined.addAll(node.outputs());
    }
    return true;
  }

  /** Only what stands before its operands makes this recursive. */
  private void add(Node node) {
    if (defined.containsAll(node.outputs())) {
      return;
    }
    if (!open.add(node)) {
      cyclic = true;
      return;
    }
    for (Value input : node.inputs()) {
      Node producer = producers.get(input);
      if (!defined.contains(input) && producer != null && !cyclic) {
        add(producer);
      }
    }
    open.remove(node);
    defined.addAll(node.outputs());
    ordered.add(node);
  }
}
