package org.lrai.ir.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.text.AttributeValue;

/**
 * Applies a rule where a match says, after checking that it does match: left side, types,
 * parameters, conditions. Searches for nothing and believes nothing; the checker of certificates
 * and the rewriter share it. Trusted.
 */
public final class Replay {

  /** What became of a match. */
  public sealed interface Result {
    record Applied(Graph graph) implements Result {}

    /** The match is none; {@code reason} says what does not hold. */
    record Refused(String reason) implements Result {}
  }

  private final Graph graph;
  private final ConstantValues constants;
  private final Conditions conditions;
  private final Match match;
  private final Sides sides;
  private final Map<Value, Node> producers;
  private final SequencedSet<Node> matched = new LinkedHashSet<>();

  private Replay(Graph graph, ConstantValues constants, Match match, Sides sides) {
    this.graph = graph;
    this.constants = constants;
    this.conditions = new Conditions(graph, constants);
    this.match = match;
    this.sides = sides;
    this.producers = HashMap.newHashMap(graph.nodes().size());
    graph.nodes().forEach(node -> node.outputs().forEach(value -> producers.put(value, node)));
  }

  /**
   * The graph after one application.
   *
   * @param constants of this graph
   */
  public static Result apply(Graph graph, ConstantValues constants, Match match) {
    Sides sides;
    try {
      sides = new Sides(match.rule(), match.values());
    } catch (RuleException e) {
      return new Result.Refused(String.valueOf(e.getMessage()));
    }
    Replay replay = new Replay(graph, constants, match, sides);
    String reason = replay.refusal();
    return reason.isEmpty() ? replay.replace() : new Result.Refused(reason);
  }

  /** Why the match is none; empty if it is one. */
  private String refusal() {
    Rule rule = match.rule();
    for (Parameter parameter : rule.parameters()) {
      AttributeValue value = match.values().get(parameter.name());
      if (value == null || !isOf(parameter, value)) {
        return parameter.name() + " = " + value + " is not of its sort";
      }
    }
    for (TypedTerm.Input input : sides.inputs()) {
      Value value = match.tensors().get(input.name());
      if (value == null || !value.type().equals(input.type())) {
        return "$" + input.name() + " is " + value + ", not " + input.type();
      }
    }
    if (match.roots().size() != rule.left().size()
        || new HashSet<>(match.roots()).size() != match.roots().size()) {
      return rule.left().size() + " different values are to be replaced, not " + match.roots();
    }
    for (int k = 0; k < match.roots().size(); k++) {
      if (!computes(sides.left().get(k), match.roots().get(k), matched)) {
        return match.roots().get(k).name() + " is not computed as the left side says";
      }
      if (!sides.right().get(k).type().equals(match.roots().get(k).type())) {
        return match.roots().get(k) + " would become " + sides.right().get(k).type();
      }
    }
    for (Condition condition : rule.conditions()) {
      if (!conditions.hold(condition, sides, match.tensors())) {
        return "the condition at " + condition.place() + " does not hold";
      }
    }
    return "";
  }

  private boolean isOf(Parameter parameter, AttributeValue value) {
    return switch (parameter.sort()) {
      case Parameter.Sort.Range _, Parameter.Sort.Words _, Parameter.Sort.Permutations _ ->
          RuleInstance.values(parameter, match.values()).contains(value);
      case Parameter.Sort.Whole(Parameter.Least least) -> isWhole(value, least);
      case Parameter.Sort.Wholes(Parameter.Least least, Expression count) ->
          value instanceof AttributeValue.ListOf(var elements)
              && elements.size() == sides.evaluation().count(count)
              && elements.stream().allMatch(element -> isWhole(element, least));
      case Parameter.Sort.Windows(Expression count) ->
          value instanceof AttributeValue.ListOf(var elements)
              && elements.size() == sides.evaluation().count(count)
              && elements.stream().allMatch(this::isWindow);
      case Parameter.Sort.Real _ ->
          value instanceof AttributeValue.Real(double number) && Double.isFinite(number);
    };
  }

  private boolean isWhole(AttributeValue value, Parameter.Least least) {
    return value instanceof AttributeValue.Index(var index)
        && switch (least) {
          case NONE -> true;
          case ZERO -> conditions.isAtLeast(index, 0);
          case ONE -> conditions.isAtLeast(index, 1);
        };
  }

  private boolean isWindow(AttributeValue value) {
    return value instanceof AttributeValue.Structure(var components)
        && components.size() == 4
        && isWhole(components.getOrDefault("stride", value), Parameter.Least.ONE)
        && isWhole(components.getOrDefault("dilation", value), Parameter.Least.ONE)
        && isWhole(components.getOrDefault("padBegin", value), Parameter.Least.ZERO)
        && isWhole(components.getOrDefault("padEnd", value), Parameter.Least.ZERO);
  }

  /** Whether a value of the graph is what a term says. */
  private boolean computes(TypedTerm term, Value value, Set<Node> nodes) {
    return switch (term) {
      case TypedTerm.Input(String name, var _) -> value.equals(match.tensors().get(name));
      case TypedTerm.Scalar(Expression expression, var _) -> {
        var number = constants.uniform(value);
        yield number.isPresent() && number.get() == sides.evaluation().real(expression);
      }
      case TypedTerm.Carried _ -> false; // Loops are on right sides only.
      case TypedTerm.Apply(Op op, var arguments, var type) -> {
        Node node = producers.get(value);
        if (node == null
            || node.outputs().size() != 1
            || !node.op().equals(op)
            || !value.type().equals(type)
            || node.inputs().size() != arguments.size()) {
          yield false;
        }
        Set<Node> inner = new LinkedHashSet<>();
        boolean fits = computes(arguments, node.inputs(), inner);
        if (!fits && isCommutative(op)) {
          inner.clear();
          fits = computes(arguments, node.inputs().reversed(), inner);
        }
        if (fits) {
          nodes.add(node);
          nodes.addAll(inner);
        }
        yield fits;
      }
    };
  }

  private boolean computes(List<TypedTerm> terms, List<Value> values, Set<Node> nodes) {
    for (int k = 0; k < terms.size(); k++) {
      if (!computes(terms.get(k), values.get(k), nodes)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the operands may change places: bit for bit (all NaNs count as one). */
  public static boolean isCommutative(Op op) {
    return op instanceof Binary(var function)
        && switch (function) {
          case ADD, MUL, MIN, MAX, EQ, AND, OR, XOR, BIT_AND, BIT_OR, BIT_XOR -> true;
          default -> false;
        };
  }

  private Result replace() {
    Construction construction = new Construction(graph, match, sides, matched);
    return construction
        .result()
        .<Result>map(Result.Applied::new)
        .orElseGet(() -> new Result.Refused("a value would depend on itself"));
  }
}
