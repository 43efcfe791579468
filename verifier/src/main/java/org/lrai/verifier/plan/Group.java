package org.lrai.verifier.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.verifier.kernel.KernelValidator;

/**
 * The nodes between the inputs of a kernel call and its output, without their names: layers of a
 * model that repeat have equal shapes, and are validated once.
 *
 * @param shape operators, types, constants, and how they are connected
 * @param nodes in the order in which the shape lists them
 */
record Group(List<Object> shape, List<Node> nodes) {
  /** More nodes than one kernel computes: then something is not an input that should be. */
  private static final int MOST_NODES = 1000;

  Group {
    shape = List.copyOf(shape);
    nodes = List.copyOf(nodes);
  }

  /**
   * @param values what the kernel's buffers hold; the last is the output
   */
  static Group of(ScopeNames names, List<Value> values) {
    Walk walk = new Walk(names);
    List<Value> inputs = values.subList(0, values.size() - 1);
    inputs.forEach(walk::input);
    walk.value(values.getLast());
    return new Group(walk.shape, walk.nodes);
  }

  List<Integer> positions(Set<String> names) {
    return IntStream.range(0, nodes.size())
        .filter(k -> names.contains(nodes.get(k).name()))
        .boxed()
        .toList();
  }

  private static final class Walk {
    private final ScopeNames names;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Object> shape = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    Walk(ScopeNames names) {
      this.names = names;
    }

    /** Which of the inputs are the same value, and the constants of which elements matter. */
    private void input(Value value) {
      Integer before = numbers.putIfAbsent(value.name(), numbers.size());
      shape.add(before == null ? numbers.size() - 1 : before);
      TensorData constant = names.graph().constants().get(value);
      if (constant != null && KernelValidator.isRead(constant)) {
        shape.add(constant);
      }
    }

    private void value(Value value) {
      Integer number = numbers.putIfAbsent(value.name(), numbers.size());
      if (number != null) {
        shape.add(number);
        return;
      }
      TensorData constant = names.graph().constants().get(value);
      Optional<Node> producer = names.producer(value);
      if (constant != null) {
        shape.add(constant);
      } else if (producer.isPresent() && nodes.size() < MOST_NODES) {
        Node node = producer.get();
        nodes.add(node);
        shape.add(node.op());
        shape.add(node.outputs().indexOf(value));
        shape.add(node.inputs().size());
        shape.addAll(node.outputs().stream().map(Value::type).toList());
        node.inputs().forEach(this::value);
      } else {
        shape.add(value);
      }
    }
  }
}
