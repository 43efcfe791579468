package org.lrai.frontend.onnx.operators;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** Operators that make tensors of constants and sizes. */
final class ConstantImports {
  private ConstantImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Constant", ConstantImports::constant,
        "ConstantOfShape", ConstantImports::constantOfShape,
        "Range", ConstantImports::range);
  }

  private static List<Value> constant(NodeContext node) {
    return List.of(node.constant(content(node)));
  }

  private static TensorData content(NodeContext node) {
    if (node.hasAttribute("value")) {
      return node.tensorAttribute("value").orElseThrow();
    }
    if (node.hasAttribute("sparse_value")) {
      return node.sparseTensorAttribute("sparse_value");
    }
    if (node.hasAttribute("value_float")) {
      return TensorData.ofFloats(new long[0], (float) node.floatAttribute("value_float", 0));
    }
    if (node.hasAttribute("value_floats")) {
      List<Double> floats = node.floats("value_floats");
      ByteBuffer bytes = TensorData.allocate(ElementType.FLOAT32, floats.size());
      floats.forEach(value -> bytes.putFloat(value.floatValue()));
      return TensorData.ofBytes(ElementType.FLOAT32, new long[] {floats.size()}, bytes.flip());
    }
    if (node.hasAttribute("value_int")) {
      return TensorData.ofLongs(new long[0], node.longAttribute("value_int", 0));
    }
    if (node.hasAttribute("value_ints")) {
      return TensorData.ofLongs(node.longs("value_ints"));
    }
    if (node.hasAttribute("value_string")) {
      return TensorData.ofStrings(new long[0], List.of(node.stringAttribute("value_string", "")));
    }
    if (node.hasAttribute("value_strings")) {
      List<String> strings = node.strings("value_strings");
      return TensorData.ofStrings(new long[] {strings.size()}, strings);
    }
    throw node.invalid("none of its attributes gives a value");
  }

  /** One number everywhere; 0.0f where none is given. */
  private static List<Value> constantOfShape(NodeContext node) {
    TensorData number =
        node.tensorAttribute("value").orElseGet(() -> TensorData.ofFloats(new long[] {1}, 0f));
    if (number.size() != 1) {
      throw node.invalid("attribute value has " + number.size() + " elements, not 1");
    }
    Shape shape = node.shape(node.requiredIndices(0));
    Value scalar = node.constant(number.reshape());
    return List.of(shape.rank() == 0 ? scalar : node.apply(new Expand(shape), scalar));
  }

  /** {@code start + i * delta}, as long as it has not reached the limit. */
  private static List<Value> range(NodeContext node) {
    ElementType type = node.tensor(0).element();
    IndexExpr count = type.isFloat() ? floatCount(node) : count(node);
    if (type == ElementType.INT64 && node.indices(0).isPresent() && node.indices(2).isPresent()) {
      IndexExpr i = Definition.outputIndex(0);
      IndexExpr element = single(node, 0).plus(i.times(single(node, 2)));
      return List.of(node.apply(new IndexValues(Shape.of(count), element)));
    }
    Value position = node.apply(new IndexValues(Shape.of(count), Definition.outputIndex(0)));
    Value steps =
        node.apply(
            new Binary(ScalarOp.MUL),
            node.compose().cast(position, type),
            ScalarInputs.value(node, 2));
    return List.of(node.apply(new Binary(ScalarOp.ADD), ScalarInputs.value(node, 0), steps));
  }

  private static IndexExpr single(NodeContext node, int input) {
    List<IndexExpr> elements = node.requiredIndices(input);
    if (elements.size() != 1) {
      throw node.invalid("input " + input + " has " + elements.size() + " elements, not 1");
    }
    return elements.getFirst();
  }

  /** {@code max(0, ceil((limit - start) / delta))}. */
  private static IndexExpr count(NodeContext node) {
    IndexExpr distance = single(node, 1).minus(single(node, 0));
    IndexExpr delta = single(node, 2);
    if (delta.isConstant(0)) {
      throw node.invalid("the step is 0");
    }
    if (node.bounds().isNegative(delta)) {
      distance = distance.times(-1);
      delta = delta.times(-1);
    } else if (!node.bounds().isNegative(delta.times(-1))) {
      throw node.unsupported(
          "the step " + delta + " may be positive or negative",
          "make it a constant, or state the ranges of its dims (--dim NAME=1..MOST)");
    }
    return node.bounds().simplify(distance.ceilDiv(delta).max(IndexExpr.ZERO));
  }

  private static IndexExpr floatCount(NodeContext node) {
    double start = number(node, 0);
    double limit = number(node, 1);
    double delta = number(node, 2);
    double count = Math.max(0, Math.ceil((limit - start) / delta));
    if (!(count <= Integer.MAX_VALUE)) {
      throw node.invalid("from " + start + " to " + limit + " by steps of " + delta);
    }
    return IndexExpr.constant((long) count);
  }

  private static double number(NodeContext node, int input) {
    TensorData data =
        node.constant(input)
            .orElseThrow(() ->
                node.unsupported(
                    "input " + input + " is not constant, so the size depends on data",
                    "make start, limit and step constants"));
    if (data.size() != 1) {
      throw node.invalid("input " + input + " has " + data.size() + " elements, not 1");
    }
    return data.getDouble(0);
  }
}
