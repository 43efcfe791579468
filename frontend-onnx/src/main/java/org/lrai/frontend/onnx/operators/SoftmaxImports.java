package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Map;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Composer;
import org.lrai.ir.op.elementwise.IndexValues;
import org.lrai.ir.op.neural.LogSoftmax;
import org.lrai.ir.op.neural.Softmax;
import org.lrai.ir.op.reduction.ArgReduce;
import org.lrai.ir.scalar.ScalarOp;
import org.lrai.ir.type.Shape;

/** Softmax, its logarithm, and its limit. */
final class SoftmaxImports {
  private SoftmaxImports() {}

  static Map<String, OperatorImport> table() {
    return Map.of(
        "com.microsoft:BiasSoftmax", SoftmaxImports::biased,
        "Softmax", node -> along(node, (x, axis) -> node.apply(new Softmax(axis), x)),
        "LogSoftmax", node -> along(node, (x, axis) -> node.apply(new LogSoftmax(axis), x)),
        "Hardmax", node -> along(node, (x, axis) -> hardmax(node, x, axis)));
  }

  /** ONNX Runtime's fusion of a sum with softmax in the manner of version 12. */
  private static List<Value> biased(NodeContext node) {
    Value sum = node.compose().add(node.input(0), node.input(1));
    return along(
        node.withInput(0, sum).withOpset(12), (x, axis) -> node.apply(new Softmax(axis), x));
  }

  @FunctionalInterface
  private interface AlongAxis {
    Value of(Value x, int axis);
  }

  /** Before version 13 the axes from {@code axis} on counted as one. */
  private static List<Value> along(NodeContext node, AlongAxis operator) {
    Value x = node.input(0);
    Shape shape = node.tensor(0).shape();
    int rank = shape.rank();
    if (node.opset() >= 13) {
      return List.of(operator.of(x, node.axis(node.longAttribute("axis", -1), rank)));
    }
    long stated = node.longAttribute("axis", 1);
    int axis = stated == rank ? rank : node.axis(stated, rank);
    if (axis == rank - 1) {
      return List.of(operator.of(x, axis));
    }
    Composer a = node.compose();
    return List.of(a.reshape(operator.of(flattened(a, x, axis), 1), shape));
  }

  /** The axes before {@code axis} as one, and those from it on. */
  static Value flattened(Composer a, Value x, int axis) {
    List<IndexExpr> dims = Composer.shape(x).dims();
    IndexExpr rows = IndexExpr.product(dims.subList(0, axis));
    return a.reshape(x, rows, IndexExpr.product(dims.subList(axis, dims.size())));
  }

  /** 1 at the first largest element, 0 elsewhere. */
  static Value hardmax(NodeContext node, Value x, int axis) {
    Composer a = node.compose();
    Shape shape = Composer.shape(x);
    if (shape.dim(axis).isConstant(0)) {
      return x;
    }
    Value largest = node.apply(new ArgReduce(true, false, axis, true), x);
    Value index = node.apply(new IndexValues(shape, Definition.outputIndex(axis)));
    return a.cast(a.binary(ScalarOp.EQ, index, largest), Composer.element(x));
  }
}
