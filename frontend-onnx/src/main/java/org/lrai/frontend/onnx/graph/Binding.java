package org.lrai.frontend.onnx.graph;

import onnx.Onnx.SparseTensorProto;
import onnx.Onnx.TensorProto;
import org.lrai.ir.diagnostic.Diagnostic;
import org.lrai.ir.graph.Value;

/** What a name of the model stands for. */
sealed interface Binding {
  /** A value of the graph under construction. */
  record Bound(Value value) implements Binding {}

  /** A tensor of the model that was not needed yet. */
  record Initializer(TensorProto tensor) implements Binding {}

  /** As {@link Initializer}, of which only some elements are stored. */
  record SparseInitializer(SparseTensorProto tensor) implements Binding {}

  /** An optional input of a function that its caller leaves out. */
  record Absent() implements Binding {}

  /** The output of a node that could not be imported: nothing is known, all is said. */
  record Poisoned() implements Binding {}

  /** An output that the import of its node does not give: reported where it is used. */
  record NotGiven(Diagnostic diagnostic) implements Binding {}
}
