package org.lrai.frontend.onnx.operators;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lrai.frontend.onnx.conformance.RuntimeOperators;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.opaque.OpaqueOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.ValueType;

/** Every opaque operator has a class in the runtime that takes its attributes. */
class OpaqueClassesTest {

  static Stream<Class<?>> operators() {
    return Arrays.stream(OpaqueOp.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("operators")
  void hasAClass(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = Arrays.stream(components).map(c -> some(c.getType())).toArray();
    for (int k = 0; k < arguments.length; k++) {
      // Each constant of each enum; other attributes once.
      for (Object choice : choices(components[k].getType(), arguments[k])) {
        arguments[k] = choice;
        OpaqueOp operator = (OpaqueOp) type.getConstructors()[0].newInstance(arguments);
        assertInstantiates(operator);
      }
    }
    assertInstantiates((OpaqueOp) type.getConstructors()[0].newInstance(arguments));
  }

  private static void assertInstantiates(OpaqueOp operator) {
    Definition definition = operator.definition(List.of());
    assertTrue(definition instanceof Definition.Opaque);
    assertNotNull(RuntimeOperators.instantiate((Definition.Opaque) definition));
  }

  private static List<Object> choices(Class<?> type, Object otherwise) {
    return type.isEnum() && type != ElementType.class
        ? Arrays.asList(type.getEnumConstants())
        : List.of(otherwise);
  }

  private static Object some(Class<?> type) {
    if (type.isEnum()) {
      return type == ElementType.class ? ElementType.FLOAT32 : type.getEnumConstants()[0];
    }
    return switch (type.getSimpleName()) {
      case "boolean" -> true;
      case "int" -> 1;
      case "long" -> 1L;
      case "double" -> 0.5;
      case "String" -> "";
      case "List" -> List.of();
      case "IndexExpr" -> IndexExpr.ONE;
      case "Shape" -> Shape.of(1, 1);
      case "ValueType" -> new ValueType.AnyTensor(ElementType.FLOAT32);
      default -> throw new IllegalArgumentException("no example of " + type);
    };
  }
}
