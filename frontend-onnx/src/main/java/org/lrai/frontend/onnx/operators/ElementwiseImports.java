package org.lrai.frontend.onnx.operators;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.BitCast;
import org.lrai.ir.op.elementwise.Where;
import org.lrai.ir.op.opaque.StringEqual;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Arithmetic, comparison, logic and bit operators, which are one scalar operation or few. */
final class ElementwiseImports {
  private static final Map<String, ScalarOp> UNARY =
      Map.ofEntries(
          Map.entry("Abs", ScalarOp.ABS),
          Map.entry("Neg", ScalarOp.NEG),
          Map.entry("Sign", ScalarOp.SIGN),
          Map.entry("Floor", ScalarOp.FLOOR),
          Map.entry("Ceil", ScalarOp.CEIL),
          Map.entry("Round", ScalarOp.ROUND_EVEN),
          Map.entry("Sqrt", ScalarOp.SQRT),
          Map.entry("Exp", ScalarOp.EXP),
          Map.entry("Log", ScalarOp.LOG),
          Map.entry("Sin", ScalarOp.SIN),
          Map.entry("Cos", ScalarOp.COS),
          Map.entry("Tan", ScalarOp.TAN),
          Map.entry("Asin", ScalarOp.ASIN),
          Map.entry("Acos", ScalarOp.ACOS),
          Map.entry("Atan", ScalarOp.ATAN),
          Map.entry("Sinh", ScalarOp.SINH),
          Map.entry("Cosh", ScalarOp.COSH),
          Map.entry("Tanh", ScalarOp.TANH),
          Map.entry("Asinh", ScalarOp.ASINH),
          Map.entry("Acosh", ScalarOp.ACOSH),
          Map.entry("Atanh", ScalarOp.ATANH),
          Map.entry("Erf", ScalarOp.ERF),
          Map.entry("Sigmoid", ScalarOp.SIGMOID),
          Map.entry("Softplus", ScalarOp.SOFTPLUS),
          Map.entry("IsNaN", ScalarOp.IS_NAN),
          Map.entry("Not", ScalarOp.NOT),
          Map.entry("BitwiseNot", ScalarOp.BIT_NOT));

  private static final Map<String, ScalarOp> BINARY =
      Map.ofEntries(
          Map.entry("Add", ScalarOp.ADD),
          Map.entry("Sub", ScalarOp.SUB),
          Map.entry("Mul", ScalarOp.MUL),
          Map.entry("Div", ScalarOp.DIV),
          Map.entry("Less", ScalarOp.LT),
          Map.entry("LessOrEqual", ScalarOp.LE),
          Map.entry("And", ScalarOp.AND),
          Map.entry("Or", ScalarOp.OR),
          Map.entry("Xor", ScalarOp.XOR),
          Map.entry("BitwiseAnd", ScalarOp.BIT_AND),
          Map.entry("BitwiseOr", ScalarOp.BIT_OR),
          Map.entry("BitwiseXor", ScalarOp.BIT_XOR));

  private ElementwiseImports() {}

  static Map<String, OperatorImport> table() {
    Map<String, OperatorImport> table = new HashMap<>();
    UNARY.forEach((name, function) -> table.put(name, node -> unary(node, function)));
    BINARY.forEach((name, function) -> table.put(name, node -> binary(node, function)));
    table.put("Equal", ElementwiseImports::equal);
    table.put("Reciprocal", ElementwiseImports::reciprocal);
    table.put("Greater", node -> swapped(node, ScalarOp.LT));
    table.put("GreaterOrEqual", node -> swapped(node, ScalarOp.LE));
    table.put("Mod", ElementwiseImports::mod);
    table.put("Pow", ElementwiseImports::pow);
    table.put("BitShift", ElementwiseImports::bitShift);
    table.put("BitCast", ElementwiseImports::bitCast);
    table.put("IsInf", ElementwiseImports::isInf);
    table.put("com.microsoft:BiasAdd", node -> List.of(fold(node, ScalarOp.ADD)));
    table.put("Where", node -> node.applyAll(new Where(), node.inputs()));
    table.put("Sum", node -> List.of(fold(node, ScalarOp.ADD)));
    table.put("Max", node -> List.of(fold(node, ScalarOp.MAX)));
    table.put("Min", node -> List.of(fold(node, ScalarOp.MIN)));
    table.put("Mean", ElementwiseImports::mean);
    return table;
  }

  private static List<Value> unary(NodeContext node, ScalarOp function) {
    return List.of(node.compose().unary(function, node.input(0)));
  }

  private static List<Value> binary(NodeContext node, ScalarOp function) {
    return List.of(node.compose().binary(function, node.input(0), second(node)));
  }

  private static List<Value> swapped(NodeContext node, ScalarOp function) {
    return List.of(node.compose().binary(function, second(node), node.input(0)));
  }

  /**
   * The second operand. Before version 7 operands broadcast only where {@code broadcast} says so,
   * and {@code axis} is the axis of the first operand at which the axes of the second begin.
   */
  private static Value second(NodeContext node) {
    Value second = node.input(1);
    if (node.opset() >= 7 || !node.flag("broadcast", false) || !node.hasAttribute("axis")) {
      return second;
    }
    int rank = node.tensor(0).rank();
    int trailing = rank - node.axis(node.longAttribute("axis", 0), rank) - node.tensor(1).rank();
    if (trailing < 0) {
      throw node.invalid("the second operand has more axes than are left from 'axis' on");
    }
    return trailing == 0 ? second : withTrailingOnes(node, second, trailing);
  }

  /** The value with {@code count} dims of 1 behind the others. */
  private static Value withTrailingOnes(NodeContext node, Value value, int count) {
    List<IndexExpr> dims = new java.util.ArrayList<>(GraphBuilder.tensor(value).shape().dims());
    dims.addAll(Collections.nCopies(count, IndexExpr.ONE));
    return node.compose().reshape(value, new Shape(dims));
  }

  private static List<Value> equal(NodeContext node) {
    boolean strings = node.tensor(0).element() == ElementType.STRING;
    return strings
        ? List.of(node.apply(new StringEqual(), node.input(0), node.input(1)))
        : binary(node, ScalarOp.EQ);
  }

  private static List<Value> reciprocal(NodeContext node) {
    Value one = node.scalar(node.tensor(0).element(), 1);
    return List.of(node.compose().divide(one, node.input(0)));
  }

  private static List<Value> mod(NodeContext node) {
    return binary(node, node.flag("fmod", false) ? ScalarOp.REMAINDER : ScalarOp.MODULO);
  }

  /**
   * The result has the type of the base. An integer to a power that is not an integer is computed
   * in double precision and cut back.
   */
  private static List<Value> pow(NodeContext node) {
    Composer a = node.compose();
    ElementType type = node.tensor(0).element();
    Value exponent = second(node);
    ElementType exponentType = node.tensor(1).element();
    ElementType common = type.isInteger() && exponentType.isFloat() ? ElementType.FLOAT64 : type;
    Value power = a.binary(ScalarOp.POW, a.cast(node.input(0), common), a.cast(exponent, common));
    return List.of(a.cast(power, type));
  }

  /** A negative amount shifts everything out, like one of the width of the type or more. */
  private static List<Value> bitShift(NodeContext node) {
    Composer a = node.compose();
    boolean left =
        switch (node.stringAttribute("direction", "")) {
          case "LEFT" -> true;
          case "RIGHT" -> false;
          default -> throw node.invalid("attribute direction is neither LEFT nor RIGHT");
        };
    TensorType type = node.tensor(0);
    Value amount = node.input(1);
    if (type.element().kind() == ElementType.Kind.SIGNED) {
      Value zero = node.scalar(type.element(), 0);
      // Arithmetic shifts to the right leave the sign, as a shift by one less than the width does.
      Value most = node.scalar(type.element(), type.element().bits() - (left ? 0 : 1));
      Value limited = a.binary(ScalarOp.MIN, amount, most);
      Value negative = a.binary(ScalarOp.LT, amount, zero);
      amount = a.where(negative, most, limited);
    }
    ScalarOp function = left ? ScalarOp.SHIFT_LEFT : ScalarOp.SHIFT_RIGHT;
    return List.of(a.binary(function, node.input(0), amount));
  }

  private static List<Value> bitCast(NodeContext node) {
    ElementType to = ElementTypes.require(node.longAttribute("to", 0), "the output");
    return List.of(node.apply(new BitCast(to), node.input(0)));
  }

  private static List<Value> isInf(NodeContext node) {
    Composer a = node.compose();
    boolean positive = node.flag("detect_positive", true);
    boolean negative = node.flag("detect_negative", true);
    Value x = node.input(0);
    if (!positive && !negative) {
      // Nothing is less than itself: false everywhere.
      return List.of(a.binary(ScalarOp.LT, x, x));
    }
    Value infinite = a.unary(ScalarOp.IS_INF, x);
    if (positive && negative) {
      return List.of(infinite);
    }
    Value zero = node.scalar(node.tensor(0).element(), 0);
    Value wanted = positive ? a.binary(ScalarOp.LT, zero, x) : a.binary(ScalarOp.LT, x, zero);
    return List.of(a.binary(ScalarOp.AND, infinite, wanted));
  }

  private static List<Value> mean(NodeContext node) {
    Value count = node.scalar(node.tensor(0).element(), node.inputs().size());
    return List.of(node.compose().divide(fold(node, ScalarOp.ADD), count));
  }

  private static Value fold(NodeContext node, ScalarOp function) {
    return node.inputs().stream()
        .reduce((left, right) -> node.compose().binary(function, left, right))
        .orElseThrow(() -> node.invalid("there are no inputs"));
  }
}
