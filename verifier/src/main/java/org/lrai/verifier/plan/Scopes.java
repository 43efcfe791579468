package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;

/**
 * All graphs that a plan computes: the model and those within its branches and loops. A planned
 * value stands for a value of one of them, that with the longest prefix.
 */
final class Scopes {
  private final ScopeNames model;
  private final List<ScopeNames> all = new ArrayList<>();
  private final Map<String, Optional<ScopeNames>> owners = new HashMap<>();

  Scopes(Graph graph) {
    model = new ScopeNames("", graph, Optional.empty(), Map.of());
    add(model);
    all.sort(Comparator.comparingInt((ScopeNames scope) -> scope.prefix().length()).reversed());
  }

  private void add(ScopeNames scope) {
    all.add(scope);
    for (Node node : scope.graph().nodes()) {
      for (ScopeNames inner : within(node, scope)) {
        add(inner);
      }
    }
  }

  ScopeNames model() {
    return model;
  }

  List<ScopeNames> all() {
    return List.copyOf(all);
  }

  /** The graphs within a node: the two of a branch, or that of a loop. */
  static List<ScopeNames> within(Node node, ScopeNames scope) {
    String name = scope.prefix() + node.outputs().getFirst().name() + "/";
    return switch (node.op().definition(node.inputTypes())) {
      case Definition.Branch(Graph yes, Graph no) ->
          List.of(
              inner(name + "then/", yes, scope, node, 1, 0),
              inner(name + "else/", no, scope, node, 1, 0));
      case Definition.Iterate loop -> {
        int own = 1 + loop.carried() + loop.scanned().size();
        int before = (loop.hasTripCount() ? 1 : 0) + (loop.hasCondition() ? 1 : 0) + own - 1;
        yield List.of(inner(name, loop.step(), scope, node, before, own));
      }
      default -> List.of();
    };
  }

  /** A graph whose inputs from {@code own} on are those of its node from {@code first} on. */
  private static ScopeNames inner(
      String prefix, Graph graph, ScopeNames outer, Node node, int first, int own) {
    Map<Value, Value> captured = new HashMap<>();
    for (int k = 0; first + k < node.inputs().size(); k++) {
      captured.put(graph.inputs().get(own + k), node.inputs().get(first + k));
    }
    return new ScopeNames(prefix, graph, Optional.of(outer), captured);
  }

  /** The graph whose value a planned value stands for. */
  Optional<ScopeNames> owner(String planned) {
    return owners.computeIfAbsent(
        planned,
        name ->
            all.stream()
                .filter(scope -> name.startsWith(scope.prefix()) && scope.named(name).isPresent())
                .findFirst());
  }

  /** The value of a graph that a planned value stands for. */
  Optional<Value> valueOf(String planned, ScopeNames scope) {
    boolean isOwner = owner(planned).filter(own -> own.prefix().equals(scope.prefix())).isPresent();
    return isOwner ? scope.named(planned) : Optional.empty();
  }

  /** The value that a planned value stands for, which must be of this graph. */
  Value require(String planned, ScopeNames scope) {
    return valueOf(planned, scope)
        .orElseThrow(() -> new PlanException(planned + " is no value of " + scope.graph().name()));
  }

  /** Checks which value a planned value stands for. */
  void requireIs(String planned, Value value, ScopeNames scope, String what) {
    if (!valueOf(planned, scope).equals(Optional.of(value))) {
      throw new PlanException(what + " " + planned + " for " + value);
    }
  }
}
