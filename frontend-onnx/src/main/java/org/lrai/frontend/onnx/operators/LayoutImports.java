package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.ReverseSequence;
import org.lrai.ir.op.movement.Tile;
import org.lrai.ir.op.movement.Transpose;
import org.lrai.ir.op.reduction.Col2Im;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Operators that put elements elsewhere: transposed, joined, repeated, in blocks, reversed. */
final class LayoutImports {
  private LayoutImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Transpose", LayoutImports::transpose,
        "Concat", LayoutImports::concat,
        "Tile", LayoutImports::tile,
        "DepthToSpace", LayoutImports::depthToSpace,
        "SpaceToDepth", LayoutImports::spaceToDepth,
        "ReverseSequence", LayoutImports::reverseSequence,
        "Col2Im", LayoutImports::col2Im);
  }

  private static List<Value> transpose(NodeContext node) {
    int rank = node.tensor(0).rank();
    List<Integer> permutation =
        node.optionalLongs("perm")
            .map(perm -> perm.stream().map(axis -> node.axis(axis, rank)).toList())
            .orElseGet(() -> IntStream.range(0, rank).map(k -> rank - 1 - k).boxed().toList());
    if (permutation.size() != rank || permutation.stream().distinct().count() != rank) {
      throw node.invalid("attribute perm is " + permutation + " for a tensor of rank " + rank);
    }
    return List.of(node.apply(new Transpose(permutation), node.input(0)));
  }

  private static List<Value> concat(NodeContext node) {
    if (node.opset() >= 4 && !node.hasAttribute("axis")) {
      throw node.invalid("attribute axis is missing");
    }
    int axis = node.axis(node.longAttribute("axis", 1), node.tensor(0).rank());
    return node.applyAll(new Concat(axis), node.inputs());
  }

  /** Before version 6: a number of copies and one axis, both tensors of one float. */
  private static List<Value> tile(NodeContext node) {
    int rank = node.tensor(0).rank();
    List<IndexExpr> repeats;
    if (node.opset() < 6) {
      repeats = new ArrayList<>(Collections.nCopies(rank, IndexExpr.ONE));
      int axis = node.axis(ScalarInputs.integer(node, 2), rank);
      repeats.set(axis, IndexExpr.constant(ScalarInputs.integer(node, 1)));
    } else {
      repeats = node.requiredIndices(1);
      if (repeats.size() != rank) {
        throw node.invalid("repeats " + repeats + " for a tensor of rank " + rank);
      }
    }
    return List.of(node.apply(new Tile(repeats), node.input(0)));
  }

  private static TensorType image(NodeContext node) {
    TensorType input = node.tensor(0);
    if (input.rank() != 4) {
      throw node.invalid("input 0 has rank " + input.rank() + ", not 4");
    }
    return input;
  }

  private static IndexExpr blockSize(NodeContext node) {
    long size = node.longAttribute("blocksize", 0);
    if (size < 1 || size > Integer.MAX_VALUE) {
      throw node.invalid("attribute blocksize is " + size);
    }
    return IndexExpr.constant(size);
  }

  private static boolean depthFirst(NodeContext node) {
    return switch (node.stringAttribute("mode", "DCR")) {
      case "DCR" -> true;
      case "CRD" -> false;
      default -> throw node.invalid("attribute mode is neither DCR nor CRD");
    };
  }

  private static List<Value> depthToSpace(NodeContext node) {
    Shape shape = image(node).shape();
    IndexExpr block = blockSize(node);
    IndexExpr depth = shape.dim(1).floorDiv(block.times(block));
    IndexExpr n = shape.dim(0);
    IndexExpr h = shape.dim(2);
    IndexExpr w = shape.dim(3);
    boolean depthFirst = depthFirst(node);
    Shape split =
        depthFirst
            ? Shape.of(n, block, block, depth, h, w)
            : Shape.of(n, depth, block, block, h, w);
    List<Integer> order = depthFirst ? List.of(0, 3, 4, 1, 5, 2) : List.of(0, 1, 4, 2, 5, 3);
    return rearranged(node, split, order, Shape.of(n, depth, h.times(block), w.times(block)));
  }

  private static List<Value> spaceToDepth(NodeContext node) {
    Shape shape = image(node).shape();
    IndexExpr block = blockSize(node);
    IndexExpr n = shape.dim(0);
    IndexExpr c = shape.dim(1);
    IndexExpr h = shape.dim(2).floorDiv(block);
    IndexExpr w = shape.dim(3).floorDiv(block);
    List<Integer> order = depthFirst(node) ? List.of(0, 3, 5, 1, 2, 4) : List.of(0, 1, 3, 5, 2, 4);
    Shape result = Shape.of(n, c.times(block).times(block), h, w);
    return rearranged(node, Shape.of(n, c, h, block, w, block), order, result);
  }

  private static List<Value> rearranged(
      NodeContext node, Shape split, List<Integer> order, Shape result) {
    Composer a = node.compose();
    Value parts = a.reshape(node.input(0), split);
    Value ordered = node.apply(new Transpose(order), parts);
    return List.of(a.reshape(ordered, result));
  }

  private static List<Value> reverseSequence(NodeContext node) {
    int rank = node.tensor(0).rank();
    int batchAxis = node.axis(node.longAttribute("batch_axis", 1), rank);
    int timeAxis = node.axis(node.longAttribute("time_axis", 0), rank);
    return List.of(
        node.apply(new ReverseSequence(batchAxis, timeAxis), node.input(0), node.input(1)));
  }

  private static List<Value> col2Im(NodeContext node) {
    List<IndexExpr> image = node.requiredIndices(1);
    List<Long> block = node.requiredLongs(2);
    int rank = image.size();
    List<Long> pads = node.optionalLongs("pads").orElseGet(() -> Collections.nCopies(2 * rank, 0L));
    List<Long> dilations =
        node.optionalLongs("dilations").orElseGet(() -> Collections.nCopies(rank, 1L));
    List<Long> strides =
        node.optionalLongs("strides").orElseGet(() -> Collections.nCopies(rank, 1L));
    boolean positive =
        List.of(block, dilations, strides).stream()
            .allMatch(list -> list.size() == rank && list.stream().allMatch(value -> value > 0));
    if (!positive || pads.size() != 2 * rank) {
      throw node.invalid("block shape, dilations, strides or pads do not fit an image " + image);
    }
    List<Long> before = pads.subList(0, rank);
    List<Long> after = pads.subList(rank, 2 * rank);
    return List.of(
        node.apply(new Col2Im(image, block, dilations, strides, before, after), node.input(0)));
  }
}
