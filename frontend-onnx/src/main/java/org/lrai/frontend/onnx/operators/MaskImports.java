package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.lrai.frontend.onnx.model.ElementTypes;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.Binary;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.movement.Reshape;
import org.lrai.ir.op.movement.Slice;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;

/** Operators that select by comparing indices: triangles of matrices, one-hot vectors. */
final class MaskImports {
  private MaskImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "Trilu", MaskImports::trilu,
        "com.microsoft:Trilu", MaskImports::trilu,
        "OneHot", MaskImports::oneHot,
        "EyeLike", MaskImports::eyeLike);
  }

  /**
   * Keeps what lies on or above (below) the {@code k}-th diagonal; {@code k} may depend on data.
   */
  private static List<Value> trilu(NodeContext node) {
    TensorType input = node.tensor(0);
    if (input.rank() < 2) {
      throw node.invalid("input 0 has rank " + input.rank() + ", not 2 or more");
    }
    Shape matrix = new Shape(input.shape().dims().subList(input.rank() - 2, input.rank()));
    Value diagonal =
        node.apply(
            new IndexValues(matrix, Definition.outputIndex(1).minus(Definition.outputIndex(0))));
    Value k = node.hasInput(1) ? ScalarInputs.value(node, 1) : node.scalar(ElementType.INT64, 0);
    Binary atMost = new Binary(ScalarOp.LE);
    Value kept =
        node.flag("upper", true)
            ? node.apply(atMost, k, diagonal)
            : node.apply(atMost, diagonal, k);
    Value zero = PadImports.zero(node, input.element());
    return List.of(node.compose().where(kept, node.input(0), zero));
  }

  /** Ones on the {@code k}-th diagonal, in a matrix of the shape of the input. */
  private static List<Value> eyeLike(NodeContext node) {
    Composer a = node.compose();
    TensorType input = node.tensor(0);
    if (input.rank() != 2) {
      throw node.invalid("input 0 has rank " + input.rank() + ", not 2");
    }
    ElementType type =
        node.longAttribute("dtype").isPresent()
            ? ElementTypes.require(node.longAttribute("dtype", 0), "the output")
            : input.element();
    IndexExpr diagonal =
        Definition.outputIndex(1)
            .minus(Definition.outputIndex(0))
            .minus(node.longAttribute("k", 0));
    Value place = node.apply(new IndexValues(input.shape(), diagonal));
    Value ones = a.binary(ScalarOp.EQ, place, node.scalar(ElementType.INT64, 0));
    return List.of(a.cast(ones, type));
  }

  /** Negative indices count from the end; those out of range are hot nowhere. */
  private static List<Value> oneHot(NodeContext node) {
    Composer a = node.compose();
    TensorType indices = node.tensor(0);
    IndexExpr depth = depth(node);
    int axis = node.axis(node.longAttribute("axis", -1), indices.rank() + 1);
    List<IndexExpr> dims = new ArrayList<>(indices.shape().dims());
    dims.add(axis, IndexExpr.ONE);
    Value given = a.cast(node.input(0), ElementType.INT64);
    Value index = a.reshape(given, new Shape(dims));
    Value zero = node.scalar(ElementType.INT64, 0);
    Value negative = a.binary(ScalarOp.LT, index, zero);
    Value count = node.apply(new IndexValues(Shape.SCALAR, depth));
    Value fromEnd = a.add(index, count);
    Value wrapped = a.where(negative, fromEnd, index);

    List<IndexExpr> classDims = new ArrayList<>(List.of(depth));
    classDims.addAll(Collections.nCopies(indices.rank() - axis, IndexExpr.ONE));
    Value classes = node.apply(new IndexValues(new Shape(classDims), Definition.outputIndex(0)));
    Value hot = a.binary(ScalarOp.EQ, wrapped, classes);
    return List.of(a.where(hot, element(node, 2, 1), element(node, 2, 0)));
  }

  private static IndexExpr depth(NodeContext node) {
    return node.tensor(1).element().isFloat()
        ? IndexExpr.constant(ScalarInputs.integer(node, 1))
        : ScalarInputs.index(node, 1);
  }

  /** One element of a tensor of rank 1, as a scalar. */
  private static Value element(NodeContext node, int input, long index) {
    Slice slice =
        Slice.along(node.tensor(input).shape(), 0, IndexExpr.constant(index), IndexExpr.ONE);
    return node.apply(new Reshape(Shape.SCALAR), node.apply(slice, node.input(input)));
  }
}
