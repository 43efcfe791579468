package org.lrai.ir.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.ir.index.Range;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * An immutable typed graph in static single assignment form.
 *
 * <p>Invariants, checked on construction: names are unique; each value is defined (input, constant
 * or node output) before it is used; each node's output types are those its operator infers, up to
 * fresh symbols. Graphs inside operators (branches, loop bodies) are closed: what they use from
 * outside comes in through inputs. They share the symbols of the outer graph, whose ranges only the
 * outermost graph states.
 *
 * @param symbols range of each symbolic dim; a symbol without an entry has {@link Range#ANY_SIZE}
 */
public record Graph(
    String name,
    List<Value> inputs,
    SequencedMap<Value, TensorData> constants,
    List<Node> nodes,
    List<Value> outputs,
    SequencedMap<String, Range> symbols) {

  public Graph {
    inputs = List.copyOf(inputs);
    nodes = List.copyOf(nodes);
    outputs = List.copyOf(outputs);
    constants = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(constants));
    symbols = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(symbols));
    Map<String, ValueType> defined = new HashMap<>();
    for (Value input : inputs) {
      define(name, defined, input);
    }
    for (Map.Entry<Value, TensorData> constant : constants.entrySet()) {
      TensorType type = constant.getValue().type();
      if (!constant.getKey().type().equals(type)) {
        throw new IllegalArgumentException(constant.getKey() + " holds " + type);
      }
      define(name, defined, constant.getKey());
    }
    for (Node node : nodes) {
      for (Value input : node.inputs()) {
        requireDefined(defined, input, node.name());
      }
      node.outputs().forEach(output -> define(node.name(), defined, output));
    }
    for (Value output : outputs) {
      requireDefined(defined, output, "the outputs of " + name);
    }
  }

  private static void define(String where, Map<String, ValueType> defined, Value value) {
    if (defined.putIfAbsent(value.name(), value.type()) != null) {
      throw new IllegalArgumentException(where + ": " + value.name() + " is defined twice");
    }
  }

  private static void requireDefined(Map<String, ValueType> defined, Value value, String where) {
    ValueType type = defined.get(value.name());
    if (type == null) {
      throw new IllegalArgumentException(where + ": " + value.name() + " is not defined before");
    }
    if (!type.equals(value.type())) {
      throw new IllegalArgumentException(where + ": " + value + " was defined as " + type);
    }
  }

  /** Checks that each node's outputs have the types its operator infers. */
  public void checkTypes() {
    nodes.forEach(Node::checkTypes);
  }

  public Range range(String symbol) {
    return symbols.getOrDefault(symbol, Range.ANY_SIZE);
  }
}
