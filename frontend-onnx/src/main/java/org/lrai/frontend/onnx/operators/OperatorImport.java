package org.lrai.frontend.onnx.operators;

import java.util.List;
import org.lrai.ir.graph.Value;

/**
 * Import of one ONNX operator, in all its versions: gives the values of the node's outputs, in
 * order. Outputs beyond those given are not supported; it is an error of the model's import only if
 * they are used.
 */
@FunctionalInterface
public interface OperatorImport {
  /**
   * Adds what the node means to the graph.
   *
   * @throws ImportException where this use of the operator is not supported, or wrong
   * @throws org.lrai.ir.op.TypeException where types do not fit together
   */
  List<Value> apply(NodeContext node);
}
