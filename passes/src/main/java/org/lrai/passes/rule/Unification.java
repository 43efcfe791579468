package org.lrai.passes.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.rule.Evaluation;
import org.lrai.ir.rule.Expression;
import org.lrai.ir.rule.Function;
import org.lrai.ir.rule.Parameter;
import org.lrai.ir.rule.Rule;
import org.lrai.ir.text.AttributeValue;

/**
 * Solves {@code expression = value} for the parameters and dims of a rule. Finds a solution where
 * one follows step by step; what it finds is checked by whoever applies the rule.
 */
final class Unification {
  /** What is known after one equation. */
  enum Outcome {
    SOLVED,
    /** It says too little as long as other names have no values. */
    LATER,
    IMPOSSIBLE
  }

  private final Rule rule;
  private final Set<String> dims;
  private final SequencedMap<String, AttributeValue> values;

  /**
   * Begins with what is known.
   *
   * @param dims names in shapes that are no parameters: dims and families of dims
   */
  Unification(Rule rule, Set<String> dims, SequencedMap<String, AttributeValue> values) {
    this.rule = rule;
    this.dims = dims;
    this.values = new LinkedHashMap<>(values);
  }

  SequencedMap<String, AttributeValue> values() {
    return values;
  }

  Outcome solve(Expression expression, AttributeValue value) {
    if (isKnown(expression)) {
      return evaluated(expression)
          .map(known -> outcome(same(known, value)))
          .orElse(Outcome.IMPOSSIBLE);
    }
    return switch (expression) {
      case Expression.Decimal _ -> Outcome.IMPOSSIBLE;
      case Expression.Name(String name, var _) -> bind(name, value);
      case Expression.Arithmetic(var operator, Expression left, Expression right) ->
          arithmetic(operator, left, right, value);
      case Expression.Call(Function function, var arguments, var _) ->
          call(function, arguments, value);
      case Expression.ListOf(var items, var _) ->
          value instanceof AttributeValue.ListOf(var elements)
              ? list(items, elements)
              : Outcome.IMPOSSIBLE;
      case Expression.Structure(var components, var _) -> {
        if (!(value instanceof AttributeValue.Structure(var parts))
            || !parts.keySet().equals(components.keySet())) {
          yield Outcome.IMPOSSIBLE;
        }
        Outcome all = Outcome.SOLVED;
        for (var component : components.entrySet()) {
          AttributeValue part = parts.getOrDefault(component.getKey(), value);
          all = both(all, solve(component.getValue(), part));
        }
        yield all;
      }
    };
  }

  private static Outcome both(Outcome a, Outcome b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Outcome outcome(boolean solved) {
    return solved ? Outcome.SOLVED : Outcome.IMPOSSIBLE;
  }

  /** A whole number may stand for a real one. */
  private static boolean same(AttributeValue known, AttributeValue value) {
    if (known.equals(value)) {
      return true;
    }
    return number(known).isPresent() && number(known).equals(number(value));
  }

  private static Optional<BigDecimal> number(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Real(double number) when Double.isFinite(number) ->
          Optional.of(new BigDecimal(number).stripTrailingZeros());
      case AttributeValue.Index(IndexExpr index) when index.asConstant().isPresent() ->
          Optional.of(BigDecimal.valueOf(index.asConstant().getAsLong()).stripTrailingZeros());
      default -> Optional.empty();
    };
  }

  private Outcome bind(String name, AttributeValue value) {
    Optional<Parameter> parameter = rule.parameter(name);
    AttributeValue bound = value;
    if (parameter.isPresent() && parameter.get().sort() instanceof Parameter.Sort.Real) {
      if (number(value).isEmpty()) {
        return Outcome.IMPOSSIBLE;
      }
      bound = new AttributeValue.Real(number(value).get().doubleValue());
    } else if (value instanceof AttributeValue.Real) {
      // A size in place of a tensor matches a constant that holds a whole number.
      BigDecimal whole = number(value).orElse(BigDecimal.ONE.movePointLeft(1));
      if (whole.scale() > 0 || whole.precision() - whole.scale() > 18) {
        return Outcome.IMPOSSIBLE;
      }
      bound = AttributeValue.of(whole.longValueExact());
    }
    values.put(name, bound);
    return Outcome.SOLVED;
  }

  /** Whether all names of an expression have values; a name that is no parameter is a word. */
  private boolean isKnown(Expression expression) {
    return switch (expression) {
      case Expression.Decimal _ -> true;
      case Expression.Name(String name, var _) -> values.containsKey(name) || isWord(name);
      case Expression.Arithmetic(var _, Expression a, Expression b) -> isKnown(a) && isKnown(b);
      case Expression.Call(var _, var arguments, var _) ->
          arguments.stream().allMatch(this::isKnown);
      case Expression.ListOf(var items, var _) -> items.stream().allMatch(this::isKnown);
      case Expression.Structure(var components, var _) ->
          components.values().stream().allMatch(this::isKnown);
    };
  }

  private boolean isKnown(Expression.Item item) {
    if (item.count().isEmpty()) {
      return isKnown(item.element());
    }
    if (!isKnown(item.count().get())) {
      return false;
    }
    return isFamily(item)
        ? family(item, evaluation().count(item.count().get())).stream()
            .allMatch(values::containsKey)
        : isKnown(item.element());
  }

  private boolean isFamily(Expression.Item item) {
    return item.count().isPresent()
        && item.element() instanceof Expression.Name(String name, var _)
        && rule.parameter(name).isEmpty();
  }

  private static List<String> family(Expression.Item item, int count) {
    List<String> names = new ArrayList<>();
    if (item.element() instanceof Expression.Name(String name, var _)) {
      for (int k = 0; k < count; k++) {
        names.add(name + k);
      }
    }
    return names;
  }

  private boolean isWord(String name) {
    return rule.parameter(name).isEmpty() && !dims.contains(name);
  }

  private Evaluation evaluation() {
    return new Evaluation(values);
  }

  private Optional<AttributeValue> evaluated(Expression expression) {
    try {
      return Optional.of(evaluation().value(expression));
    } catch (IllegalArgumentException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private Outcome arithmetic(
      Expression.Operator operator, Expression left, Expression right, AttributeValue value) {
    boolean knowsLeft = isKnown(left);
    if (!knowsLeft && !isKnown(right)) {
      return Outcome.LATER;
    }
    Optional<AttributeValue> known = evaluated(knowsLeft ? left : right);
    Expression unknown = knowsLeft ? right : left;
    if (known.isEmpty()) {
      return Outcome.IMPOSSIBLE;
    }
    Optional<AttributeValue> rest = inverted(operator, knowsLeft, known.get(), value);
    return rest.isEmpty() ? Outcome.IMPOSSIBLE : solve(unknown, rest.get());
  }

  /** What the unknown operand must be. */
  private static Optional<AttributeValue> inverted(
      Expression.Operator operator, boolean knowsLeft, AttributeValue known, AttributeValue value) {
    if (known instanceof AttributeValue.ListOf(var a)
        && value instanceof AttributeValue.ListOf(var b)) {
      if (a.size() != b.size()) {
        return Optional.empty();
      }
      List<AttributeValue> rest = new ArrayList<>();
      for (int k = 0; k < a.size(); k++) {
        inverted(operator, knowsLeft, a.get(k), b.get(k)).ifPresent(rest::add);
      }
      return rest.size() == a.size()
          ? Optional.of(new AttributeValue.ListOf(rest))
          : Optional.empty();
    }
    if (!(known instanceof AttributeValue.Index(IndexExpr a))
        || !(value instanceof AttributeValue.Index(IndexExpr b))) {
      return Optional.empty();
    }
    Optional<IndexExpr> rest =
        switch (operator) {
          case ADD -> Optional.of(b.minus(a));
          case SUBTRACT -> Optional.of(knowsLeft ? a.minus(b) : a.plus(b));
          case MULTIPLY -> a.equals(IndexExpr.ZERO) ? Optional.empty() : b.dividedExactlyBy(a);
          case DIVIDE -> Optional.empty();
        };
    return rest.map(AttributeValue.Index::new);
  }

  private Outcome call(Function function, List<Expression> arguments, AttributeValue value) {
    return switch (function) {
      case JOIN -> join(arguments, value);
      case WITH -> with(arguments, value);
      case INSERT -> insert(arguments, value);
      case PERMUTED -> permuted(arguments, value);
      case INVERSE -> {
        Expression self = arguments.getFirst();
        yield value instanceof AttributeValue.ListOf(var p)
            ? inverse(p).map(inverse -> solve(self, inverse)).orElse(Outcome.IMPOSSIBLE)
            : Outcome.IMPOSSIBLE;
      }
      case SKIP -> skip(arguments, value);
      case COMPOSE,
          POSITION,
          AT,
          REMOVE,
          RANGE,
          SWAP,
          PADDED,
          PRODUCT,
          MAX,
          MIN,
          SQRT,
          PI,
          MINUS_INFINITY ->
          Outcome.LATER;
    };
  }

  private Outcome join(List<Expression> arguments, AttributeValue value) {
    if (!(value instanceof AttributeValue.ListOf(var elements))) {
      return Outcome.IMPOSSIBLE;
    }
    Optional<Integer> first = length(arguments.get(0));
    Optional<Integer> second = length(arguments.get(1)).map(length -> elements.size() - length);
    Optional<Integer> cut = first.or(() -> second);
    if (cut.isEmpty()) {
      return Outcome.LATER;
    }
    if (cut.get() < 0 || cut.get() > elements.size()) {
      return Outcome.IMPOSSIBLE;
    }
    return both(
        solve(arguments.get(0), new AttributeValue.ListOf(elements.subList(0, cut.get()))),
        solve(
            arguments.get(1),
            new AttributeValue.ListOf(elements.subList(cut.get(), elements.size()))));
  }

  /** How many elements a list that is written out has. */
  private Optional<Integer> length(Expression list) {
    if (!(list instanceof Expression.ListOf(var items, var _))) {
      return Optional.empty();
    }
    int length = 0;
    for (Expression.Item item : items) {
      if (item.count().isPresent() && !isKnown(item.count().get())) {
        return Optional.empty();
      }
      length += item.count().isEmpty() ? 1 : evaluation().count(item.count().get());
    }
    return Optional.of(length);
  }

  private Outcome with(List<Expression> arguments, AttributeValue value) {
    Expression list = arguments.get(0);
    if (!isKnown(list) || !isKnown(arguments.get(1))) {
      return Outcome.LATER;
    }
    if (!(value instanceof AttributeValue.ListOf(var elements))
        || !(evaluated(list).orElse(value) instanceof AttributeValue.ListOf(var known))) {
      return Outcome.IMPOSSIBLE;
    }
    int axis = evaluation().count(arguments.get(1));
    if (known.size() != elements.size() || axis >= known.size()) {
      return Outcome.IMPOSSIBLE;
    }
    for (int k = 0; k < known.size(); k++) {
      if (k != axis && !same(known.get(k), elements.get(k))) {
        return Outcome.IMPOSSIBLE;
      }
    }
    return solve(arguments.get(2), elements.get(axis));
  }

  private Outcome insert(List<Expression> arguments, AttributeValue value) {
    if (!isKnown(arguments.get(1))) {
      return Outcome.LATER;
    }
    int axis = evaluation().count(arguments.get(1));
    if (!(value instanceof AttributeValue.ListOf(var elements)) || axis >= elements.size()) {
      return Outcome.IMPOSSIBLE;
    }
    List<AttributeValue> rest = new ArrayList<>(elements);
    AttributeValue inserted = rest.remove(axis);
    return both(
        solve(arguments.get(0), new AttributeValue.ListOf(rest)),
        solve(arguments.get(2), inserted));
  }

  private Outcome permuted(List<Expression> arguments, AttributeValue value) {
    if (!isKnown(arguments.get(1))) {
      return Outcome.LATER;
    }
    if (!(value instanceof AttributeValue.ListOf(var elements))
        || !(evaluated(arguments.get(1)).orElse(value) instanceof AttributeValue.ListOf(var p))
        || p.size() != elements.size()) {
      return Outcome.IMPOSSIBLE;
    }
    List<AttributeValue> list = new ArrayList<>(elements);
    for (int k = 0; k < p.size(); k++) {
      Optional<BigDecimal> axis = number(p.get(k));
      if (axis.isEmpty() || axis.get().intValue() >= list.size()) {
        return Outcome.IMPOSSIBLE;
      }
      list.set(axis.get().intValue(), elements.get(k));
    }
    return solve(arguments.get(0), new AttributeValue.ListOf(list));
  }

  private Outcome skip(List<Expression> arguments, AttributeValue value) {
    if (!isKnown(arguments.get(1))) {
      return Outcome.LATER;
    }
    BigDecimal left = BigDecimal.valueOf(evaluation().count(arguments.get(1)));
    if (!(value instanceof AttributeValue.ListOf(var elements))) {
      return Outcome.IMPOSSIBLE;
    }
    List<AttributeValue> list = new ArrayList<>();
    for (AttributeValue element : elements) {
      int side = number(element).map(k -> k.compareTo(left)).orElse(0);
      if (side == 0) {
        return Outcome.IMPOSSIBLE;
      }
      list.add(side < 0 ? element : AttributeValue.of(number(element).get().longValue() - 1));
    }
    return solve(arguments.get(0), new AttributeValue.ListOf(list));
  }

  private static Optional<AttributeValue> inverse(List<AttributeValue> p) {
    List<AttributeValue> inverse = new ArrayList<>();
    for (int k = 0; k < p.size(); k++) {
      int place = p.indexOf(AttributeValue.of(k));
      if (place < 0) {
        return Optional.empty();
      }
      inverse.add(AttributeValue.of(place));
    }
    return Optional.of(new AttributeValue.ListOf(inverse));
  }

  private Outcome list(List<Expression.Item> items, List<AttributeValue> elements) {
    int single = 0;
    List<Expression> open = new ArrayList<>();
    for (Expression.Item item : items) {
      if (item.count().isEmpty()) {
        single++;
      } else if (isKnown(item.count().get())) {
        single += evaluation().count(item.count().get());
      } else {
        open.add(item.count().get());
      }
    }
    if (!open.isEmpty()) {
      int rest = elements.size() - single;
      boolean alike = open.stream().allMatch(count -> text(count).equals(text(open.getFirst())));
      if (rest < 0 || rest % open.size() != 0) {
        return Outcome.IMPOSSIBLE;
      }
      if (!alike) {
        return Outcome.LATER;
      }
      Outcome count = solve(open.getFirst(), AttributeValue.of(rest / open.size()));
      return count == Outcome.SOLVED ? list(items, elements) : count;
    }
    return single == elements.size() ? elementwise(items, elements) : Outcome.IMPOSSIBLE;
  }

  /** Counts are compared as they are written; only names occur in practice. */
  private static String text(Expression count) {
    return count instanceof Expression.Name(String name, var _) ? name : count.toString();
  }

  private Outcome elementwise(List<Expression.Item> items, List<AttributeValue> elements) {
    Outcome all = Outcome.SOLVED;
    int next = 0;
    for (Expression.Item item : items) {
      int count = item.count().isEmpty() ? 1 : evaluation().count(item.count().get());
      if (isFamily(item)) {
        for (String name : family(item, count)) {
          AttributeValue element = elements.get(next++);
          AttributeValue known = values.get(name);
          all = both(all, known == null ? bind(name, element) : outcome(same(known, element)));
        }
      } else {
        for (int k = 0; k < count; k++) {
          all = both(all, solve(item.element(), elements.get(next++)));
        }
      }
    }
    return all;
  }
}
