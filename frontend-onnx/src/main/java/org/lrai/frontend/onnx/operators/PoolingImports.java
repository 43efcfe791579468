package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.reduction.LocalResponseNormalization;
import org.lrai.ir.op.reduction.MaxPoolIndices;
import org.lrai.ir.op.reduction.MaxRoiPool;
import org.lrai.ir.op.reduction.Pool;
import org.lrai.ir.op.reduction.Reduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;

/** Pooling over windows and over whole channels. */
final class PoolingImports {
  private PoolingImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "MaxPool", PoolingImports::maxPool,
        "AveragePool", node -> List.of(averagePool(node, node.input(0))),
        "com.microsoft:NhwcMaxPool", node -> ChannelsLast.of(node, PoolingImports::maxPool),
        "LpPool", PoolingImports::lpPool,
        "GlobalMaxPool", node -> List.of(global(node, Reduce.Kind.MAX, node.input(0))),
        "GlobalAveragePool", node -> List.of(global(node, Reduce.Kind.MEAN, node.input(0))),
        "GlobalLpPool", PoolingImports::globalLpPool,
        "MaxRoiPool", PoolingImports::maxRoiPool,
        "LRN", PoolingImports::localResponseNormalization);
  }

  private static List<WindowAxis> axes(NodeContext node, List<Long> kernel) {
    return WindowAttributes.axes(node, kernel.stream().map(IndexExpr::constant).toList());
  }

  private static boolean roundUp(NodeContext node) {
    return node.flag("ceil_mode", false);
  }

  private static List<Value> maxPool(NodeContext node) {
    List<Long> kernel = WindowAttributes.kernelShape(node);
    List<WindowAxis> axes = axes(node, kernel);
    List<Value> outputs = new ArrayList<>();
    Pool pool = new Pool(Pool.Kind.MAX, kernel, axes, roundUp(node), 0);
    outputs.add(node.apply(pool, node.input(0)));
    if (node.hasOutput(1)) {
      boolean columnMajor = node.flag("storage_order", false);
      outputs.add(
          node.apply(new MaxPoolIndices(kernel, axes, roundUp(node), columnMajor), node.input(0)));
    }
    return outputs;
  }

  /** The average pooling that the attributes describe, of a value of the shape of input 0. */
  static Value averagePool(NodeContext node, Value x) {
    List<Long> kernel = WindowAttributes.kernelShape(node);
    Pool.Kind kind =
        node.flag("count_include_pad", false) ? Pool.Kind.AVERAGE_WITH_PADS : Pool.Kind.AVERAGE;
    return node.apply(new Pool(kind, kernel, axes(node, kernel), roundUp(node), 0), x);
  }

  private static List<Value> lpPool(NodeContext node) {
    List<Long> kernel = WindowAttributes.kernelShape(node);
    Pool pool = new Pool(Pool.Kind.NORM, kernel, axes(node, kernel), roundUp(node), order(node));
    return List.of(node.apply(pool, node.input(0)));
  }

  /** The order of a norm; a float in version 1. */
  private static long order(NodeContext node) {
    double order =
        node.opset() < 2 ? node.floatAttribute("p", 2) : (double) node.longAttribute("p", 2);
    if (order < 1 || order != Math.rint(order)) {
      throw node.unsupported("norm of order " + order, "use a positive whole number");
    }
    return (long) order;
  }

  /** Reduces all spatial axes to dims of 1. */
  static Value global(NodeContext node, Reduce.Kind kind, Value x) {
    return node.compose().reduce(kind, x, spatialAxes(x));
  }

  private static List<Integer> spatialAxes(Value x) {
    return IntStream.range(2, Composer.shape(x).rank()).boxed().toList();
  }

  private static List<Value> globalLpPool(NodeContext node) {
    Composer a = node.compose();
    Value x = node.input(0);
    long order = order(node);
    if (order <= 2) {
      return List.of(global(node, order == 1 ? Reduce.Kind.L1 : Reduce.Kind.L2, x));
    }
    Value powers = a.binary(ScalarOp.POW, a.unary(ScalarOp.ABS, x), a.scalar(x, (double) order));
    Value sum = a.reduce(Reduce.Kind.SUM, powers, spatialAxes(x));
    return List.of(a.binary(ScalarOp.POW, sum, a.scalar(x, 1.0 / order)));
  }

  /** Corners of regions are scaled and rounded to the nearest, halves away from zero. */
  private static List<Value> maxRoiPool(NodeContext node) {
    List<Long> cells = node.longs("pooled_shape");
    if (cells.size() != 2) {
      throw node.invalid("attribute pooled_shape is " + cells);
    }
    Composer a = node.compose();
    Value regions = a.cast(node.input(1), ElementType.FLOAT64);
    Value images = a.slice(regions, 1, IndexExpr.ZERO, IndexExpr.ONE);
    Value corners = a.slice(regions, 1, IndexExpr.ONE, IndexExpr.constant(4));
    Value scaled = a.multiply(corners, node.floatAttribute("spatial_scale", 1));
    Value nearest = a.unary(ScalarOp.FLOOR, a.add(a.unary(ScalarOp.ABS, scaled), 0.5));
    Value rounded = a.multiply(a.unary(ScalarOp.SIGN, scaled), nearest);
    Value whole = a.cast(a.apply(new Concat(1), images, rounded), ElementType.INT64);
    return List.of(node.apply(new MaxRoiPool(cells.get(0), cells.get(1)), node.input(0), whole));
  }

  private static List<Value> localResponseNormalization(NodeContext node) {
    long size =
        node.longAttribute("size").orElseThrow(() -> node.invalid("attribute size is missing"));
    return List.of(
        node.apply(
            new LocalResponseNormalization(
                size,
                node.floatAttribute("alpha", 1e-4f),
                node.floatAttribute("beta", 0.75f),
                node.floatAttribute("bias", 1)),
            node.input(0)));
  }
}
