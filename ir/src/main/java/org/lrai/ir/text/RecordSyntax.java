package org.lrai.ir.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a record is written: its components in order, by name. The only place, with {@link
 * OperatorCatalog}, that looks into classes at run time: so that an operator's record is all there
 * is to say about its text.
 */
record RecordSyntax(
    Class<? extends Record> type,
    List<Component> components,
    Constructor<? extends Record> constructor) {

  /** A component: an attribute. */
  record Component(String name, AttributeType type, Method accessor) {}

  static RecordSyntax of(Class<? extends Record> type) {
    List<Component> components = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        components.add(
            new Component(
                component.getName(),
                AttributeType.of(component.getGenericType()),
                component.getAccessor()));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            type.getSimpleName() + "." + component.getName() + ": " + e.getMessage(), e);
      }
    }
    Class<?>[] parameters =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return new RecordSyntax(
          type, List.copyOf(components), type.getDeclaredConstructor(parameters));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor", e);
    }
  }

  /** The value of a component. */
  static Object get(Record record, Component component) {
    try {
      return component.accessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("reading " + component.name() + " of " + record, e);
    }
  }

  /**
   * A record of these components, in order.
   *
   * @throws IllegalArgumentException where the record rejects them
   */
  Record create(List<Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(String.valueOf(e.getTargetException().getMessage()), e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("creating " + type, e);
    }
  }
}
