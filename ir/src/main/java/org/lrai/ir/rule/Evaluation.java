package org.lrai.ir.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.text.AttributeValue;

/**
 * The values of expressions where parameters and dims have values. Total functions: what has no
 * value is an {@link IllegalArgumentException} that says why.
 */
public final class Evaluation {
  private final Map<String, AttributeValue> values;

  /**
   * @param values of parameters, and of dims by name; {@code d[2]} has {@code d0} and {@code d1}
   */
  public Evaluation(Map<String, AttributeValue> values) {
    this.values = Map.copyOf(values);
  }

  /** The value of an expression as an attribute; a name without a value is a word. */
  public AttributeValue value(Expression expression) {
    return switch (expression) {
      case Expression.Decimal(BigDecimal value, Place _) -> number(value);
      case Expression.Name(String name, Place _) ->
          values.getOrDefault(name, new AttributeValue.Word(name));
      case Expression.Arithmetic(var operator, Expression left, Expression right) ->
          arithmetic(operator, value(left), value(right));
      case Expression.Call(Function function, var arguments, Place _) ->
          call(function, arguments.stream().map(this::value).toList());
      case Expression.ListOf(var items, Place _) -> {
        List<AttributeValue> elements = new ArrayList<>();
        items.forEach(item -> elements.addAll(elements(item)));
        yield new AttributeValue.ListOf(elements);
      }
      case Expression.Structure(var components, Place _) -> {
        SequencedMap<String, AttributeValue> parts = new LinkedHashMap<>();
        components.forEach((name, component) -> parts.put(name, value(component)));
        yield new AttributeValue.Structure(parts);
      }
    };
  }

  private static AttributeValue number(BigDecimal value) {
    boolean whole = value.scale() <= 0 && value.precision() - value.scale() < 19;
    return whole
        ? AttributeValue.of(value.longValueExact())
        : new AttributeValue.Real(value.doubleValue());
  }

  /** The elements that an item of a list stands for. */
  private List<AttributeValue> elements(Expression.Item item) {
    if (item.count().isEmpty()) {
      return List.of(value(item.element()));
    }
    int count = count(item.count().get());
    if (!(item.element() instanceof Expression.Name(String name, Place _))
        || values.containsKey(name)) {
      return Collections.nCopies(count, value(item.element()));
    }
    List<AttributeValue> elements = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      AttributeValue element = values.get(name + k);
      if (element == null) {
        throw new IllegalArgumentException("there is no dim " + name + k);
      }
      elements.add(element);
    }
    return elements;
  }

  /** The value of an expression as an index. */
  public IndexExpr index(Expression expression) {
    return index(value(expression));
  }

  /** The value of an expression as a list of dims. */
  public List<IndexExpr> indices(Expression expression) {
    return list(value(expression)).stream().map(Evaluation::index).toList();
  }

  /** The value of an expression as a small number, such as a rank. */
  public int count(Expression expression) {
    return count(value(expression));
  }

  /** The value of an expression as a real number, rounded once or twice where it is no double. */
  public double real(Expression expression) {
    return switch (expression) {
      case Expression.Decimal(BigDecimal value, Place _) -> value.doubleValue();
      case Expression.Name _ -> real(value(expression));
      case Expression.Arithmetic(var operator, Expression left, Expression right) ->
          switch (operator) {
            case ADD -> real(left) + real(right);
            case SUBTRACT -> real(left) - real(right);
            case MULTIPLY -> real(left) * real(right);
            case DIVIDE -> real(left) / real(right);
          };
      case Expression.Call(Function function, var arguments, Place _) ->
          switch (function) {
            case SQRT -> Math.sqrt(real(arguments.getFirst()));
            case PI -> Math.PI;
            case MINUS_INFINITY -> Double.NEGATIVE_INFINITY;
            default -> real(value(expression));
          };
      case Expression.ListOf _, Expression.Structure _ ->
          throw new IllegalArgumentException("a list is no number");
    };
  }

  private static double real(AttributeValue value) {
    return switch (value) {
      case AttributeValue.Real(double number) -> number;
      case AttributeValue.Index(IndexExpr index) -> constant(index);
      default -> throw new IllegalArgumentException("expected a number, not " + value);
    };
  }

  private static AttributeValue arithmetic(
      Expression.Operator operator, AttributeValue left, AttributeValue right) {
    if (left instanceof AttributeValue.ListOf(var a)
        && right instanceof AttributeValue.ListOf(var b)) {
      return switch (operator) {
        case ADD -> elementwise(a, b, IndexExpr::plus);
        case SUBTRACT -> elementwise(a, b, IndexExpr::minus);
        case MULTIPLY, DIVIDE -> throw new IllegalArgumentException("no product of lists");
      };
    }
    IndexExpr a = index(left);
    IndexExpr b = index(right);
    return new AttributeValue.Index(
        switch (operator) {
          case ADD -> a.plus(b);
          case SUBTRACT -> a.minus(b);
          case MULTIPLY -> a.times(b);
          case DIVIDE -> {
            if (b.asConstant().orElse(1) < 1) {
              throw new IllegalArgumentException("division by " + b);
            }
            yield a.floorDiv(b);
          }
        });
  }

  private static AttributeValue elementwise(
      List<AttributeValue> a, List<AttributeValue> b, BinaryOperator<IndexExpr> operator) {
    if (a.size() != b.size()) {
      throw new IllegalArgumentException(a + " and " + b + " differ in length");
    }
    List<IndexExpr> results = new ArrayList<>();
    for (int k = 0; k < a.size(); k++) {
      results.add(operator.apply(index(a.get(k)), index(b.get(k))));
    }
    return AttributeValue.ofIndices(results);
  }

  private static AttributeValue call(Function function, List<AttributeValue> arguments) {
    return switch (function) {
      case COMPOSE -> permuted(list(arguments.get(0)), list(arguments.get(1)));
      case INVERSE -> inverse(list(arguments.getFirst()));
      case PERMUTED -> permuted(list(arguments.get(0)), list(arguments.get(1)));
      case POSITION -> AttributeValue.of(position(list(arguments.get(0)), arguments.get(1)));
      case AT -> {
        List<AttributeValue> list = list(arguments.get(0));
        yield list.get(axis(arguments.get(1), list.size()));
      }
      case WITH -> {
        List<AttributeValue> list = new ArrayList<>(list(arguments.get(0)));
        list.set(axis(arguments.get(1), list.size()), arguments.get(2));
        yield new AttributeValue.ListOf(list);
      }
      case INSERT -> {
        List<AttributeValue> list = new ArrayList<>(list(arguments.get(0)));
        list.add(axis(arguments.get(1), list.size() + 1), arguments.get(2));
        yield new AttributeValue.ListOf(list);
      }
      case REMOVE -> {
        List<AttributeValue> list = new ArrayList<>(list(arguments.get(0)));
        list.remove(axis(arguments.get(1), list.size()));
        yield new AttributeValue.ListOf(list);
      }
      case JOIN -> {
        List<AttributeValue> list = new ArrayList<>(list(arguments.get(0)));
        list.addAll(list(arguments.get(1)));
        yield new AttributeValue.ListOf(list);
      }
      case SKIP -> skip(list(arguments.get(0)), count(arguments.get(1)));
      case RANGE -> new AttributeValue.ListOf(range(count(arguments.getFirst())));
      case SWAP -> swap(arguments);
      case PADDED -> padded(arguments);
      case PRODUCT ->
          new AttributeValue.Index(
              IndexExpr.product(
                  list(arguments.getFirst()).stream().map(Evaluation::index).toList()));
      case MAX -> new AttributeValue.Index(index(arguments.get(0)).max(index(arguments.get(1))));
      case MIN -> new AttributeValue.Index(index(arguments.get(0)).min(index(arguments.get(1))));
      case MINUS_INFINITY -> new AttributeValue.Real(Double.NEGATIVE_INFINITY);
      case SQRT, PI -> throw new IllegalArgumentException(function.text() + " is no attribute");
    };
  }

  private static AttributeValue permuted(List<AttributeValue> list, List<AttributeValue> p) {
    if (list.size() != p.size()) {
      throw new IllegalArgumentException(p + " does not permute " + list);
    }
    return new AttributeValue.ListOf(
        p.stream().map(each -> list.get(axis(each, list.size()))).toList());
  }

  private static AttributeValue inverse(List<AttributeValue> p) {
    List<AttributeValue> inverse = new ArrayList<>();
    for (int k = 0; k < p.size(); k++) {
      inverse.add(AttributeValue.of(position(p, AttributeValue.of(k))));
    }
    return new AttributeValue.ListOf(inverse);
  }

  private static int position(List<AttributeValue> p, AttributeValue value) {
    int position = p.indexOf(value);
    if (position < 0) {
      throw new IllegalArgumentException(p + " has no " + value);
    }
    return position;
  }

  private static AttributeValue skip(List<AttributeValue> list, int left) {
    return new AttributeValue.ListOf(
        list.stream()
            .map(element -> constant(index(element)))
            .map(k -> AttributeValue.of(k < left ? k : k + 1))
            .toList());
  }

  private static List<AttributeValue> range(int count) {
    return IntStream.range(0, count).mapToObj(AttributeValue::of).toList();
  }

  private static AttributeValue swap(List<AttributeValue> arguments) {
    int rank = count(arguments.getFirst());
    List<AttributeValue> p = new ArrayList<>(range(rank));
    Collections.swap(p, axis(arguments.get(1), rank), axis(arguments.get(2), rank));
    return new AttributeValue.ListOf(p);
  }

  private static AttributeValue padded(List<AttributeValue> arguments) {
    List<AttributeValue> windows = list(arguments.get(0));
    List<AttributeValue> before = list(arguments.get(1));
    List<AttributeValue> after = list(arguments.get(2));
    List<AttributeValue> padded = new ArrayList<>();
    for (int k = 0; k < windows.size(); k++) {
      if (!(windows.get(k) instanceof AttributeValue.Structure(var components))) {
        throw new IllegalArgumentException("expected a window, not " + windows.get(k));
      }
      SequencedMap<String, AttributeValue> wider = new LinkedHashMap<>(components);
      wider.put("padBegin", sum(components.get("padBegin"), before.get(axis(k, before.size()))));
      wider.put("padEnd", sum(components.get("padEnd"), after.get(axis(k, after.size()))));
      padded.add(new AttributeValue.Structure(wider));
    }
    return new AttributeValue.ListOf(padded);
  }

  private static AttributeValue sum(@Nullable AttributeValue a, AttributeValue b) {
    if (a == null) {
      throw new IllegalArgumentException("expected a window with pads");
    }
    return new AttributeValue.Index(index(a).plus(index(b)));
  }

  private static int axis(AttributeValue value, int size) {
    return axis(count(value), size);
  }

  private static int axis(int axis, int size) {
    if (axis >= size) {
      throw new IllegalArgumentException("there is no element " + axis + " of " + size);
    }
    return axis;
  }

  private static int count(AttributeValue value) {
    long count = constant(index(value));
    if (count < 0 || count > 100) {
      throw new IllegalArgumentException(count + " is no number of axes");
    }
    return (int) count;
  }

  private static long constant(IndexExpr index) {
    return index
        .asConstant()
        .orElseThrow(() -> new IllegalArgumentException("expected a number, not " + index));
  }

  static List<AttributeValue> list(AttributeValue value) {
    if (value instanceof AttributeValue.ListOf(List<AttributeValue> elements)) {
      return elements;
    }
    throw new IllegalArgumentException("expected a list, not " + value);
  }

  static IndexExpr index(AttributeValue value) {
    if (value instanceof AttributeValue.Index(IndexExpr index)) {
      return index;
    }
    throw new IllegalArgumentException("expected an integer, not " + value);
  }
}
