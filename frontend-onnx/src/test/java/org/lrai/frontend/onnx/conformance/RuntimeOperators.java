package org.lrai.frontend.onnx.conformance;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.interpreter.Evaluated;
import org.lrai.ir.interpreter.EvaluationException;
import org.lrai.ir.interpreter.OpaqueOperators;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;
import org.lrai.runtime.ModelException;
import org.lrai.runtime.Value;
import org.lrai.runtime.ops.OpaqueOperator;

/** Evaluates opaque operators with the runtime's classes, found by their names. */
public final class RuntimeOperators implements OpaqueOperators {
  private static final String PACKAGE = "org.lrai.runtime.";

  @Override
  public List<Evaluated> evaluate(
      Definition.Opaque operator, List<Evaluated> inputs, List<ValueType> outputTypes) {
    RuntimeValues values = new RuntimeValues(elementType(outputTypes.getFirst()));
    List<Optional<Evaluated>> placed = operator.place(inputs);
    @Nullable Value[] given = new Value[placed.size()];
    for (int k = 0; k < given.length; k++) {
      given[k] = placed.get(k).map(values::toRuntime).orElse(null);
    }
    try {
      Value[] outputs = instantiate(operator).run(given);
      return Arrays.stream(outputs).map(values::fromRuntime).toList();
    } catch (ModelException e) {
      throw new EvaluationException(String.valueOf(e.getMessage()), e);
    }
  }

  private static ElementType elementType(ValueType type) {
    return switch (type) {
      case TensorType tensor -> tensor.element();
      case ValueType.AnyTensor(ElementType element) -> element;
      case ValueType.SequenceType(ValueType element) -> elementType(element);
      case ValueType.OptionalType(ValueType element) -> elementType(element);
    };
  }

  /** The runtime's class with the operator's attributes. */
  public static OpaqueOperator instantiate(Definition.Opaque operator) {
    try {
      Class<?> type = Class.forName(PACKAGE + "ops." + operator.operator());
      Constructor<?> constructor = type.getConstructors()[0];
      Object[] arguments = operator.arguments().stream().map(a -> argument(a)).toArray();
      return (OpaqueOperator) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw new AssertionError("the runtime has no " + operator, e);
    }
  }

  private static Object argument(Object argument) {
    if (!(argument instanceof Definition.EnumArgument(String type, String constant))) {
      return argument;
    }
    return Arrays.stream(enumType(type).getEnumConstants())
        .filter(found -> ((Enum<?>) found).name().equals(constant))
        .findAny()
        .orElseThrow(() -> new AssertionError(type + " has no " + constant));
  }

  /** {@code ElementType}, {@code ops.PostTransform} or, nested, {@code ops.GridSample.Mode}. */
  private static Class<?> enumType(String name) {
    int last = name.lastIndexOf('.');
    boolean nested =
        last > 0
            && Character.isUpperCase(name.charAt(name.indexOf('.') + 1))
            && name.indexOf('.') != last;
    String binary = nested ? name.substring(0, last) + "$" + name.substring(last + 1) : name;
    try {
      return Class.forName(PACKAGE + binary);
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the runtime has no " + name, e);
    }
  }
}
