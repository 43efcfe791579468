package org.lrai.frontend.onnx.operators;

import java.util.List;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.type.Shape;

/** Inputs of one element, which models give as tensors of rank 0 or 1. */
final class ScalarInputs {
  private ScalarInputs() {}

  /** The input as a tensor of rank 0. */
  static Value value(NodeContext node, int i) {
    return node.compose().reshape(node.input(i), Shape.SCALAR);
  }

  /** A constant, or a size. */
  static IndexExpr index(NodeContext node, int i) {
    List<IndexExpr> elements = node.requiredIndices(i);
    if (elements.size() != 1) {
      throw node.invalid("input " + i + " has " + elements.size() + " elements, not one");
    }
    return elements.getFirst();
  }

  /** A constant of any number type, cut to an integer. */
  static long integer(NodeContext node, int i) {
    TensorData data = constant(node, i);
    return data.element().isFloat() ? (long) data.getDouble(0) : data.getLong(0);
  }

  /** A constant of any number type. */
  static double real(NodeContext node, int i) {
    return constant(node, i).getDouble(0);
  }

  private static TensorData constant(NodeContext node, int i) {
    TensorData data =
        node.constant(i)
            .orElseThrow(
                () -> node.unsupported("input " + i + " depends on data", "make it a constant"));
    if (data.size() != 1) {
      throw node.invalid("input " + i + " has " + data.size() + " elements, not one");
    }
    return data;
  }
}
