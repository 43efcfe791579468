package org.lrai.frontend.onnx.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.GraphBuilder;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.Op;
import org.lrai.ir.op.movement.Identity;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * A closed graph while nodes are added to it: the model's own, or one inside an operator, which
 * gets what it uses of the graph around it as inputs.
 */
final class GraphUnderConstruction {
  /** Constants up to this size are repeated inside; larger ones come in as inputs. */
  private static final int MOST_REPEATED = 1024;

  private final @Nullable GraphUnderConstruction around;
  private final GraphBuilder builder;
  private final Contents contents;
  private final SequencedMap<Value, Value> captured = new LinkedHashMap<>();
  private final SequencedMap<String, String> modelNames = new LinkedHashMap<>();
  private final Map<Value, List<Value>> sources = new HashMap<>();
  private final Map<Value, List<Value>> sequences = new HashMap<>();
  private final Set<Value> outputs = new HashSet<>();

  GraphUnderConstruction(
      @Nullable GraphUnderConstruction around, GraphBuilder builder, Contents contents) {
    this.around = around;
    this.builder = builder;
    this.contents = contents;
  }

  Contents contents() {
    return contents;
  }

  void scope(String nodeName) {
    builder.scope(nodeName);
  }

  Value input(String name, ValueType type) {
    Value input = builder.input(name, type);
    modelNames.put(input.name(), name);
    return input;
  }

  Value constant(String name, TensorData data) {
    Value value = builder.constant(name, data);
    contents.put(value, data);
    return value;
  }

  List<Value> apply(Op op, List<Value> inputs) {
    List<Value> outputs = builder.applyAll(op, inputs);
    outputs.forEach(output -> sources.put(output, inputs));
    contents.follow(new Node("import", op, inputs, outputs));
    return outputs.size() == 1 ? List.of(known(outputs.getFirst())) : outputs;
  }

  /** Integers that follow from constants and fixed dims are constants from the beginning. */
  private Value known(Value value) {
    if (!(value.type() instanceof TensorType type) || !type.element().isInteger()) {
      return value;
    }
    return contents
        .data(value)
        .filter(data -> data.size() <= MOST_REPEATED)
        .map(data -> constant(value.name(), data))
        .orElse(value);
  }

  /** What a value of the graph around this one is called here. */
  Value capture(Value outer) {
    if (around == null) {
      throw new IllegalStateException("nothing is around the model's own graph");
    }
    Value known = captured.get(outer);
    if (known != null) {
      return known;
    }
    Optional<TensorData> content = around.contents.data(outer);
    if (content.isPresent() && content.get().size() <= MOST_REPEATED) {
      return constant(outer.name(), content.get());
    }
    Value inner = builder.input(outer.name(), outer.type());
    captured.put(outer, inner);
    contents.copy(around.contents, outer, inner);
    return inner;
  }

  /** The values around this graph that are its last inputs, in order. */
  List<Value> captured() {
    return List.copyOf(captured.keySet());
  }

  /** Calls a value by its name in the model. The first name that a value gets is kept. */
  void name(Value value, String name) {
    modelNames.putIfAbsent(value.name(), name);
  }

  void noteElements(Value sequence, List<Value> elements) {
    sequences.put(sequence, List.copyOf(elements));
  }

  Optional<List<Value>> elements(Value sequence) {
    List<Value> known = sequences.get(sequence);
    if (known != null || around == null) {
      return Optional.ofNullable(known);
    }
    for (Map.Entry<Value, Value> capture : captured.entrySet()) {
      if (capture.getValue().equals(sequence)) {
        return around
            .elements(capture.getKey())
            .map(elements -> elements.stream().map(this::capture).toList());
      }
    }
    return Optional.empty();
  }

  /** Inputs of the model's own graph that a value is computed from. */
  Set<String> originsOf(Value value) {
    Set<String> origins = new HashSet<>();
    Set<Value> seen = new HashSet<>();
    Deque<Value> open = new ArrayDeque<>(List.of(value));
    while (!open.isEmpty()) {
      Value next = open.pop();
      if (!seen.add(next) || contents.data(next).isPresent()) {
        continue; // what is known depends on nothing
      }
      List<Value> inputs = sources.get(next);
      if (inputs != null) {
        inputs.forEach(open::push);
      } else if (around != null) {
        captured.forEach((outer, inner) -> {
          if (inner.equals(next)) {
            origins.addAll(around.originsOf(outer));
          }
        });
      } else {
        origins.add(next.name());
      }
    }
    return origins;
  }

  /** The finished graph: without nodes that nothing needs, values named as in the model. */
  Graph build(List<Value> outputs) {
    return Finishing.finish(builder.build(outputs), modelNames);
  }

  /**
   * A value that may be an output under a name of the model: computed in this graph, and no output
   * yet. Others are copied.
   */
  Value output(String name, Value value) {
    Value own =
        sources.containsKey(value) && outputs.add(value)
            ? value
            : apply(new Identity(), List.of(value)).getFirst();
    outputs.add(own);
    modelNames.put(own.name(), name);
    return own;
  }
}
