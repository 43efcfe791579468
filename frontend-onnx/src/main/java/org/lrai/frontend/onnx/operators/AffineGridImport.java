package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.linear.MatMul;
import org.lrai.ir.op.movement.Concat;
import org.lrai.ir.op.movement.Expand;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;

/** AffineGrid: the points of a regular grid over {@code [-1, 1]} in each axis, mapped. */
final class AffineGridImport {
  private AffineGridImport() {}

  static Map<String, OperatorImport> table() {
    return Map.of("AffineGrid", AffineGridImport::affineGrid);
  }

  private static List<Value> affineGrid(NodeContext node) {
    Composer a = node.compose();
    Value theta = node.input(0);
    List<IndexExpr> size = node.requiredIndices(1);
    int spatial = size.size() - 2;
    if (spatial < 2
        || spatial > 3
        || node.tensor(0).rank() != 3
        || !node.tensor(0).dim(1).isConstant(spatial)) {
      throw node.invalid("size has " + size.size() + " elements");
    }
    List<IndexExpr> extents = size.subList(2, size.size());
    List<IndexExpr> pointDims = new ArrayList<>(extents);
    pointDims.add(IndexExpr.ONE);
    // Homogeneous coordinates of the grid: the last axis is x.
    List<Value> coordinates = new ArrayList<>();
    for (int axis = spatial - 1; axis >= 0; axis--) {
      Value alongAxis =
          coordinate(node, extents.get(axis), axis, spatial + 1, Composer.element(theta));
      coordinates.add(a.apply(new Expand(new Shape(pointDims)), alongAxis));
    }
    coordinates.add(a.apply(new Expand(new Shape(pointDims)), a.scalar(theta, 1)));
    Value points = node.applyAll(new Concat(spatial), coordinates).getFirst();
    Value rows = a.reshape(points, IndexExpr.product(extents), IndexExpr.constant(spatial + 1L));
    Value mapped = a.apply(new MatMul(), rows, a.transpose(theta, 0, 2, 1));
    List<IndexExpr> dims = new ArrayList<>(extents);
    dims.addFirst(node.tensor(0).dim(0));
    dims.add(IndexExpr.constant(spatial));
    return List.of(a.reshape(mapped, new Shape(dims)));
  }

  /**
   * The coordinates along an axis of {@code extent} elements, as a tensor of {@code rank} that is 1
   * in the other axes. Aligned: -1 and 1 are the outermost elements, else the edges beyond them.
   */
  private static Value coordinate(
      NodeContext node, IndexExpr extent, int axis, int rank, ElementType element) {
    Composer a = node.compose();
    boolean aligned = node.flag("align_corners", false);
    IndexExpr index = Definition.outputIndex(0).times(2);
    IndexExpr numerator = aligned ? index : index.plus(1);
    IndexExpr denominator = aligned ? extent.minus(1) : extent;
    Value steps = f64(a, new IndexValues(Shape.of(extent), numerator));
    Value count = f64(a, new IndexValues(Shape.SCALAR, denominator));
    Value at = a.add(a.divide(steps, count), -1);
    List<IndexExpr> dims = new ArrayList<>(Collections.nCopies(rank, IndexExpr.ONE));
    dims.set(axis, extent);
    return a.reshape(a.cast(at, element), new Shape(dims));
  }

  private static Value f64(Composer a, IndexValues values) {
    return a.cast(a.apply(values), ElementType.FLOAT64);
  }
}
