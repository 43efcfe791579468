package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.WindowAxis;
import org.lrai.ir.op.elementwise.Activation;
import org.lrai.ir.op.elementwise.Requantize;
import org.lrai.ir.op.linear.Conv;
import org.lrai.ir.op.linear.ConvInteger;
import org.lrai.ir.op.linear.ConvTranspose;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Convolutions, of floats and of quantized integers. */
final class ConvolutionImports {
  private ConvolutionImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Conv", node -> List.of(conv(node)),
        "ConvTranspose", ConvolutionImports::convTranspose,
        "ConvInteger", ConvolutionImports::convInteger,
        "QLinearConv", ConvolutionImports::qLinearConv,
        "CausalConvWithState", ConvolutionImports::causalConv,
        "com.microsoft:FusedConv", ConvolutionImports::fusedConv,
        "com.microsoft:NhwcConv", node -> ChannelsLast.of(node, first -> List.of(conv(first))),
        "com.microsoft:NhwcFusedConv", ConvolutionImports::nhwcFusedConv,
        "com.microsoft:QLinearConv", ConvolutionImports::qLinearConv);
  }

  /** The dims of the kernel, which are those of the weights (input {@code i}). */
  private static List<IndexExpr> kernel(NodeContext node, int i) {
    TensorType weights = node.tensor(i);
    if (weights.rank() != node.tensor(0).rank()) {
      throw node.invalid("weights of rank " + weights.rank());
    }
    List<IndexExpr> kernel = weights.shape().dims().subList(2, weights.rank());
    List<IndexExpr> stated = node.longs("kernel_shape").stream().map(IndexExpr::constant).toList();
    if (!stated.isEmpty() && !stated.equals(kernel) && isFixed(kernel)) {
      throw node.invalid("attribute kernel_shape is " + stated + ", the weights say " + kernel);
    }
    return kernel;
  }

  private static boolean isFixed(List<IndexExpr> dims) {
    return dims.stream().allMatch(dim -> dim.asConstant().isPresent());
  }

  private static Value conv(NodeContext node) {
    Conv conv =
        new Conv(WindowAttributes.axes(node, kernel(node, 1)), node.longAttribute("group", 1));
    return node.hasInput(2)
        ? node.apply(conv, node.input(0), node.input(1), node.input(2))
        : node.apply(conv, node.input(0), node.input(1));
  }

  /** ONNX Runtime's fusion: convolution, a sum with input 3, an activation. */
  private static List<Value> fusedConv(NodeContext node) {
    Composer a = node.compose();
    Value result = conv(node);
    if (node.hasInput(3)) {
      result = a.add(result, node.input(3));
    }
    return List.of(
        FusedActivationImports.activated(
            node,
            node.stringAttribute("activation", ""),
            node.floats("activation_params"),
            result));
  }

  /** What is added to the result (input 3) has its channels last, too. */
  private static List<Value> nhwcFusedConv(NodeContext node) {
    NodeContext given =
        node.hasInput(3) ? node.withInput(3, ChannelsLast.toFirst(node, node.input(3))) : node;
    return ChannelsLast.of(given, ConvolutionImports::fusedConv);
  }

  private static List<Value> convTranspose(NodeContext node) {
    List<IndexExpr> dims = WindowAttributes.spatial(node);
    List<IndexExpr> kernel = kernel(node, 1);
    List<Long> outputPadding = WindowAttributes.perAxis(node, "output_padding", 0);
    List<WindowAxis> axes = new ArrayList<>();
    List<IndexExpr> outputDims = new ArrayList<>();
    for (int k = 0; k < dims.size(); k++) {
      // What the input spreads over, before pads are cut off.
      WindowAxis axis = WindowAttributes.plainAxis(node, k);
      IndexExpr full =
          dims.get(k)
              .minus(1)
              .times(axis.stride())
              .plus(axis.span(kernel.get(k)))
              .plus(outputPadding.get(k));
      WindowAxis cut = cut(node, k, axis, full);
      axes.add(cut);
      outputDims.add(full.minus(cut.padBegin()).minus(cut.padEnd()));
    }
    ConvTranspose conv = new ConvTranspose(axes, node.longAttribute("group", 1), outputDims);
    return List.of(
        node.hasInput(2)
            ? node.apply(conv, node.input(0), node.input(1), node.input(2))
            : node.apply(conv, node.input(0), node.input(1)));
  }

  /** An axis with the pads that are cut off its full extent. */
  private static WindowAxis cut(NodeContext node, int k, WindowAxis axis, IndexExpr full) {
    String autoPad = node.stringAttribute("auto_pad", "NOTSET");
    boolean same = autoPad.startsWith("SAME");
    List<Long> outputShape = node.longs("output_shape");
    int axes = WindowAttributes.spatial(node).size();
    if (!outputShape.isEmpty() && outputShape.size() < axes) {
      throw node.invalid("attribute output_shape is " + outputShape);
    }
    if (outputShape.isEmpty() && !same) {
      return WindowAttributes.explicitAxis(node, k);
    }
    IndexExpr output =
        outputShape.isEmpty()
            ? WindowAttributes.spatial(node).get(k).times(axis.stride())
            // Some models also state the dims of batch and channels.
            : IndexExpr.constant(outputShape.get(outputShape.size() - axes + k));
    IndexExpr total = full.minus(output);
    IndexExpr cut = total.max(IndexExpr.ZERO);
    IndexExpr half = cut.floorDiv(2);
    IndexExpr begin = autoPad.equals("SAME_UPPER") ? half : cut.minus(half);
    return new WindowAxis(axis.stride(), axis.dilation(), begin, total.minus(begin));
  }

  private static List<Value> convInteger(NodeContext node) {
    return List.of(
        integerConv(
            node,
            1,
            QuantizedMatrixImports.zeroPoint(node, 2, node.tensor(0)),
            perOutputChannel(
                node,
                QuantizedMatrixImports.zeroPoint(node, 3, node.tensor(1)),
                node.tensor(1).rank())));
  }

  private static Value integerConv(
      NodeContext node, int weights, Value inputZero, Value weightsZero) {
    ConvInteger conv =
        new ConvInteger(
            WindowAttributes.axes(node, kernel(node, weights)), node.longAttribute("group", 1));
    return node.apply(conv, node.input(0), node.input(weights), inputZero, weightsZero);
  }

  /** {@code [m]} as {@code [m, 1, ...]} of a rank, to broadcast along its first axis. */
  private static Value perOutputChannel(NodeContext node, Value value, int rank) {
    if (Composer.shape(value).rank() != 1) {
      return value;
    }
    List<IndexExpr> dims = new ArrayList<>(Collections.nCopies(rank, IndexExpr.ONE));
    dims.set(0, Composer.shape(value).dim(0));
    return node.compose().reshape(value, new Shape(dims));
  }

  private static List<Value> qLinearConv(NodeContext node) {
    return node.flag("channels_last", false)
        ? ChannelsLast.of(node, first -> List.of(quantizedConv(first)))
        : List.of(quantizedConv(node));
  }

  private static Value quantizedConv(NodeContext node) {
    Composer a = node.compose();
    int rank = node.tensor(3).rank();
    Value weightsZero =
        perOutputChannel(node, QuantizedMatrixImports.zeroPoint(node, 5, node.tensor(3)), rank);
    Value sum =
        integerConv(
            node, 3, QuantizedMatrixImports.zeroPoint(node, 2, node.tensor(0)), weightsZero);
    if (node.hasInput(8)) {
      sum = a.add(sum, perOutputChannel(node, node.input(8), rank - 1));
    }
    Value weightsScale = perOutputChannel(node, QuantizedMatrixImports.scale(node, 4), rank - 1);
    Value multiplier =
        a.divide(
            a.multiply(QuantizedMatrixImports.scale(node, 1), weightsScale),
            QuantizedMatrixImports.scale(node, 6));
    Value outputZero = QuantizedMatrixImports.zeroPoint(node, 7, node.tensor(0));
    return node.apply(new Requantize(), sum, multiplier, outputZero);
  }

  /** Depthwise, over past and new positions; the last of them are the new state. */
  private static List<Value> causalConv(NodeContext node) {
    Composer a = node.compose();
    Value x = node.input(0);
    TensorType weights = node.tensor(1);
    if (weights.rank() != 3 || node.tensor(0).rank() != 3) {
      throw node.invalid("input and weights must have rank 3");
    }
    IndexExpr kept = weights.dim(2).minus(1);
    Shape past = node.tensor(0).shape().with(2, kept);
    Value state = node.hasInput(3) ? node.input(3) : a.apply(new Expand(past), a.scalar(x, 0));
    Value extended = a.apply(new Concat(2), state, x);
    Conv conv =
        new Conv(
            List.of(WindowAxis.PLAIN),
            node.tensor(0)
                .dim(1)
                .asConstant()
                .orElseThrow(() ->
                    node.unsupported("the number of channels is not fixed", "fix it (--dim)")));
    Value y =
        node.hasInput(2)
            ? a.apply(conv, extended, node.input(1), node.input(2))
            : a.apply(conv, extended, node.input(1));
    Value output =
        switch (node.stringAttribute("activation", "none")) {
          case "none" -> y;
          case "silu", "swish" -> a.apply(Activation.of(Activation.Kind.SWISH, 1), y);
          default -> throw node.invalid("attribute activation");
        };
    return List.of(output, a.slice(extended, 2, node.tensor(0).dim(2), kept));
  }
}
