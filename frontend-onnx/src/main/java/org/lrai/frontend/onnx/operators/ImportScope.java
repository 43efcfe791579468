package org.lrai.frontend.onnx.operators;

import java.util.List;
import java.util.Optional;
import onnx.Onnx.GraphProto;
import onnx.Onnx.SparseTensorProto;
import onnx.Onnx.TensorProto;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.index.Bounds;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.op.Op;

/** What the import of a node needs of the graph it is part of. */
public interface ImportScope {

  /** Adds a node to the graph; contents of small integer tensors are followed. */
  List<Value> apply(Op op, List<Value> inputs);

  /** Adds a constant to the graph. */
  Value constant(String name, TensorData data);

  /** The content of a value that does not depend on the model's inputs. */
  Optional<TensorData> content(Value value);

  /** The elements of a small integer tensor, as expressions over the sizes of the model. */
  Optional<List<IndexExpr>> indices(Value value);

  /** What is known of the sizes of the model. */
  Bounds bounds();

  /**
   * Says that a size must be at least 1 for the model to have a meaning. Where it depends on one
   * size of the inputs, smaller ones of that are refused when the model is called.
   */
  void assumePositive(IndexExpr size);

  /** The elements of a tensor of the model, stored in it or beside it. */
  TensorData tensor(TensorProto tensor);

  /** The elements of a sparse tensor of the model. */
  TensorData tensor(SparseTensorProto tensor);

  /** Imports a graph attribute as a closed graph, for a control operator. */
  Subgraph subgraph(GraphProto graph, List<Subgraph.Input> inputs);

  /** Imports a graph attribute in place, with these inputs: gives its outputs. */
  List<Value> inline(GraphProto graph, List<Value> inputs);

  /** A symbol for a size that is different each time a graph is run. */
  String freshSymbol();

  /** Notes which values the elements of a sequence are. */
  void noteElements(Value sequence, List<Value> elements);

  /** The elements of a sequence, if they are known; the type of an empty one says nothing. */
  Optional<List<Value>> elements(Value sequence);
}
