package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.opaque.Bernoulli;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Dropout: the identity with a mask that keeps everything, unless the node itself asks for training
 * (inputs from version 12 on). Before, training was a matter of the caller: compiled models do not.
 */
final class DropoutImport {
  private DropoutImport() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Dropout", DropoutImport::dropout, "com.microsoft:BiasDropout", DropoutImport::biased);
  }

  private static List<Value> dropout(NodeContext node) {
    boolean training = node.opset() >= 12 && node.hasInput(2) && !isConstant(node, 2, 0);
    if (training && !(node.hasInput(1) && isConstant(node, 1, 0))) {
      return random(node);
    }
    if (!node.hasOutput(1)) {
      return List.of(node.input(0));
    }
    TensorType type = node.tensor(0);
    Value kept = node.scalar(node.opset() >= 10 ? ElementType.BOOL : type.element(), 1);
    return List.of(node.input(0), node.apply(new Expand(type.shape()), kept));
  }

  /** ONNX Runtime's fusion with a sum before and, if there is input 2, another one behind. */
  private static List<Value> biased(NodeContext node) {
    Composer a = node.compose();
    boolean training = node.hasInput(4) && !isConstant(node, 4, 0);
    if (training && !(node.hasInput(3) && isConstant(node, 3, 0))) {
      throw node.unsupported("it may drop elements", "export the model for inference");
    }
    Value sum = a.add(node.input(0), node.input(1));
    Value kept = node.apply(new Expand(node.tensor(0).shape()), node.scalar(ElementType.BOOL, 1));
    return List.of(node.hasInput(2) ? a.add(sum, node.input(2)) : sum, kept);
  }

  private static boolean isConstant(NodeContext node, int i, double number) {
    Optional<TensorData> content = node.constant(i);
    return content.isPresent() && content.get().size() == 1 && content.get().getDouble(0) == number;
  }

  /**
   * Each element is kept with probability {@code 1 - ratio} and then divided by it; both ratio and
   * training mode may depend on data.
   */
  private static List<Value> random(NodeContext node) {
    Composer a = node.compose();
    TensorType type = node.tensor(0);
    Value one = node.scalar(ElementType.FLOAT64, 1);
    Value ratio =
        node.hasInput(1)
            ? a.cast(ScalarInputs.value(node, 1), ElementType.FLOAT64)
            : node.scalar(ElementType.FLOAT64, 0.5);
    Value kept = a.where(ScalarInputs.value(node, 2), a.subtract(one, ratio), one);
    Value probabilities = node.apply(new Expand(type.shape()), kept);
    double seed = node.longAttribute("seed", node.name().hashCode());
    Value mask = node.apply(new Bernoulli(ElementType.BOOL, seed), probabilities);
    Value scaled = a.multiply(node.input(0), a.cast(a.divide(one, kept), type.element()));
    return List.of(a.where(mask, scaled, node.scalar(type.element(), 0)), mask);
  }
}
