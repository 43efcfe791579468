package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.neural.GroupNormalization;
import org.lrai.ir.op.neural.LayerNormalization;
import org.lrai.ir.op.neural.RmsNormalization;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Normalizations by layer, root mean square, group, instance and norm. */
final class NormalizationImports {
  private static final float EPSILON = 1e-5f;

  private NormalizationImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "LayerNormalization", NormalizationImports::layer,
        "RMSNormalization", NormalizationImports::rms,
        "SimplifiedLayerNormalization", NormalizationImports::rms,
        "GroupNormalization", NormalizationImports::group,
        "InstanceNormalization", NormalizationImports::instance,
        "LpNormalization", NormalizationImports::lp,
        "MeanVarianceNormalization", NormalizationImports::meanVariance,
        "com.microsoft:SkipLayerNormalization", node -> skip(node, false),
        "com.microsoft:SkipSimplifiedLayerNormalization", node -> skip(node, true));
  }

  /** The type of the statistics: as asked for, but not narrower than a FLOAT64 input. */
  private static ElementType compute(NodeContext node) {
    ElementType stash =
        ElementTypes.require(node.longAttribute("stash_type", 1), "attribute stash_type");
    return node.tensor(0).element() == ElementType.FLOAT64 ? ElementType.FLOAT64 : stash;
  }

  private static double epsilon(NodeContext node) {
    return node.floatAttribute("epsilon", EPSILON);
  }

  private static List<Value> layer(NodeContext node) {
    Composer a = node.compose();
    int axis = node.axis(node.longAttribute("axis", -1), node.tensor(0).rank());
    boolean statistics = node.hasOutput(1) || node.hasOutput(2);
    LayerNormalization operator =
        new LayerNormalization(axis, epsilon(node), compute(node), statistics);
    List<Value> arguments = new ArrayList<>(List.of(node.input(0), node.input(1)));
    if (node.hasInput(2)) {
      arguments.add(node.input(2));
    }
    List<Value> outputs = new ArrayList<>(node.applyAll(operator, arguments));
    ElementType stash =
        ElementTypes.require(node.longAttribute("stash_type", 1), "attribute stash_type");
    for (int k = 1; k < outputs.size(); k++) {
      outputs.set(k, a.cast(outputs.get(k), stash));
    }
    return outputs;
  }

  private static List<Value> rms(NodeContext node) {
    int axis = node.axis(node.longAttribute("axis", -1), node.tensor(0).rank());
    RmsNormalization operator = new RmsNormalization(axis, epsilon(node), compute(node));
    return List.of(node.apply(operator, node.input(0), node.input(1)));
  }

  /** ONNX Runtime's fusion of a residual sum with a normalization over the last axis. */
  private static List<Value> skip(NodeContext node, boolean rms) {
    Composer a = node.compose();
    int biasInput = rms ? 3 : 4;
    Value sum = a.add(node.input(0), node.input(1));
    if (node.hasInput(biasInput)) {
      sum = a.add(sum, node.input(biasInput));
    }
    int axis = node.tensor(0).rank() - 1;
    double epsilon = node.floatAttribute("epsilon", 1e-12f);
    List<Value> outputs = new ArrayList<>();
    if (rms) {
      RmsNormalization operator = new RmsNormalization(axis, epsilon, ElementType.FLOAT32);
      outputs.add(node.apply(operator, sum, node.input(2)));
    } else {
      List<Value> arguments = new ArrayList<>(List.of(sum, node.input(2)));
      if (node.hasInput(3)) {
        arguments.add(node.input(3));
      }
      outputs.addAll(
          node.applyAll(
              new LayerNormalization(axis, epsilon, ElementType.FLOAT32, false), arguments));
    }
    if (node.hasOutput(1) || node.hasOutput(2)) {
      throw node.unsupported("mean or inverse deviation is an output", "leave them out");
    }
    // Outputs 1 and 2 are not used; they are the sum here so that it has its place.
    outputs.addAll(List.of(sum, sum, sum));
    return outputs;
  }

  private static List<Value> group(NodeContext node) {
    TensorType x = node.tensor(0);
    long groups =
        node.longAttribute("num_groups")
            .orElseThrow(() -> node.invalid("attribute num_groups is missing"));
    if (groups < 1) {
      throw node.invalid("attribute num_groups is " + groups);
    }
    Value scale = node.input(1);
    Value bias = node.input(2);
    if (node.opset() < 21) {
      scale = perChannel(node, scale, x.dim(1), groups);
      bias = perChannel(node, bias, x.dim(1), groups);
    }
    GroupNormalization operator =
        new GroupNormalization(IndexExpr.constant(groups), epsilon(node), compute(node));
    return List.of(node.apply(operator, node.input(0), scale, bias));
  }

  /** Before version 21 there is one scale and one bias for each group. */
  private static Value perChannel(
      NodeContext node, Value perGroup, IndexExpr channels, long groups) {
    Composer a = node.compose();
    IndexExpr count = IndexExpr.constant(groups);
    Value column = a.reshape(perGroup, count, IndexExpr.ONE);
    Value repeated = a.apply(new Expand(Shape.of(count, channels.floorDiv(groups))), column);
    return a.reshape(repeated, channels);
  }

  private static List<Value> instance(NodeContext node) {
    TensorType x = node.tensor(0);
    ElementType compute = x.element().bits() < 32 ? ElementType.FLOAT32 : x.element();
    GroupNormalization operator = new GroupNormalization(x.dim(1), epsilon(node), compute);
    return List.of(node.apply(operator, node.input(0), node.input(1), node.input(2)));
  }

  /** Zero where the norm is zero. */
  private static List<Value> lp(NodeContext node) {
    Composer a = node.compose();
    Value x = node.input(0);
    int axis = node.axis(node.longAttribute("axis", -1), node.tensor(0).rank());
    long order = node.longAttribute("p", 2);
    if (order != 1 && order != 2) {
      throw node.invalid("attribute p is " + order);
    }
    Value norm = a.reduce(order == 1 ? Reduce.Kind.L1 : Reduce.Kind.L2, x, List.of(axis));
    Value isZero = a.binary(ScalarOp.EQ, norm, a.scalar(norm, 0));
    Value divisor = a.where(isZero, a.scalar(norm, 1), norm);
    return List.of(a.divide(x, divisor));
  }

  private static List<Value> meanVariance(NodeContext node) {
    Composer a = node.compose();
    Value x = node.input(0);
    int rank = node.tensor(0).rank();
    List<Integer> axes =
        node.optionalLongs("axes").orElse(List.of(0L, 2L, 3L)).stream()
            .map(axis -> node.axis(axis, rank))
            .toList();
    Value centred = a.subtract(x, a.reduce(Reduce.Kind.MEAN, x, axes));
    Value variance = a.reduce(Reduce.Kind.MEAN, a.multiply(centred, centred), axes);
    Value deviation = a.add(a.unary(ScalarOp.SQRT, variance), 1e-9);
    return List.of(a.divide(centred, deviation));
  }
}
