package org.lrai.ir.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.Cast;
import org.lrai.ir.op.elementwise.Unary;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/** Every operator of the hierarchy can be written and read. */
final class OperatorTextTest {
  private static final List<Class<? extends Record>> OPERATORS =
      OperatorCatalog.records(Op.class).toList();

  @Test
  void scalarOperationsGoByTheirOwnNames() {
    assertEquals("exp", GraphPrinter.print(new Unary(ScalarOp.EXP)));
    assertEquals("add", GraphPrinter.print(new Binary(ScalarOp.ADD)));
    assertEquals(
        "cast{to=f16, saturate=true}", GraphPrinter.print(new Cast(ElementType.FLOAT16, true)));
    assertEquals("transpose{permutation=[1, 0]}", GraphPrinter.print(new Transpose(List.of(1, 0))));
  }

  @Test
  void namesAreDistinct() {
    List<String> names = OperatorCatalog.names();
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  /** Attributes of every operator are of types that the text form knows. */
  @Test
  void everyOperatorHasASyntax() {
    assertTrue(OPERATORS.contains(Unary.class) && OPERATORS.contains(Transpose.class));
    for (Class<? extends Record> operator : OPERATORS) {
      RecordSyntax syntax = RecordSyntax.of(operator);
      if (operator != Unary.class && operator != Binary.class) {
        String name = operator.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        assertEquals(Optional.of(syntax), OperatorCatalog.syntax(name));
      }
    }
  }

  @Test
  void unknownAttributeTypesAreRefused() {
    record Fancy(List<StringBuilder> parts) {}
    var error = assertThrows(IllegalArgumentException.class, () -> RecordSyntax.of(Fancy.class));
    assertTrue(error.toString().contains("Fancy.parts"), error.toString());
  }

  /** Instances with arbitrary attributes of each operator, as far as its constructor takes them. */
  @Test
  void everyOperatorIsReadAsItWasWritten() {
    Random random = new Random(1);
    for (Class<? extends Record> operator : OPERATORS) {
      for (int k = 0; k < 5; k++) {
        Op op = (Op) instance(RecordSyntax.of(operator), random);
        String text = GraphPrinter.print(op);
        Op read = GraphParser.parseOperator(text, Constants.NONE);
        assertEquals(op, read, text);
        assertEquals(text, GraphPrinter.print(read));
      }
    }
  }

  private static Record instance(RecordSyntax syntax, Random random) {
    for (int tries = 0; tries < 100_000; tries++) {
      List<Object> values = new ArrayList<>();
      // Lists of one length, and numbers of one range, please more constructors.
      int length = random.nextInt(4);
      int range = 1 + random.nextInt(3);
      for (RecordSyntax.Component component : syntax.components()) {
        values.add(value(component.type(), random, length, range));
      }
      try {
        return syntax.create(values);
      } catch (IllegalArgumentException e) {
        // try others
      }
    }
    throw new AssertionError("no attributes found that " + syntax.type() + " takes");
  }

  private static Object value(AttributeType type, Random random, int length, int range) {
    return switch (type) {
      case AttributeType.Constant(Class<? extends Enum<?>> constants) ->
          pick(random, constants.getEnumConstants());
      case AttributeType.Structure(RecordSyntax syntax) -> instance(syntax, random);
      case AttributeType.ListOf(AttributeType element) -> {
        List<Object> list = new ArrayList<>();
        for (int k = 0; k < length; k++) {
          list.add(value(element, random, length, range));
        }
        yield list;
      }
      case AttributeType.Simple simple -> simple(simple, random, range);
    };
  }

  private static Object simple(AttributeType.Simple type, Random random, int range) {
    IndexExpr n = IndexExpr.symbol("batch size");
    IndexExpr[] indices = {IndexExpr.constant(random.nextInt(4)), n, n.plus(3).floorDiv(2)};
    return switch (type) {
      case LONG -> (long) random.nextInt(range);
      case INT -> random.nextInt(range);
      case DOUBLE -> pick(random, 0.0, 1.0, -0.0, 1e-5, Double.NaN, 1.0 / 3);
      case BOOLEAN -> random.nextBoolean();
      case STRING -> pick(random, "i", "ij", "ijk", "a \"b\"");
      case INDEX -> pick(random, indices);
      case SHAPE -> Shape.of(indices);
      case ELEMENT_TYPE -> pick(random, ElementType.values());
      case VALUE_TYPE -> valueType(random, indices);
      case GRAPH -> graph();
    };
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }

  private static ValueType valueType(Random random, IndexExpr... dims) {
    TensorType tensor = new TensorType(ElementType.INT64, Shape.of(dims));
    return switch (random.nextInt(5)) {
      case 0 -> TensorType.of(ElementType.STRING);
      case 1 -> new ValueType.SequenceType(tensor);
      case 2 -> new ValueType.OptionalType(new ValueType.SequenceType(tensor));
      case 3 -> new ValueType.SequenceType(new ValueType.AnyTensor(ElementType.FLOAT16));
      default -> tensor;
    };
  }

  private static Graph graph() {
    GraphBuilder builder = new GraphBuilder("inner");
    var x = builder.input("x", TensorType.of(ElementType.FLOAT32, 2));
    return builder.build(builder.apply(new Unary(ScalarOp.NEG), x));
  }
}
