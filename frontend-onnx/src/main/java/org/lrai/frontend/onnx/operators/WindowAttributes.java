package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.WindowAxis;

/** The attributes strides, dilations, pads and auto_pad of convolutions and pooling. */
final class WindowAttributes {
  private WindowAttributes() {}

  /** Spatial dims of the input, the axes from the third on. */
  static List<IndexExpr> spatial(NodeContext node) {
    int rank = node.tensor(0).rank();
    if (rank < 3) {
      throw node.invalid("the input has rank " + rank + ": there is no spatial axis");
    }
    return node.tensor(0).shape().dims().subList(2, rank);
  }

  /** The attribute kernel_shape, which must be there. */
  static List<Long> kernelShape(NodeContext node) {
    List<Long> kernel = node.longs("kernel_shape");
    if (kernel.size() != spatial(node).size() || kernel.stream().anyMatch(k -> k < 1)) {
      throw node.invalid("attribute kernel_shape is " + kernel);
    }
    return kernel;
  }

  /** How a window of this extent slides over the spatial axes. */
  static List<WindowAxis> axes(NodeContext node, List<IndexExpr> kernel) {
    List<IndexExpr> dims = spatial(node);
    String autoPad = node.stringAttribute("auto_pad", "NOTSET");
    List<WindowAxis> axes = new ArrayList<>();
    for (int k = 0; k < dims.size(); k++) {
      axes.add(
          switch (autoPad) {
            case "NOTSET", "" -> explicitAxis(node, k);
            case "VALID" -> plainAxis(node, k);
            case "SAME_UPPER" -> same(plainAxis(node, k), dims.get(k), kernel.get(k), false);
            case "SAME_LOWER" -> same(plainAxis(node, k), dims.get(k), kernel.get(k), true);
            default -> throw node.invalid("attribute auto_pad is " + autoPad);
          });
    }
    return axes;
  }

  /** Spatial axis {@code k} with its stride and dilation, and without pads. */
  static WindowAxis plainAxis(NodeContext node, int k) {
    return new WindowAxis(
        perAxis(node, "strides", 1).get(k),
        perAxis(node, "dilations", 1).get(k),
        IndexExpr.ZERO,
        IndexExpr.ZERO);
  }

  /** Spatial axis {@code k} with the pads of the attribute pads. */
  static WindowAxis explicitAxis(NodeContext node, int k) {
    return padded(plainAxis(node, k), pad(node, k), pad(node, k + spatial(node).size()));
  }

  private static WindowAxis padded(WindowAxis axis, IndexExpr begin, IndexExpr end) {
    return new WindowAxis(axis.stride(), axis.dilation(), begin, end);
  }

  /**
   * Pads such that there are {@code ceil(input / stride)} windows: half of them on each side, the
   * odd one at the end, or ({@code lower}) at the beginning. Where windows do not reach the end of
   * the input the pad there is negative, so that the number of windows is exact at any size.
   */
  private static WindowAxis same(
      WindowAxis axis, IndexExpr input, IndexExpr kernel, boolean lower) {
    IndexExpr windows = input.ceilDiv(axis.stride());
    IndexExpr total = windows.minus(1).times(axis.stride()).plus(axis.span(kernel)).minus(input);
    IndexExpr atLeast = total.max(IndexExpr.ZERO);
    IndexExpr begin = lower ? atLeast.minus(atLeast.floorDiv(2)) : atLeast.floorDiv(2);
    return padded(axis, begin, total.minus(begin));
  }

  private static IndexExpr pad(NodeContext node, int index) {
    List<Long> pads = node.longs("pads");
    if (pads.isEmpty()) {
      return IndexExpr.ZERO;
    }
    if (pads.size() != 2 * spatial(node).size()) {
      throw node.invalid("attribute pads is " + pads);
    }
    return IndexExpr.constant(pads.get(index));
  }

  /** A positive number (or, with {@code otherwise} 0, not negative) for each spatial axis. */
  static List<Long> perAxis(NodeContext node, String attribute, long otherwise) {
    int count = spatial(node).size();
    List<Long> given =
        node.optionalLongs(attribute)
            .filter(list -> !list.isEmpty())
            .orElse(Collections.nCopies(count, otherwise));
    if (given.size() != count || given.stream().anyMatch(number -> number < otherwise)) {
      throw node.invalid("attribute " + attribute + " is " + given);
    }
    return given;
  }
}
