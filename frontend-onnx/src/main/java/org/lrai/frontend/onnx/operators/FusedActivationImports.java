package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.scalar.ScalarOp;

/** ONNX Runtime's activation functions, some with a bias. */
final class FusedActivationImports {
  private FusedActivationImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "com.microsoft:Gelu", node -> activated(node, Activation.of(Activation.Kind.GELU)),
        "com.microsoft:BiasGelu", node -> activated(node, Activation.of(Activation.Kind.GELU)),
        "com.microsoft:FastGelu", node -> activated(node, Activation.of(Activation.Kind.GELU_TANH)),
        "com.microsoft:QuickGelu", FusedActivationImports::quickGelu,
        "com.microsoft:BiasSplitGelu", FusedActivationImports::biasSplitGelu);
  }

  /**
   * The activation that a fused operator names, of its result.
   *
   * @param name as ONNX calls the operator; empty for none
   * @param given what the model says of its parameters, in the order alpha, beta, gamma; where the
   *     list ends, the defaults of the operator of that name serve
   */
  static Value activated(NodeContext node, String name, List<Double> given, Value x) {
    Composer a = node.compose();
    return switch (name) {
      case "" -> x;
      case "Relu" -> node.apply(Activation.of(Activation.Kind.RELU), x);
      case "Tanh" -> a.unary(ScalarOp.TANH, x);
      case "Sigmoid" -> a.unary(ScalarOp.SIGMOID, x);
      case "Softplus" -> a.unary(ScalarOp.SOFTPLUS, x);
      case "Softsign" -> node.apply(Activation.of(Activation.Kind.SOFTSIGN), x);
      case "Elu" -> node.apply(Activation.of(Activation.Kind.ELU, parameter(given, 0, 1)), x);
      case "LeakyRelu" ->
          node.apply(Activation.of(Activation.Kind.LEAKY_RELU, parameter(given, 0, 0.01f)), x);
      case "ThresholdedRelu" ->
          node.apply(Activation.of(Activation.Kind.THRESHOLDED_RELU, parameter(given, 0, 1)), x);
      case "HardSigmoid" ->
          node.apply(
              new Activation(
                  Activation.Kind.HARD_SIGMOID,
                  parameter(given, 0, 0.2f),
                  parameter(given, 1, 0.5f)),
              x);
      case "Selu" ->
          node.apply(
              new Activation(
                  Activation.Kind.SELU,
                  parameter(given, 0, (float) 1.6732632423543772),
                  parameter(given, 1, (float) 1.0507009873554805)),
              x);
      case "Clip" -> {
        if (given.size() < 2) {
          throw node.invalid("attribute activation_params is " + given);
        }
        Value atLeast = a.binary(ScalarOp.MAX, x, a.scalar(x, given.get(0)));
        yield a.binary(ScalarOp.MIN, atLeast, a.scalar(x, given.get(1)));
      }
      default -> throw node.unsupported("activation " + name, "use a node for the activation");
    };
  }

  private static double parameter(List<Double> given, int k, double otherwise) {
    return k < given.size() ? given.get(k) : otherwise;
  }

  /** Input 1, if it is there, is a bias. */
  private static List<Value> activated(NodeContext node, Activation activation) {
    Value x = node.hasInput(1) ? node.compose().add(node.input(0), node.input(1)) : node.input(0);
    return List.of(node.apply(activation, x));
  }

  /** The first half of the sum's last axis times Gelu of the second. */
  private static List<Value> biasSplitGelu(NodeContext node) {
    Composer a = node.compose();
    Value x = a.add(node.input(0), node.input(1));
    int axis = node.tensor(0).rank() - 1;
    IndexExpr half = node.tensor(0).dim(axis).floorDiv(2);
    Value gate = node.apply(Activation.of(Activation.Kind.GELU), a.slice(x, axis, half, half));
    return List.of(a.multiply(a.slice(x, axis, IndexExpr.ZERO, half), gate));
  }

  private static List<Value> quickGelu(NodeContext node) {
    double alpha = node.floatAttribute("alpha", 1.702f);
    return List.of(node.apply(Activation.of(Activation.Kind.SWISH, alpha), node.input(0)));
  }
}
