package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * Simple arithmetic outside the current operator set: Scaler and Binarizer of ai.onnx.ml, and
 * operators that ONNX had as experimental ones up to version 1.5.
 */
final class LegacyImports {
  private LegacyImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "ai.onnx.ml:Scaler", LegacyImports::scaler,
        "ai.onnx.ml:Binarizer", LegacyImports::binarizer,
        "Affine", LegacyImports::affine,
        "Scale", node -> List.of(times(node, node.input(0), node.floatAttribute("scale", 1))),
        "ScaledTanh", LegacyImports::scaledTanh,
        "ParametricSoftplus", LegacyImports::parametricSoftplus,
        "ImageScaler", LegacyImports::imageScaler,
        "Crop", LegacyImports::crop);
  }

  private static Value times(NodeContext node, Value value, double factor) {
    Value constant = node.scalar(node.tensor(0).element(), factor);
    return node.compose().multiply(value, constant);
  }

  /** {@code (x - offset) * scale}, each one number or one for each feature (the last axis). */
  private static List<Value> scaler(NodeContext node) {
    Composer a = node.compose();
    Value x = a.cast(node.input(0), ElementType.FLOAT32);
    Value shifted = a.subtract(x, features(node, "offset"));
    return List.of(a.multiply(shifted, features(node, "scale")));
  }

  private static Value features(NodeContext node, String attribute) {
    List<Double> numbers = node.floats(attribute);
    if (numbers.isEmpty()) {
      throw node.invalid("attribute " + attribute + " is missing");
    }
    return numbers.size() == 1
        ? node.scalar(ElementType.FLOAT32, numbers.getFirst())
        : node.constant(floats(numbers, numbers.size()));
  }

  private static TensorData floats(List<Double> numbers, long... dims) {
    float[] values = new float[numbers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.get(i).floatValue();
    }
    return TensorData.ofFloats(dims, values);
  }

  /** 1 where the element is larger than the threshold, else 0. */
  private static List<Value> binarizer(NodeContext node) {
    Composer a = node.compose();
    TensorType type = node.tensor(0);
    double threshold = node.floatAttribute("threshold", 0);
    // An integer is larger than a number where it is larger than that number's floor.
    Value limit =
        node.scalar(type.element(), type.element().isFloat() ? threshold : Math.floor(threshold));
    Value above = a.binary(ScalarOp.LT, limit, node.input(0));
    Value one = node.apply(new Expand(type.shape()), node.scalar(type.element(), 1));
    return List.of(a.where(above, one, node.scalar(type.element(), 0)));
  }

  private static List<Value> affine(NodeContext node) {
    Value scaled = times(node, node.input(0), node.floatAttribute("alpha", 1));
    Value beta = node.scalar(node.tensor(0).element(), node.floatAttribute("beta", 0));
    return List.of(node.compose().add(scaled, beta));
  }

  private static List<Value> scaledTanh(NodeContext node) {
    Value inner = times(node, node.input(0), node.floatAttribute("beta", 1));
    Value tanh = node.compose().unary(ScalarOp.TANH, inner);
    return List.of(times(node, tanh, node.floatAttribute("alpha", 1)));
  }

  private static List<Value> parametricSoftplus(NodeContext node) {
    Value inner = times(node, node.input(0), node.floatAttribute("beta", 1));
    Value softplus = node.compose().unary(ScalarOp.SOFTPLUS, inner);
    return List.of(times(node, softplus, node.floatAttribute("alpha", 1)));
  }

  /** {@code scale * x} plus a bias for each channel. */
  private static List<Value> imageScaler(NodeContext node) {
    Composer a = node.compose();
    List<Double> bias = node.floats("bias");
    if (node.tensor(0).rank() != 4 || !node.tensor(0).dim(1).isConstant(bias.size())) {
      throw node.invalid("a bias of " + bias.size() + " numbers for " + node.tensor(0));
    }
    Value scaled = times(node, node.input(0), node.floatAttribute("scale", 1));
    Value added = a.cast(node.constant(floats(bias, bias.size(), 1, 1)), node.tensor(0).element());
    return List.of(a.add(scaled, added));
  }

  /**
   * Cuts a border (left, top, right, bottom) off an image {@code [n, c, h, w]}, or takes the
   * rectangle of size {@code scale} (height, width) behind left and top.
   */
  private static List<Value> crop(NodeContext node) {
    TensorType type = node.tensor(0);
    List<Long> border = node.longs("border");
    List<Long> scale = node.longs("scale");
    if (type.rank() != 4 || border.size() != 4 || !(scale.isEmpty() || scale.size() == 2)) {
      throw node.invalid("border " + border + ", scale " + scale + " for " + type);
    }
    IndexExpr left = IndexExpr.constant(border.get(0));
    IndexExpr top = IndexExpr.constant(border.get(1));
    IndexExpr height = type.dim(2).minus(top).minus(border.get(3));
    IndexExpr width = type.dim(3).minus(left).minus(border.get(2));
    if (!scale.isEmpty()) {
      height = IndexExpr.constant(scale.get(0));
      width = IndexExpr.constant(scale.get(1));
    }
    Slice slice =
        new Slice(
            List.of(IndexExpr.ZERO, IndexExpr.ZERO, top, left),
            List.of(type.dim(0), type.dim(1), height, width),
            List.of(1L, 1L, 1L, 1L));
    return List.of(node.apply(slice, node.input(0)));
  }
}
