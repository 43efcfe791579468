package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.neural.Coordinates;
import org.lrai.ir.op.neural.Interpolation;
import org.lrai.ir.op.neural.Resize;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** Resize and Upsample: interpolation along one axis after the other. */
final class ResizeImports {
  private ResizeImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of("Resize", ResizeImports::resize, "Upsample", ResizeImports::upsample);
  }

  /** One axis of the result: its dim, and the scale if it is given; 0: the ratio of the dims. */
  private record Target(int axis, IndexExpr dim, double scale, double start, double end) {}

  private static List<Value> upsample(NodeContext node) {
    List<Double> scales;
    if (node.opset() >= 9) {
      scales = floats(node, 1);
    } else if (node.opset() >= 7) {
      scales = node.floats("scales");
    } else {
      scales =
          List.of(
              1.0,
              1.0,
              node.floatAttribute("height_scale", 1),
              node.floatAttribute("width_scale", 1));
    }
    return resized(
        node,
        byScales(node, allAxes(node), scales, List.of()),
        Coordinates.Mode.ASYMMETRIC,
        interpolation(node, "floor"));
  }

  private static List<Value> resize(NodeContext node) {
    if (node.opset() < 11) {
      return upsample(node);
    }
    Coordinates.Mode mode = coordinates(node);
    List<Integer> axes = axes(node);
    List<Double> roi = mode == Coordinates.Mode.CROP ? floats(node, 1) : List.of();
    List<Target> targets =
        isGiven(node, 2)
            ? byScales(node, axes, floats(node, 2), roi)
            : bySizes(node, axes, node.requiredIndices(3), roi);
    return resized(node, targets, mode, interpolation(node, "round_prefer_floor"));
  }

  /** Models of version 11 give an empty tensor for what is left out. */
  private static boolean isGiven(NodeContext node, int i) {
    return node.hasInput(i) && !node.tensor(i).shape().size().isConstant(0);
  }

  private static List<Integer> allAxes(NodeContext node) {
    return IntStream.range(0, node.tensor(0).rank()).boxed().toList();
  }

  private static List<Integer> axes(NodeContext node) {
    int rank = node.tensor(0).rank();
    return node.optionalLongs("axes")
        .map(axes -> axes.stream().map(axis -> node.axis(axis, rank)).toList())
        .orElse(allAxes(node));
  }

  private static List<Double> floats(NodeContext node, int i) {
    Optional<TensorData> data = node.constant(i);
    if (data.isEmpty()) {
      throw node.unsupported(
          "input " + i + " (" + node.input(i).name() + ") is not constant",
          "give sizes instead of scales, or fix the dims it depends on (--dim NAME=SIZE)");
    }
    return IntStream.range(0, data.get().size()).mapToObj(data.get()::getDouble).toList();
  }

  /** {@code floor(dim * scale)}, exactly: a float is a whole number over a power of two. */
  private static List<Target> byScales(
      NodeContext node, List<Integer> axes, List<Double> scales, List<Double> roi) {
    if (scales.size() != axes.size()) {
      throw node.invalid(scales.size() + " scales for " + axes.size() + " axes");
    }
    List<Target> targets = new ArrayList<>();
    for (int k = 0; k < axes.size(); k++) {
      double scale = scales.get(k);
      if (!(scale > 0 && scale < 1 << 20)) {
        throw node.invalid("scale " + scale);
      }
      double numerator = scale;
      int shift = 0;
      for (; numerator != Math.rint(numerator); shift++) {
        numerator *= 2;
      }
      IndexExpr product = node.tensor(0).dim(axes.get(k)).times((long) numerator);
      targets.add(target(node, axes, k, product.floorDiv(1L << shift), scale, roi));
    }
    return targets;
  }

  private static Target target(
      NodeContext node, List<Integer> axes, int k, IndexExpr dim, double scale, List<Double> roi) {
    if (roi.isEmpty()) {
      return new Target(axes.get(k), dim, scale, 0, 1);
    }
    if (roi.size() != 2 * axes.size()) {
      throw node.invalid("input roi has " + roi.size() + " elements");
    }
    return new Target(axes.get(k), dim, scale, roi.get(k), roi.get(k + axes.size()));
  }

  private static List<Target> bySizes(
      NodeContext node, List<Integer> axes, List<IndexExpr> sizes, List<Double> roi) {
    if (sizes.size() != axes.size()) {
      throw node.invalid(sizes.size() + " sizes for " + axes.size() + " axes");
    }
    String policy = node.stringAttribute("keep_aspect_ratio_policy", "stretch");
    double scale =
        switch (policy) {
          case "stretch" -> 0;
          case "not_larger", "not_smaller" -> aspectScale(node, axes, sizes, policy);
          default -> throw node.invalid("attribute keep_aspect_ratio_policy is " + policy);
        };
    List<Target> targets = new ArrayList<>();
    for (int k = 0; k < axes.size(); k++) {
      IndexExpr dim = sizes.get(k);
      if (scale != 0) {
        long input = fixed(node, node.tensor(0).dim(axes.get(k)));
        dim = IndexExpr.constant((long) Math.floor(scale * input + 0.5));
      }
      targets.add(target(node, axes, k, dim, scale, roi));
    }
    return targets;
  }

  /** The least or the greatest of the ratios of sizes to dims. */
  private static double aspectScale(
      NodeContext node, List<Integer> axes, List<IndexExpr> sizes, String policy) {
    return IntStream.range(0, axes.size())
        .mapToDouble(
            k -> (double) fixed(node, sizes.get(k)) / fixed(node, node.tensor(0).dim(axes.get(k))))
        .reduce(policy.equals("not_larger") ? Math::min : Math::max)
        .orElse(0);
  }

  private static long fixed(NodeContext node, IndexExpr dim) {
    return dim.asConstant()
        .orElseThrow(() ->
            node.unsupported(
                "keep_aspect_ratio_policy with the size " + dim,
                "fix the dims it depends on (--dim NAME=SIZE)"));
  }

  private static Coordinates.Mode coordinates(NodeContext node) {
    String mode = node.stringAttribute("coordinate_transformation_mode", "half_pixel");
    return switch (mode) {
      case "half_pixel" -> Coordinates.Mode.HALF_PIXEL;
      case "half_pixel_symmetric" -> Coordinates.Mode.HALF_PIXEL_SYMMETRIC;
      case "pytorch_half_pixel" -> Coordinates.Mode.PYTORCH_HALF_PIXEL;
      case "align_corners" -> Coordinates.Mode.ALIGN_CORNERS;
      case "asymmetric" -> Coordinates.Mode.ASYMMETRIC;
      case "tf_crop_and_resize" -> Coordinates.Mode.CROP;
      case "tf_half_pixel_for_nn" -> Coordinates.Mode.TF_HALF_PIXEL;
      default -> throw node.invalid("attribute coordinate_transformation_mode is " + mode);
    };
  }

  private static Interpolation interpolation(NodeContext node, String defaultNearest) {
    String mode = node.stringAttribute("mode", "nearest");
    boolean antialias = node.flag("antialias", false);
    boolean excludeOutside = node.flag("exclude_outside", false);
    return switch (mode) {
      case "nearest" -> nearest(node, node.stringAttribute("nearest_mode", defaultNearest));
      case "linear", "bilinear" ->
          new Interpolation(Interpolation.Filter.LINEAR, 0, antialias, excludeOutside);
      case "cubic" ->
          new Interpolation(
              Interpolation.Filter.CUBIC,
              node.floatAttribute("cubic_coeff_a", -0.75),
              antialias,
              excludeOutside);
      default -> throw node.invalid("attribute mode is " + mode);
    };
  }

  private static Interpolation nearest(NodeContext node, String mode) {
    Interpolation.Filter filter =
        switch (mode) {
          case "floor" -> Interpolation.Filter.NEAREST_FLOOR;
          case "ceil" -> Interpolation.Filter.NEAREST_CEIL;
          case "round_prefer_floor" -> Interpolation.Filter.NEAREST_PREFER_FLOOR;
          case "round_prefer_ceil" -> Interpolation.Filter.NEAREST_PREFER_CEIL;
          default -> throw node.invalid("attribute nearest_mode is " + mode);
        };
    return new Interpolation(filter, 0, false, false);
  }

  /** Before version 11, nearest takes the upper neighbor where it shrinks an axis. */
  private static List<Value> resized(
      NodeContext node, List<Target> targets, Coordinates.Mode mode, Interpolation interpolation) {
    Composer a = node.compose();
    ElementType element = node.tensor(0).element();
    boolean weighted =
        interpolation.filter() == Interpolation.Filter.LINEAR
            || interpolation.filter() == Interpolation.Filter.CUBIC;
    // Weighted sums of narrow floats are computed in FLOAT32, those of integers, which are rounded
    // afterwards, in FLOAT64.
    boolean widened = weighted && !(element.isFloat() && element.bits() >= 32);
    ElementType wide = element.isFloat() ? ElementType.FLOAT32 : ElementType.FLOAT64;
    Value x = widened ? a.cast(node.input(0), wide) : node.input(0);
    Shape before = node.tensor(0).shape();
    for (Target target : targets) {
      boolean whole = target.start() == 0 && target.end() == 1;
      boolean same = target.dim().equals(before.dim(target.axis()));
      if (same && whole && (target.scale() == 0 || target.scale() == 1)) {
        continue;
      }
      Coordinates coordinates = new Coordinates(mode, target.scale(), target.start(), target.end());
      double outside = node.floatAttribute("extrapolation_value", 0);
      Interpolation filter =
          node.opset() < 11 && !weighted && target.scale() < 1
              ? nearest(node, "ceil")
              : interpolation;
      x = a.apply(new Resize(target.axis(), target.dim(), coordinates, filter, outside), x);
    }
    return List.of(widened ? narrowed(a, x, element) : x);
  }

  /** Back to the type of the input; integers are rounded and saturated. */
  private static Value narrowed(Composer a, Value x, ElementType element) {
    if (!element.isInteger()) {
      return a.cast(x, element);
    }
    Value rounded = a.unary(ScalarOp.ROUND_EVEN, x);
    Value atLeast = a.binary(ScalarOp.MAX, rounded, a.scalar(x, (double) element.minValue()));
    return a.cast(
        a.binary(ScalarOp.MIN, atLeast, a.scalar(x, (double) element.maxValue())), element);
  }
}
