package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Broadcasting;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Operators that read or change the shape of a tensor, not its elements. */
final class ShapeImports {
  private ShapeImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Expand", ShapeImports::expand,
        "Flatten", ShapeImports::flatten,
        "Identity", node -> List.of(node.input(0)),
        "Reshape", ShapeImports::reshape,
        "Shape", ShapeImports::shape,
        "Size", ShapeImports::size,
        "Squeeze", ShapeImports::squeeze,
        "Unsqueeze", ShapeImports::unsqueeze,
        "com.microsoft:ExpandDims", ShapeImports::expandDims);
  }

  /** The dims from {@code start} to {@code end}, which are clamped. */
  private static List<Value> shape(NodeContext node) {
    Shape shape = node.tensor(0).shape();
    int start = clamped(node.longAttribute("start", 0), shape.rank());
    int end = clamped(node.longAttribute("end", shape.rank()), shape.rank());
    return List.of(node.indexTensor(shape.dims().subList(Math.min(start, end), end)));
  }

  private static int clamped(long axis, int rank) {
    return (int) Math.clamp(axis < 0 ? axis + rank : axis, 0L, rank);
  }

  private static List<Value> size(NodeContext node) {
    IndexExpr size = node.tensor(0).shape().size();
    return List.of(node.apply(new IndexValues(Shape.SCALAR, size)));
  }

  private static List<Value> reshape(NodeContext node) {
    List<IndexExpr> target =
        node.opset() < 5
            ? node.longs("shape").stream().map(IndexExpr::constant).toList()
            : node.requiredIndices(1);
    Shape input = node.tensor(0).shape();
    boolean keepsZeros = node.flag("allowzero", false);
    List<IndexExpr> dims = new ArrayList<>();
    Optional<Integer> inferred = Optional.empty();
    for (int axis = 0; axis < target.size(); axis++) {
      IndexExpr dim = target.get(axis);
      if (dim.isConstant(-1)) {
        if (inferred.isPresent()) {
          throw node.invalid("two dims of " + target + " are to be inferred");
        }
        inferred = Optional.of(axis);
        dims.add(IndexExpr.ONE);
      } else if (dim.isConstant(0) && !keepsZeros) {
        if (axis >= input.rank()) {
          throw node.invalid("dim " + axis + " of " + input + " is to be kept");
        }
        dims.add(input.dim(axis));
      } else {
        dims.add(dim);
      }
    }
    inferred.ifPresent(axis -> dims.set(axis, remaining(node, input, dims)));
    Shape output = node.shape(dims);
    if (inferred.isEmpty()) {
      node.requireEqual(
          input.size(), output.size(), "reshape of " + node.tensor(0) + " to " + output);
    }
    return List.of(node.apply(new Reshape(output), node.input(0)));
  }

  /** The size of the input divided by the product of the dims, of which equal ones cancel first. */
  private static IndexExpr remaining(NodeContext node, Shape input, List<IndexExpr> dims) {
    List<IndexExpr> above = new ArrayList<>(input.dims());
    List<IndexExpr> below = new ArrayList<>();
    for (IndexExpr dim : dims) {
      if (dim.isConstant(0)) {
        return IndexExpr.ZERO;
      }
      if (!above.remove(dim)) {
        below.add(dim);
      }
    }
    IndexExpr size = IndexExpr.product(above);
    IndexExpr known = IndexExpr.product(below);
    Optional<IndexExpr> exact = size.dividedExactlyBy(known);
    if (exact.isEmpty() && size.asConstant().isPresent() && known.asConstant().isPresent()) {
      throw node.invalid("%s does not divide %s".formatted(known, size));
    }
    return exact.orElseGet(() -> size.floorDiv(known));
  }

  /** To a matrix: the dims before the axis, and those from it on. */
  private static List<Value> flatten(NodeContext node) {
    Shape input = node.tensor(0).shape();
    long stated = node.longAttribute("axis", 1);
    long axis = stated < 0 ? stated + input.rank() : stated;
    if (axis < 0 || axis > input.rank()) {
      throw node.invalid("axis " + stated + " of " + input);
    }
    IndexExpr rows = IndexExpr.product(input.dims().subList(0, (int) axis));
    IndexExpr columns = IndexExpr.product(input.dims().subList((int) axis, input.rank()));
    return List.of(node.apply(new Reshape(Shape.of(rows, columns)), node.input(0)));
  }

  /** The axes of an operator that takes them as attribute before opset 13, as input since. */
  private static Optional<List<Long>> axes(NodeContext node) {
    if (node.opset() < 13) {
      return node.optionalLongs("axes");
    }
    return node.hasInput(1) ? Optional.of(node.requiredLongs(1)) : Optional.empty();
  }

  private static Set<Integer> normal(NodeContext node, List<Long> axes, int rank) {
    Set<Integer> normal = new TreeSet<>();
    for (long axis : axes) {
      if (!normal.add(node.axis(axis, rank))) {
        throw node.invalid("axis " + axis + " is given twice");
      }
    }
    return normal;
  }

  private static List<Value> squeeze(NodeContext node) {
    TensorType input = node.tensor(0);
    Optional<List<Long>> stated = axes(node);
    Set<Integer> axes =
        stated.isPresent() ? normal(node, stated.get(), input.rank()) : ones(node, input);
    List<IndexExpr> dims = new ArrayList<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      if (!axes.contains(axis)) {
        dims.add(input.dim(axis));
      } else {
        node.requireEqual(
            input.dim(axis), IndexExpr.ONE, "axis " + axis + " of " + input + " is to be dropped");
      }
    }
    return List.of(node.apply(new Reshape(new Shape(dims)), node.input(0)));
  }

  /** The axes with a dim of 1; each other dim must be known to be more. */
  private static Set<Integer> ones(NodeContext node, TensorType input) {
    Set<Integer> ones = new TreeSet<>();
    for (int axis = 0; axis < input.rank(); axis++) {
      IndexExpr dim = input.dim(axis);
      if (dim.isConstant(1)) {
        ones.add(axis);
      } else if (dim.asConstant().isEmpty()
          && !node.bounds().isNegative(IndexExpr.ONE.minus(dim))) {
        throw node.unsupported(
            "all dims of 1 are to be dropped, and " + dim + " may be 1",
            "state the axes, or that the dim is more than 1 (--dim NAME=2..MOST)");
      }
    }
    return ones;
  }

  /** ONNX Runtime's operator: one axis, that input 1 says. */
  private static List<Value> expandDims(NodeContext node) {
    List<IndexExpr> dims = new ArrayList<>(node.tensor(0).shape().dims());
    dims.add(node.axis(ScalarInputs.integer(node, 1), dims.size() + 1), IndexExpr.ONE);
    return List.of(node.apply(new Reshape(new Shape(dims)), node.input(0)));
  }

  private static List<Value> unsqueeze(NodeContext node) {
    TensorType input = node.tensor(0);
    List<Long> stated =
        axes(node).orElseThrow(() -> node.invalid("it does not say which axes to add"));
    Set<Integer> axes = normal(node, stated, input.rank() + stated.size());
    List<IndexExpr> dims = new ArrayList<>(input.shape().dims());
    axes.forEach(axis -> dims.add(axis, IndexExpr.ONE));
    return List.of(node.apply(new Reshape(new Shape(dims)), node.input(0)));
  }

  /** Input and stated shape stretch each other: a stated dim of 1 keeps the input's. */
  private static List<Value> expand(NodeContext node) {
    Shape stated = node.shape(node.requiredIndices(1));
    Shape input = node.tensor(0).shape();
    Shape output = Broadcasting.shape(input, stated);
    return List.of(
        output.equals(input) ? node.input(0) : node.apply(new Expand(output), node.input(0)));
  }
}
