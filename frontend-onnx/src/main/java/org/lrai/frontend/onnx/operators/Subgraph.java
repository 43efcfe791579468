package org.lrai.frontend.onnx.operators;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.type.ValueType;

/**
 * A graph attribute, imported.
 *
 * @param graph closed: its inputs are those asked for (without constants), then captured ones
 * @param captured the values around it that its last inputs stand for
 * @param outputContents of outputs that are constant, their content
 * @param isInside whether a symbol is a size that only the graph itself knows
 */
public record Subgraph(
    Graph graph,
    List<Value> captured,
    List<Optional<TensorData>> outputContents,
    Predicate<String> isInside) {
  public Subgraph {
    captured = List.copyOf(captured);
    outputContents = List.copyOf(outputContents);
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

  /** Types of the outputs, in order. */
  public List<ValueType> outputTypes() {
    return graph.outputs().stream().map(Value::type).toList();
  }

  /** The graph with other inputs: the same values, more, or in another order. */
  public Graph withInputs(List<Value> inputs) {
    return new Graph(
        graph.name(), inputs, graph.constants(), graph.nodes(), graph.outputs(), graph.symbols());
  }

  /** The graph without its first output. */
  public Subgraph withoutFirstOutput() {
    Graph rest =
        new Graph(
            graph.name(),
            graph.inputs(),
            graph.constants(),
            graph.nodes(),
            graph.outputs().subList(1, graph.outputs().size()),
            graph.symbols());
    return new Subgraph(rest, captured, outputContents.subList(1, outputContents.size()), isInside);
  }

  /** A value of a name that the graph does not have yet, to be an input that nothing reads. */
  public Value unused(String wanted, ValueType type) {
    Set<String> taken = new HashSet<>();
    graph.inputs().forEach(value -> taken.add(value.name()));
    graph.constants().keySet().forEach(value -> taken.add(value.name()));
    graph.nodes().forEach(node -> node.outputs().forEach(value -> taken.add(value.name())));
    String name = wanted;
    for (int i = 1; taken.contains(name); i++) {
      name = wanted + "_" + i;
    }
    return new Value(name, type);
  }
}
