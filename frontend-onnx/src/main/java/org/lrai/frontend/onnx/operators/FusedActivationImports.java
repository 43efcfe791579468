package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.elementwise.Activation;

/** ONNX Runtime's activation functions, some with a bias. */
final class FusedActivationImports {
  private FusedActivationImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "com.microsoft:Gelu", node -> activated(node, Activation.of(Activation.Kind.GELU)),
        "com.microsoft:BiasGelu", node -> activated(node, Activation.of(Activation.Kind.GELU)),
        "com.microsoft:FastGelu", node -> activated(node, Activation.of(Activation.Kind.GELU_TANH)),
        "com.microsoft:QuickGelu", FusedActivationImports::quickGelu);
  }

  /** Input 1, if it is there, is a bias. */
  private static List<Value> activated(NodeContext node, Activation activation) {
    Value x = node.hasInput(1) ? node.compose().add(node.input(0), node.input(1)) : node.input(0);
    return List.of(node.apply(activation, x));
  }

  private static List<Value> quickGelu(NodeContext node) {
    double alpha = node.floatAttribute("alpha", 1.702f);
    return List.of(node.apply(Activation.of(Activation.Kind.SWISH, alpha), node.input(0)));
  }
}
