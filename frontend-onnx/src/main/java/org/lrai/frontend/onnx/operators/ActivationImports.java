package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.elementwise.Activation.Kind;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/**
 * Activation functions. Default values of attributes are ONNX's, which are single precision
 * numbers.
 */
final class ActivationImports {
  private ActivationImports() {}

  static Map<String, OperatorImport> table() {
    return Map.ofEntries(
        Map.entry("Relu", node -> apply(node, Activation.of(Kind.RELU))),
        Map.entry("LeakyRelu", node -> withAlpha(node, Kind.LEAKY_RELU, 0.01f)),
        Map.entry("ThresholdedRelu", node -> withAlpha(node, Kind.THRESHOLDED_RELU, 1)),
        Map.entry("Elu", node -> withAlpha(node, Kind.ELU, 1)),
        Map.entry("Celu", ActivationImports::celu),
        Map.entry("Selu", ActivationImports::selu),
        Map.entry("HardSigmoid", ActivationImports::hardSigmoid),
        Map.entry("HardSwish", node -> apply(node, Activation.of(Kind.HARD_SWISH))),
        Map.entry("Swish", node -> withAlpha(node, Kind.SWISH, 1)),
        Map.entry("SwiGLU", ActivationImports::swiGlu),
        Map.entry("Mish", node -> apply(node, Activation.of(Kind.MISH))),
        Map.entry("Gelu", ActivationImports::gelu),
        Map.entry("Softsign", node -> apply(node, Activation.of(Kind.SOFTSIGN))),
        Map.entry("Shrink", ActivationImports::shrink),
        Map.entry("PRelu", ActivationImports::prelu),
        Map.entry("Clip", ActivationImports::clip));
  }

  private static List<Value> apply(NodeContext node, Activation activation) {
    return List.of(node.apply(activation, node.input(0)));
  }

  private static List<Value> withAlpha(NodeContext node, Kind kind, double otherwise) {
    return apply(node, Activation.of(kind, node.floatAttribute("alpha", otherwise)));
  }

  private static List<Value> celu(NodeContext node) {
    double alpha = node.floatAttribute("alpha", 1);
    if (alpha == 0) {
      throw node.invalid("attribute alpha is 0, and Celu divides by it");
    }
    return apply(node, Activation.of(Kind.CELU, alpha));
  }

  private static List<Value> selu(NodeContext node) {
    boolean first = node.opset() < 6;
    double alpha = node.floatAttribute("alpha", first ? 1.6732f : 1.6732632f);
    double gamma = node.floatAttribute("gamma", first ? 1.0507f : 1.050701f);
    return apply(node, new Activation(Kind.SELU, alpha, gamma));
  }

  private static List<Value> hardSigmoid(NodeContext node) {
    double alpha = node.floatAttribute("alpha", 0.2f);
    double beta = node.floatAttribute("beta", 0.5f);
    return apply(node, new Activation(Kind.HARD_SIGMOID, alpha, beta));
  }

  private static List<Value> swiGlu(NodeContext node) {
    Value gate = withAlpha(node, Kind.SWISH, 1).getFirst();
    return List.of(node.compose().multiply(gate, node.input(1)));
  }

  private static List<Value> gelu(NodeContext node) {
    return switch (node.stringAttribute("approximate", "none")) {
      case "none" -> apply(node, Activation.of(Kind.GELU));
      case "tanh" -> apply(node, Activation.of(Kind.GELU_TANH));
      default -> throw node.invalid("attribute approximate is neither none nor tanh");
    };
  }

  private static List<Value> shrink(NodeContext node) {
    double limit = node.floatAttribute("lambd", 0.5);
    double bias = node.floatAttribute("bias", 0);
    return apply(node, new Activation(Kind.SHRINK, limit, bias));
  }

  private static List<Value> prelu(NodeContext node) {
    Composer a = node.compose();
    Value x = node.input(0);
    Value zero = node.scalar(node.tensor(0).element(), 0);
    Value negative = a.binary(ScalarOp.LT, x, zero);
    Value scaled = a.multiply(x, slope(node));
    return List.of(a.where(negative, scaled, x));
  }

  /**
   * A slope of one axis that is not a single number stands for the channels (axis 1) before version
   * 7, and where it does not broadcast.
   */
  private static Value slope(NodeContext node) {
    TensorType x = node.tensor(0);
    TensorType slope = node.tensor(1);
    if (slope.rank() != 1 || x.rank() < 2 || slope.dim(0).isConstant(1)) {
      return node.input(1);
    }
    boolean perChannel = node.opset() < 7 || !slope.dim(0).equals(x.dim(x.rank() - 1));
    if (!perChannel || !slope.dim(0).equals(x.dim(1))) {
      return node.input(1);
    }
    List<IndexExpr> dims = new ArrayList<>(slope.shape().dims());
    dims.addAll(Collections.nCopies(x.rank() - 2, IndexExpr.ONE));
    return node.compose().reshape(node.input(1), new Shape(dims));
  }

  /**
   * The larger of input and minimum, then the smaller of that and maximum; attributes before
   * version 11, then inputs. What is absent does not limit.
   */
  private static List<Value> clip(NodeContext node) {
    Composer a = node.compose();
    Value result = node.input(0);
    if (node.opset() < 11) {
      if (node.hasAttribute("min")) {
        Value min = node.scalar(node.tensor(0).element(), node.floatAttribute("min", 0));
        result = a.binary(ScalarOp.MAX, result, min);
      }
      if (node.hasAttribute("max")) {
        Value max = node.scalar(node.tensor(0).element(), node.floatAttribute("max", 0));
        result = a.binary(ScalarOp.MIN, result, max);
      }
      return List.of(result);
    }
    if (node.hasInput(1)) {
      result = a.binary(ScalarOp.MAX, result, ScalarInputs.value(node, 1));
    }
    if (node.hasInput(2)) {
      result = a.binary(ScalarOp.MIN, result, ScalarInputs.value(node, 2));
    }
    return List.of(result);
  }
}
