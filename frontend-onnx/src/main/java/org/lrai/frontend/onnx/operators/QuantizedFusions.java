package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.elementwise.DequantizeLinear;
import org.lrai.ir.op.elementwise.QuantizeLinear;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/**
 * ONNX Runtime's operators on 8-bit integers that are a float operator between dequantization and
 * quantization.
 */
final class QuantizedFusions {
  private QuantizedFusions() {}

  static Map<String, OperatorImport> table() {
    Map<String, OperatorImport> table = new HashMap<>();
    table.put("QLinearAdd", node -> binary(node, ScalarOp.ADD));
    table.put("QLinearMul", node -> binary(node, ScalarOp.MUL));
    table.put("QLinearSigmoid", node -> unary(node, QuantizedFusions::sigmoid));
    table.put("QLinearLeakyRelu", node -> unary(node, QuantizedFusions::leakyRelu));
    table.put("QLinearAveragePool", node -> pool(node, PoolingImports::averagePool));
    table.put("QLinearGlobalAveragePool", node -> pool(node, QuantizedFusions::globalMean));
    table.put("QLinearReduceMean", node -> unary(node, QuantizedFusions::reduceMean));
    table.put("QLinearSoftmax", QuantizedFusions::softmax);
    table.put("QLinearConcat", QuantizedFusions::concat);
    table.put("QLinearWhere", QuantizedFusions::where);
    Map<String, OperatorImport> named = new HashMap<>();
    table.forEach((name, operator) -> named.put("com.microsoft:" + name, operator));
    return named;
  }

  /** Input {@code i} with its scale and zero point in the two inputs behind it. */
  private static Value dequantized(NodeContext node, int i) {
    Value zeroPoint = QuantizedMatrixImports.zeroPoint(node, i + 2, node.tensor(i));
    return node.apply(
        new DequantizeLinear(ElementType.FLOAT32, 0, 1),
        node.input(i),
        QuantizedMatrixImports.scale(node, i + 1),
        zeroPoint);
  }

  /** Quantized with the scale that is input {@code i} and the zero point behind it. */
  private static List<Value> quantized(NodeContext node, Value x, int i, int likeInput) {
    Value zeroPoint = QuantizedMatrixImports.zeroPoint(node, i + 1, node.tensor(likeInput));
    ElementType to = Composer.element(zeroPoint);
    return List.of(
        node.apply(
            new QuantizeLinear(to, ElementType.FLOAT32, true, 0, 1),
            x,
            QuantizedMatrixImports.scale(node, i),
            zeroPoint));
  }

  private static List<Value> binary(NodeContext node, ScalarOp operator) {
    Value result = node.compose().binary(operator, dequantized(node, 0), dequantized(node, 3));
    return quantized(node, result, 6, 0);
  }

  private static List<Value> unary(
      NodeContext node, BiFunction<NodeContext, Value, Value> operator) {
    return quantized(node, operator.apply(node, dequantized(node, 0)), 3, 0);
  }

  private static Value sigmoid(NodeContext node, Value x) {
    return node.compose().unary(ScalarOp.SIGMOID, x);
  }

  private static Value globalMean(NodeContext node, Value x) {
    return PoolingImports.global(node, Reduce.Kind.MEAN, x);
  }

  private static Value reduceMean(NodeContext node, Value x) {
    return node.apply(ReductionImports.operator(node, Reduce.Kind.MEAN), x);
  }

  private static List<Value> where(NodeContext node) {
    Value chosen = node.compose().where(node.input(0), dequantized(node, 1), dequantized(node, 4));
    return quantized(node, chosen, 7, 1);
  }

  private static Value leakyRelu(NodeContext node, Value x) {
    double alpha = node.floatAttribute("alpha", 0.01f);
    return node.apply(Activation.of(Activation.Kind.LEAKY_RELU, alpha), x);
  }

  private static List<Value> pool(
      NodeContext node, BiFunction<NodeContext, Value, Value> operator) {
    return node.flag("channels_last", false)
        ? ChannelsLast.of(node, first -> unary(first, operator))
        : unary(node, operator);
  }

  /** The attribute opset says which version's axis is meant. */
  private static List<Value> softmax(NodeContext node) {
    int rank = node.tensor(0).rank();
    int axis = node.axis(node.longAttribute("axis", -1), rank);
    if (node.longAttribute("opset", 13) >= 13 || axis == rank - 1) {
      return unary(node, (same, x) -> same.apply(new Softmax(axis), x));
    }
    Composer a = node.compose();
    Shape shape = node.tensor(0).shape();
    return unary(
        node,
        (same, x) ->
            a.reshape(node.apply(new Softmax(1), SoftmaxImports.flattened(a, x, axis)), shape));
  }

  /** Scale and zero point of the result, then three inputs for each part. */
  private static List<Value> concat(NodeContext node) {
    List<Value> parts = new ArrayList<>();
    for (int i = 2; i + 2 < node.inputCount(); i += 3) {
      parts.add(dequantized(node, i));
    }
    if (parts.isEmpty()) {
      throw node.invalid("nothing to concatenate");
    }
    int axis = node.axis(node.longAttribute("axis", 1), node.tensor(2).rank());
    Value joined = node.applyAll(new Concat(axis), parts).getFirst();
    return quantized(node, joined, 0, 2);
  }
}
