package org.lrai.frontend.onnx.operators;

import java.util.List;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.type.ValueType;

/**
 * A graph attribute, imported.
 *
 * @param graph closed: its inputs are those asked for (without constants), then captured ones
 * @param captured the values around it that its last inputs stand for
 */
public record Subgraph(Graph graph, List<Value> captured) {
  public Subgraph {
    captured = List.copyOf(captured);
  }

  /** What an input of a graph attribute is given. */
  public sealed interface Input {
    /** Some value of this type. */
    record Typed(ValueType type) implements Input {}

    /** A sequence of which it is known, for now, that it is empty. */
    record EmptySequence(ValueType.SequenceType type) implements Input {}

    /** Always this tensor; it is no input of the closed graph. */
    record Constant(TensorData data) implements Input {}
  }

  /** Inputs of the graph that are not captured. */
  public List<Value> ownInputs() {
    return graph.inputs().subList(0, graph.inputs().size() - captured.size());
  }

  /** The values inside that stand for {@link #captured}. */
  public List<Value> capturedInputs() {
    return graph.inputs().subList(graph.inputs().size() - captured.size(), graph.inputs().size());
  }
}
