package org.lrai.ir.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Puts the right side of a rule into a graph, in place of what matched the left. The values that
 * are replaced keep their names, unless the right side is a value that is there already: then that
 * is used instead. Numbers become FLOAT64 constants, cast to the type that is needed: a cast
 * between float types changes nothing over the reals.
 */
final class Construction {
  private final Graph graph;
  private final Match match;
  private final Sides sides;
  private final Set<Node> matched;
  private final Set<String> names = new HashSet<>();
  private final SequencedMap<Value, TensorData> constants;
  private final List<Node> added = new ArrayList<>();
  private final Map<TypedTerm, Value> built = new HashMap<>();
  private final Map<TypedTerm, Value> reserved = new HashMap<>();
  private final Map<Value, Value> substituted = new HashMap<>();

  Construction(Graph graph, Match match, Sides sides, Set<Node> matched) {
    this.graph = graph;
    this.match = match;
    this.sides = sides;
    this.matched = matched;
    this.constants = new LinkedHashMap<>(graph.constants());
    graph.inputs().forEach(input -> names.add(input.name()));
    constants.keySet().forEach(constant -> names.add(constant.name()));
    graph.nodes().forEach(node -> node.outputs().forEach(output -> names.add(output.name())));
  }

  /** The graph after; empty if its nodes cannot be put in order. */
  Optional<Graph> result() {
    for (int k = 0; k < match.roots().size(); k++) {
      TypedTerm term = sides.right().get(k);
      if (term instanceof TypedTerm.Apply || term instanceof TypedTerm.Carried) {
        reserved.putIfAbsent(term, match.roots().get(k));
      }
    }
    for (int k = 0; k < match.roots().size(); k++) {
      Value value = build(sides.right().get(k));
      if (!value.equals(match.roots().get(k))) {
        substituted.put(match.roots().get(k), value);
      }
    }
    return Ordering.of(graph.inputs(), constants.keySet(), nodes())
        .map(nodes ->
            new Graph(
                graph.name(),
                graph.inputs(),
                constants,
                nodes,
                graph.outputs().stream().map(this::resolve).toList(),
                graph.symbols()));
  }

  private Value resolve(Value value) {
    Value other = substituted.get(value);
    return other == null ? value : resolve(other);
  }

  private Value build(TypedTerm term) {
    Value known = built.get(term);
    if (known != null) {
      return known;
    }
    Value value =
        switch (term) {
          case TypedTerm.Input(String name, TensorType _) -> {
            Value tensor = match.tensors().get(name);
            if (tensor == null) {
              throw new IllegalStateException("$" + name + " is not bound");
            }
            yield tensor;
          }
          case TypedTerm.Scalar scalar -> number(scalar);
          case TypedTerm.Apply(var op, var arguments, TensorType type) -> {
            List<Value> inputs = arguments.stream().map(this::build).toList();
            Value root = reserved.get(term);
            Value output = root != null ? root : new Value(fresh(), type);
            added.add(new Node(nodeName(), op, inputs, List.of(output)));
            yield output;
          }
          case TypedTerm.Carried(var loop, var arguments, int which) ->
              loop(loop, arguments).get(which);
        };
    built.put(term, value);
    return value;
  }

  /** The outputs of a loop; all of them are built with the first that is asked for. */
  private List<Value> loop(Iterate loop, List<TypedTerm> arguments) {
    List<Value> inputs = arguments.stream().map(this::build).toList();
    List<Value> outputs = new ArrayList<>();
    for (int which = 0; which < loop.carried(); which++) {
      TypedTerm.Carried carried = new TypedTerm.Carried(loop, arguments, which);
      Value root = reserved.get(carried);
      outputs.add(root != null ? root : new Value(fresh(), carried.type()));
      built.put(carried, outputs.getLast());
    }
    added.add(new Node(nodeName(), loop, inputs, outputs));
    return outputs;
  }

  private Value number(TypedTerm.Scalar scalar) {
    double number = sides.evaluation().real(scalar.value());
    if (scalar.value() instanceof Expression.Decimal(BigDecimal exact, Place place)
        && new BigDecimal(number).compareTo(exact) != 0) {
      throw new IllegalStateException(place + ": " + exact + " is no double; write a quotient");
    }
    ElementType element = scalar.type().element();
    boolean isFloat = element.isFloat() && element != ElementType.FLOAT64;
    Value constant =
        new Value(fresh(), isFloat ? TensorType.of(ElementType.FLOAT64) : scalar.type());
    constants.put(constant, TensorData.ofScalar(isFloat ? ElementType.FLOAT64 : element, number));
    if (!isFloat) {
      return constant;
    }
    Value cast = new Value(fresh(), scalar.type());
    added.add(new Node(nodeName(), new Cast(element, true), List.of(constant), List.of(cast)));
    return cast;
  }

  /** For people: the node whose place this takes. */
  private String nodeName() {
    Value root = match.roots().getFirst();
    return matched.stream()
        .filter(node -> node.outputs().contains(root))
        .map(Node::name)
        .findFirst()
        .orElse(root.name());
  }

  private String fresh() {
    String wanted = match.roots().getFirst().name() + "/" + match.rule().name();
    String name = wanted;
    for (int k = 1; !names.add(name); k++) {
      name = wanted + "_" + k;
    }
    return name;
  }

  /**
   * Nodes of the graph without those replaced, and without those that only served them. The same
   * node stays the same object: side tables are keyed by it.
   */
  private List<Node> nodes() {
    Set<Value> replaced = Set.copyOf(match.roots());
    List<Node> nodes = new ArrayList<>(graph.nodes().size() + added.size());
    int place = -1; // behind what stands before the last one that is replaced
    for (Node node : graph.nodes()) {
      if (isAny(node.outputs(), replaced)) {
        place = nodes.size();
      } else {
        nodes.add(isAny(node.inputs(), substituted.keySet()) ? resolved(node) : node);
      }
    }
    if (place < 0) {
      throw new IllegalStateException("a root has no node");
    }
    nodes.addAll(place, added);
    removeUnused(nodes);
    return nodes;
  }

  private Node resolved(Node node) {
    List<Value> inputs = node.inputs().stream().map(this::resolve).toList();
    return new Node(node.name(), node.op(), inputs, node.outputs());
  }

  private static boolean isAny(List<Value> values, Set<Value> of) {
    for (Value value : values) {
      if (of.contains(value)) {
        return true;
      }
    }
    return false;
  }

  private void removeUnused(List<Node> nodes) {
    Set<Value> candidates = new HashSet<>();
    matched.forEach(node -> candidates.addAll(node.outputs()));
    Map<Value, Integer> uses = new HashMap<>();
    for (Node node : nodes) {
      for (Value input : node.inputs()) {
        if (candidates.contains(input)) {
          uses.merge(input, 1, Integer::sum);
        }
      }
    }
    graph.outputs().forEach(output -> uses.merge(resolve(output), 1, Integer::sum));
    for (int k = nodes.size() - 1; k >= 0; k--) {
      Node node = nodes.get(k);
      if (candidates.containsAll(node.outputs())
          && node.outputs().stream().noneMatch(output -> uses.getOrDefault(output, 0) > 0)) {
        node.inputs().forEach(input -> uses.merge(input, -1, Integer::sum));
        nodes.remove(k);
      }
    }
  }
}
