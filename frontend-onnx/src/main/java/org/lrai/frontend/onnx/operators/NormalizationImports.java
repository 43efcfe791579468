package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Activation;
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
    Map<String, OperatorImport> table = new HashMap<>();
    table.put("LayerNormalization", NormalizationImports::layer);
    table.put("RMSNormalization", NormalizationImports::rms);
    table.put("SimplifiedLayerNormalization", NormalizationImports::rms);
    table.put("GroupNormalization", NormalizationImports::group);
    table.put("com.microsoft:GroupNorm", node -> groupNorm(node, false));
    table.put("com.microsoft:SkipGroupNorm", node -> groupNorm(node, true));
    table.put("InstanceNormalization", NormalizationImports::instance);
    table.put("LpNormalization", NormalizationImports::lp);
    table.put("MeanVarianceNormalization", NormalizationImports::meanVariance);
    table.put("com.microsoft:SkipLayerNormalization", node -> skip(node, false));
    table.put("com.microsoft:SkipSimplifiedLayerNormalization", node -> skip(node, true));
    return table;
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

  /** ONNX Runtime's operators: a sum before, SiLU behind; channels are the last axis, usually. */
  private static List<Value> groupNorm(NodeContext node, boolean skips) {
    Composer a = node.compose();
    boolean last = node.flag("channels_last", true);
    Value x = node.input(0);
    int rank = node.tensor(0).rank();
    if (skips) {
      x = a.add(x, perImage(node, 3, last));
      x = node.hasInput(4) ? a.add(x, channels(a, node.input(4), rank, last)) : x;
    }
    Value first = last ? ChannelsLast.toFirst(node, x) : x;
    long groups =
        node.longAttribute("groups").orElseThrow(() -> node.invalid("attribute groups is missing"));
    ElementType type = Composer.element(x);
    Value y =
        node.apply(
            new GroupNormalization(IndexExpr.constant(groups), epsilon(node), ElementType.FLOAT32),
            first,
            a.cast(node.input(1), type),
            a.cast(node.input(2), type));
    if (node.flag("activation", false)) {
      y = node.apply(Activation.of(Activation.Kind.SWISH, 1), y);
    }
    return List.of(last ? ChannelsLast.toLast(node, y) : y, x);
  }

  /** What is added to an image: another one, or one number for each of its channels. */
  private static Value perImage(NodeContext node, int i, boolean channelsLast) {
    Value value = node.input(i);
    Shape shape = Composer.shape(value);
    return shape.rank() == 2
        ? reshaped(
            node.compose(), value, node.tensor(0).rank(), shape.dim(0), shape.dim(1), channelsLast)
        : value;
  }

  private static Value channels(Composer a, Value value, int rank, boolean channelsLast) {
    return reshaped(a, value, rank, IndexExpr.ONE, Composer.shape(value).dim(0), channelsLast);
  }

  private static Value reshaped(
      Composer a,
      Value value,
      int rank,
      IndexExpr batch,
      IndexExpr channels,
      boolean channelsLast) {
    List<IndexExpr> dims = new ArrayList<>(Collections.nCopies(rank, IndexExpr.ONE));
    dims.set(0, batch);
    dims.set(channelsLast ? rank - 1 : 1, channels);
    return a.reshape(value, new Shape(dims));
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
