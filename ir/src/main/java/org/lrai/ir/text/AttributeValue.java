package org.lrai.ir.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.lrai.ir.index.IndexExpr;

/** The value of an attribute, whatever its type, as the text form shows it. */
public sealed interface AttributeValue {

  /** An integer: of a record's {@code long}, {@code int} or {@link IndexExpr}. */
  record Index(IndexExpr value) implements AttributeValue {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /** A {@code double}. */
  record Real(double value) implements AttributeValue {
    @Override
    public String toString() {
      return ConstantText.number(value);
    }
  }

  /** A boolean, an enum constant or an element type. */
  record Word(String text) implements AttributeValue {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A list, or the dims of a shape. */
  record ListOf(List<AttributeValue> elements) implements AttributeValue {
    public ListOf {
      elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
      return elements.toString();
    }
  }

  /** A record's components by name. */
  record Structure(SequencedMap<String, AttributeValue> components) implements AttributeValue {
    public Structure {
      components = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(components));
    }

    @Override
    public String toString() {
      return components.entrySet().stream()
          .map(entry -> entry.getKey() + "=" + entry.getValue())
          .collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** What only the text form of graphs writes: texts, types of values, graphs. */
  record Other(Object value) implements AttributeValue {}

  static AttributeValue of(long value) {
    return new Index(IndexExpr.constant(value));
  }

  static AttributeValue ofIndices(List<IndexExpr> values) {
    return new ListOf(values.stream().<AttributeValue>map(Index::new).toList());
  }
}
