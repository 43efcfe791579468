package org.lrai.ir.text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.ValueType;

/** The types that attributes of operators may have, and their parts. */
sealed interface AttributeType {

  /** Types that need no more to be said. */
  enum Simple implements AttributeType {
    LONG,
    INT,
    DOUBLE,
    BOOLEAN,
    STRING,
    INDEX,
    SHAPE,
    ELEMENT_TYPE,
    VALUE_TYPE,
    GRAPH
  }

  /** A constant of an enum, written in lower case. */
  record Constant(Class<? extends Enum<?>> type) implements AttributeType {}

  /** A list, written in brackets. */
  record ListOf(AttributeType element) implements AttributeType {}

  /** A record, written in braces, component by component. */
  record Structure(RecordSyntax syntax) implements AttributeType {}

  /**
   * The attribute type for the type of a record's component.
   *
   * @throws IllegalArgumentException for a type that the text form does not know
   */
  static AttributeType of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListOf(of(list.getActualTypeArguments()[0]));
    }
    if (type == long.class || type == Long.class) {
      return Simple.LONG;
    }
    if (type == int.class || type == Integer.class) {
      return Simple.INT;
    }
    if (type == double.class || type == Double.class) {
      return Simple.DOUBLE;
    }
    if (type == boolean.class || type == Boolean.class) {
      return Simple.BOOLEAN;
    }
    if (type == String.class) {
      return Simple.STRING;
    }
    if (type == IndexExpr.class) {
      return Simple.INDEX;
    }
    if (type == Shape.class) {
      return Simple.SHAPE;
    }
    if (type == ElementType.class) {
      return Simple.ELEMENT_TYPE;
    }
    if (type == ValueType.class) {
      return Simple.VALUE_TYPE;
    }
    if (type == Graph.class) {
      return Simple.GRAPH;
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      @SuppressWarnings("unchecked") // an enum class is one of Enum<itself>
      var enumType = (Class<? extends Enum<?>>) constants;
      return new Constant(enumType);
    }
    if (type instanceof Class<?> structure && structure.isRecord()) {
      return new Structure(RecordSyntax.of(structure.asSubclass(Record.class)));
    }
    throw new IllegalArgumentException("the text form of graphs has no attributes of type " + type);
  }
}
