package org.lrai.passes.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.rule.Expression;
import org.lrai.ir.rule.Match;
import org.lrai.ir.rule.Parameter;
import org.lrai.ir.rule.Replay;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.rule.RuleInstance;
import org.lrai.ir.rule.TensorDeclaration;
import org.lrai.ir.rule.Term;
import org.lrai.ir.text.AttributeValue;
import org.lrai.ir.text.Operators;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Searches for a match of one rule: operands from the root on, both orders of those that commute;
 * equations for parameters and dims are solved as soon as they can be.
 */
final class Matcher {
  private final GraphView view;
  private final RuleSet.Entry entry;
  private final Rule rule;
  private final Predicate<Match> accept;

  private Matcher(GraphView view, RuleSet.Entry entry, Predicate<Match> accept) {
    this.view = view;
    this.entry = entry;
    this.rule = entry.rule();
    this.accept = accept;
  }

  /**
   * Offers matches whose first root is a value, until one is accepted.
   *
   * @param accept checks and uses a match
   */
  static boolean find(GraphView view, RuleSet.Entry entry, Value root, Predicate<Match> accept) {
    Matcher matcher = new Matcher(view, entry, accept);
    State state = new State(new LinkedHashMap<>(), new LinkedHashMap<>(), List.of(), List.of(root));
    return matcher.search(List.of(new Goal(entry.rule().left().getFirst(), root)), state);
  }

  private record Goal(Term term, Value value) {}

  private record Equation(Expression expression, AttributeValue value) {}

  /** What is known on one branch of the search. */
  private record State(
      SequencedMap<String, AttributeValue> values,
      SequencedMap<String, Value> tensors,
      List<Equation> open,
      List<Value> roots) {

    State withTensor(String name, Value value) {
      SequencedMap<String, Value> more = new LinkedHashMap<>(tensors);
      more.put(name, value);
      return new State(values, more, open, roots);
    }

    State withRoot(Value root) {
      List<Value> more = new ArrayList<>(roots);
      more.add(root);
      return new State(values, tensors, open, more);
    }
  }

  private boolean search(List<Goal> goals, State state) {
    if (goals.isEmpty()) {
      return state.roots.size() < rule.left().size() ? nextRoot(state) : finish(state);
    }
    Goal goal = goals.getFirst();
    List<Goal> rest = goals.subList(1, goals.size());
    return switch (goal.term()) {
      case Term.Variable(String name, var _) -> {
        Value known = state.tensors.get(name);
        yield known != null
            ? known.equals(goal.value()) && search(rest, state)
            : bind(name, goal.value(), state).filter(next -> search(rest, next)).isPresent();
      }
      case Term.Scalar(Expression expression, var _) ->
          view.constants()
              .uniform(goal.value())
              .flatMap(number ->
                  solve(state, List.of(new Equation(expression, new AttributeValue.Real(number)))))
              .filter(next -> search(rest, next))
              .isPresent();
      case Term.Apply apply -> apply(apply, goal.value(), rest, state);
    };
  }

  private Optional<State> bind(String name, Value value, State state) {
    TensorDeclaration declaration = rule.tensor(name).orElseThrow();
    if (!(value.type() instanceof TensorType type)) {
      return Optional.empty();
    }
    List<Equation> equations = new ArrayList<>();
    String element = declaration.element();
    SequencedMap<String, AttributeValue> values = new LinkedHashMap<>(state.values);
    if (ElementType.ofText(element).isPresent()) {
      if (!type.element().text().equals(element)) {
        return Optional.empty();
      }
    } else {
      AttributeValue word = new AttributeValue.Word(type.element().text());
      AttributeValue known = values.putIfAbsent(element, word);
      if ((known != null && !known.equals(word))
          || (element.equals("float") && !type.element().isFloat())
          || isOutside(element, type.element().text())) {
        return Optional.empty();
      }
    }
    equations.add(new Equation(declaration.shape(), AttributeValue.ofIndices(type.shape().dims())));
    State next = new State(values, state.tensors, state.open, state.roots);
    return solve(next.withTensor(name, value), equations);
  }

  /** Whether a word is none of those that a parameter stands for. */
  private boolean isOutside(String parameter, String word) {
    return rule.parameter(parameter).stream()
        .anyMatch(known ->
            known.sort() instanceof Parameter.Sort.Words(List<String> words)
                && !words.contains(word));
  }

  private boolean apply(Term.Apply term, Value value, List<Goal> rest, State state) {
    Optional<Node> producer = view.producer(value);
    if (producer.isEmpty()) {
      return false;
    }
    Node node = producer.get();
    String operator = Operators.name(node.op());
    if (node.inputs().size() != term.arguments().size()
        || !entry.operators(term).contains(operator)) {
      return false;
    }
    List<Equation> equations = new ArrayList<>();
    if (rule.parameter(term.operator()).isPresent()) {
      equations.add(
          new Equation(
              new Expression.Name(term.operator(), term.place()),
              new AttributeValue.Word(operator)));
    }
    if (!term.attributes().isEmpty()) {
      Map<String, AttributeValue> attributes = Operators.attributes(node.op());
      term.attributes()
          .forEach((name, expression) ->
              equations.add(new Equation(expression, attributes.getOrDefault(name, NONE))));
    }
    Optional<State> next = solve(state, equations);
    if (next.isEmpty()) {
      return false;
    }
    return search(goals(term, node.inputs(), rest), next.get())
        || (Replay.isCommutative(node.op())
            && search(goals(term, node.inputs().reversed(), rest), next.get()));
  }

  private static final AttributeValue NONE = new AttributeValue.Word("");

  private static List<Goal> goals(Term.Apply term, List<Value> values, List<Goal> rest) {
    List<Goal> goals = new ArrayList<>();
    for (int k = 0; k < values.size(); k++) {
      goals.add(new Goal(term.arguments().get(k), values.get(k)));
    }
    goals.addAll(rest);
    return goals;
  }

  /** Candidates for a further root read a tensor that is known already. */
  private boolean nextRoot(State state) {
    if (!(rule.left().get(state.roots.size()) instanceof Term.Apply term)) {
      return false;
    }
    for (Term argument : term.arguments()) {
      if (argument instanceof Term.Variable(String name, var _)
          && state.tensors.containsKey(name)) {
        for (Node node : view.consumers(state.tensors.getOrDefault(name, state.roots.getFirst()))) {
          if (node.outputs().size() == 1 && !state.roots.contains(node.output())) {
            Value root = node.output();
            if (search(List.of(new Goal(term, root)), state.withRoot(root))) {
              return true;
            }
          }
        }
        return false;
      }
    }
    return false;
  }

  /** Solves what can be solved; empty if something contradicts. */
  private Optional<State> solve(State state, List<Equation> added) {
    Unification unification = new Unification(rule, entry.dims(), state.values);
    List<Equation> open = new ArrayList<>(state.open);
    open.addAll(added);
    boolean progress = true;
    while (progress) {
      progress = false;
      List<Equation> left = new ArrayList<>();
      for (Equation equation : open) {
        switch (unification.solve(equation.expression(), equation.value())) {
          case SOLVED -> progress = true;
          case LATER -> left.add(equation);
          case IMPOSSIBLE -> {
            return Optional.empty();
          }
        }
      }
      open = left;
    }
    return Optional.of(new State(unification.values(), state.tensors, open, state.roots));
  }

  /** All goals are met: what has no value yet is tried, one value after the other. */
  private boolean finish(State state) {
    Optional<Parameter> unknown =
        rule.parameters().stream()
            .filter(parameter -> !state.values.containsKey(parameter.name()))
            .min(Comparator.comparingInt(Matcher::choices));
    if (unknown.isEmpty()) {
      return state.open.isEmpty()
          && accept.test(new Match(rule, state.values, state.tensors, state.roots));
    }
    Parameter parameter = unknown.get();
    if (!parameter.sort().isEnumerated()) {
      return false;
    }
    for (AttributeValue value : RuleInstance.values(parameter, state.values)) {
      SequencedMap<String, AttributeValue> values = new LinkedHashMap<>(state.values);
      values.put(parameter.name(), value);
      State next = new State(values, state.tensors, state.open, state.roots);
      if (solve(next, List.of()).filter(this::finish).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Few choices first: they may decide the others. */
  private static int choices(Parameter parameter) {
    return switch (parameter.sort()) {
      case Parameter.Sort.Words _ -> 0;
      case Parameter.Sort.Range _ -> 1;
      case Parameter.Sort.Permutations _ -> 2;
      case Parameter.Sort.Whole _,
          Parameter.Sort.Wholes _,
          Parameter.Sort.Windows _,
          Parameter.Sort.Real _ ->
          3;
    };
  }
}
