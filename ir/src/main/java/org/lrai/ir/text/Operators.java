package org.lrai.ir.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.ValueType;

/** Operators by the names of the text form: taken apart and put together again. */
public final class Operators {
  private Operators() {}

  /** The name of an operator, such as {@code matmul} or {@code add}. */
  public static String name(Op op) {
    return OperatorCatalog.name(op);
  }

  /** All attributes of an operator, in order. */
  public static SequencedMap<String, AttributeValue> attributes(Op op) {
    SequencedMap<String, AttributeValue> values = new LinkedHashMap<>();
    for (RecordSyntax.Component component : OperatorCatalog.attributes(op)) {
      values.put(
          component.name(), value(component.type(), RecordSyntax.get((Record) op, component)));
    }
    return values;
  }

  /** The names of an operator's attributes, in order; empty if there is no such operator. */
  public static Optional<List<String>> attributeNames(String operator) {
    if (OperatorCatalog.scalar(operator).isPresent()) {
      return Optional.of(List.of());
    }
    return OperatorCatalog.syntax(operator)
        .map(syntax -> syntax.components().stream().map(RecordSyntax.Component::name).toList());
  }

  /**
   * The operator of this name with these attributes.
   *
   * @throws IllegalArgumentException where there is none; the message says why
   */
  public static Op create(String operator, Map<String, AttributeValue> attributes) {
    Optional<Op> scalar = OperatorCatalog.scalar(operator);
    if (scalar.isPresent()) {
      if (!attributes.isEmpty()) {
        throw new IllegalArgumentException(operator + " has no attributes");
      }
      return scalar.get();
    }
    RecordSyntax syntax =
        OperatorCatalog.syntax(operator)
            .orElseThrow(() -> new IllegalArgumentException("there is no operator " + operator));
    return (Op) create(syntax, attributes);
  }

  private static Record create(RecordSyntax syntax, Map<String, AttributeValue> attributes) {
    List<Object> components = new ArrayList<>();
    for (RecordSyntax.Component component : syntax.components()) {
      AttributeValue value = attributes.get(component.name());
      if (value == null) {
        throw new IllegalArgumentException(component.name() + " is missing");
      }
      try {
        components.add(object(component.type(), value));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(component.name() + ": " + e.getMessage(), e);
      }
    }
    if (attributes.size() > components.size()) {
      throw new IllegalArgumentException("attributes are " + attributes.keySet());
    }
    return syntax.create(components);
  }

  private static AttributeValue value(AttributeType type, Object object) {
    return switch (type) {
      case AttributeType.Simple simple -> value(simple, object);
      case AttributeType.Constant _ ->
          new AttributeValue.Word(((Enum<?>) object).name().toLowerCase(Locale.ROOT));
      case AttributeType.ListOf(AttributeType element) ->
          new AttributeValue.ListOf(
              ((List<?>) object).stream().map(each -> value(element, each)).toList());
      case AttributeType.Structure(RecordSyntax syntax) -> {
        SequencedMap<String, AttributeValue> components = new LinkedHashMap<>();
        for (RecordSyntax.Component component : syntax.components()) {
          components.put(
              component.name(),
              value(component.type(), RecordSyntax.get((Record) object, component)));
        }
        yield new AttributeValue.Structure(components);
      }
    };
  }

  private static AttributeValue value(AttributeType.Simple type, Object object) {
    return switch (type) {
      case LONG -> AttributeValue.of((Long) object);
      case INT -> AttributeValue.of((Integer) object);
      case DOUBLE -> new AttributeValue.Real((Double) object);
      case BOOLEAN -> new AttributeValue.Word(object.toString());
      case INDEX -> new AttributeValue.Index((IndexExpr) object);
      case SHAPE -> AttributeValue.ofIndices(((Shape) object).dims());
      case ELEMENT_TYPE -> new AttributeValue.Word(((ElementType) object).text());
      case STRING, VALUE_TYPE, GRAPH -> new AttributeValue.Other(object);
    };
  }

  private static Object object(AttributeType type, AttributeValue value) {
    return switch (type) {
      case AttributeType.Simple simple -> object(simple, value);
      case AttributeType.Constant(Class<? extends Enum<?>> constants) -> {
        for (Enum<?> constant : constants.getEnumConstants()) {
          if (constant.name().toLowerCase(Locale.ROOT).equals(word(value))) {
            yield constant;
          }
        }
        throw new IllegalArgumentException("there is no constant " + value);
      }
      case AttributeType.ListOf(AttributeType element) ->
          list(value).stream().map(each -> object(element, each)).toList();
      case AttributeType.Structure(RecordSyntax syntax) -> {
        if (value instanceof AttributeValue.Structure(var components)) {
          yield create(syntax, components);
        }
        throw new IllegalArgumentException("expected {...}, not " + value);
      }
    };
  }

  private static Object object(AttributeType.Simple type, AttributeValue value) {
    return switch (type) {
      case LONG -> integer(value);
      case INT -> Math.toIntExact(integer(value));
      case DOUBLE -> real(value);
      case BOOLEAN ->
          switch (word(value)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("expected true or false, not " + value);
          };
      case INDEX -> index(value);
      case SHAPE -> new Shape(list(value).stream().map(Operators::index).toList());
      case ELEMENT_TYPE ->
          ElementType.ofText(word(value))
              .orElseThrow(() -> new IllegalArgumentException("there is no element type " + value));
      case STRING, VALUE_TYPE, GRAPH -> {
        if (value instanceof AttributeValue.Other(Object object)
            && (type == AttributeType.Simple.STRING) == object instanceof String
            && (type == AttributeType.Simple.GRAPH) == object instanceof Graph
            && (type == AttributeType.Simple.VALUE_TYPE) == object instanceof ValueType) {
          yield object;
        }
        throw new IllegalArgumentException("not an attribute for rules: " + value);
      }
    };
  }

  private static long integer(AttributeValue value) {
    return index(value)
        .asConstant()
        .orElseThrow(() -> new IllegalArgumentException("expected a number, not " + value));
  }

  private static double real(AttributeValue value) {
    return value instanceof AttributeValue.Real(double number) ? number : integer(value);
  }

  private static IndexExpr index(AttributeValue value) {
    if (value instanceof AttributeValue.Index(IndexExpr index)) {
      return index;
    }
    throw new IllegalArgumentException("expected an integer, not " + value);
  }

  private static List<AttributeValue> list(AttributeValue value) {
    if (value instanceof AttributeValue.ListOf(List<AttributeValue> elements)) {
      return elements;
    }
    throw new IllegalArgumentException("expected a list, not " + value);
  }

  private static String word(AttributeValue value) {
    if (value instanceof AttributeValue.Word(String text)) {
      return text;
    }
    throw new IllegalArgumentException("expected a word, not " + value);
  }
}
