package org.lrai.ir.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.definition.Definition;
import org.lrai.ir.definition.Sizes;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.interpreter.Interpreter;
import org.lrai.ir.interpreter.Tensor;
import org.lrai.ir.op.movement.MovementOp;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;

/**
 * What in a graph depends on no input, and its elements over the reals (in double precision).
 * Elements are computed when they are asked for, once for each node.
 */
public final class ConstantValues {
  private final Graph graph;
  private final Map<Value, Node> computed = new HashMap<>();
  private final IdentityHashMap<Node, Tensor> known;
  private final IdentityHashMap<Node, Boolean> deterministic;

  private ConstantValues(
      Graph graph,
      IdentityHashMap<Node, Tensor> known,
      IdentityHashMap<Node, Boolean> deterministic) {
    this.graph = graph;
    this.known = known;
    this.deterministic = deterministic;
    for (Node node : graph.nodes()) {
      if (node.outputs().size() == 1
          && areConstant(node.inputs())
          && deterministic.computeIfAbsent(node, ConstantValues::isDeterministic)) {
        computed.put(node.outputs().getFirst(), node);
      }
    }
  }

  private boolean areConstant(List<Value> values) {
    for (Value value : values) {
      if (!isConstant(value)) {
        return false;
      }
    }
    return true;
  }

  public static ConstantValues of(Graph graph) {
    return new ConstantValues(graph, new IdentityHashMap<>(), new IdentityHashMap<>());
  }

  /** The constants of a graph that shares nodes with this one's: what is computed is kept. */
  public ConstantValues in(Graph next) {
    return new ConstantValues(next, known, deterministic);
  }

  private static boolean isDeterministic(Node node) {
    Definition definition = node.op().definition(node.inputTypes());
    return switch (definition) {
      case Definition.Pointwise _,
          Definition.Contraction _,
          Definition.Reindex _,
          Definition.Reshape _,
          Definition.Scatter _,
          Definition.Composite _ ->
          Sizes.of(definition).isEmpty() && hasFixedShape(node.output());
      case Definition.Iterate _, Definition.Branch _, Definition.Opaque _ -> false;
    };
  }

  private static boolean hasFixedShape(Value value) {
    return value.type() instanceof TensorType type && type.shape().fixed().isPresent();
  }

  public boolean isConstant(Value value) {
    return graph.constants().containsKey(value) || computed.containsKey(value);
  }

  /** Whether a node only computes constants. */
  public boolean isConstant(Node node) {
    return node.outputs().size() == 1 && computed.containsKey(node.outputs().getFirst());
  }

  /**
   * The one number that all elements of a constant are, exactly; empty for any other value, and
   * where double precision does not tell the number: what matches it may become an attribute, whose
   * rounding nothing would charge.
   */
  public Optional<Double> uniform(Value value) {
    if (!isExact(value)
        || !(value.type() instanceof TensorType type)
        || !(type.element().isFloat() || type.element().isInteger())) {
      return Optional.empty();
    }
    TensorData data = graph.constants().get(value);
    if (data != null && data.size() > 1 && number(data, 0) != number(data, data.size() - 1)) {
      return Optional.empty(); // quickly, without a copy of all elements
    }
    double[] elements = elements(tensor(value));
    for (double element : elements) {
      if (element != elements[0]) {
        return Optional.empty();
      }
    }
    boolean isTold =
        elements.length > 0 && (type.element().isFloat() || Math.abs(elements[0]) < 1L << 53);
    return isTold ? Optional.of(elements[0]) : Optional.empty();
  }

  /** Whether the elements of a constant are known without rounding. */
  boolean isExact(Value value) {
    Node node = computed.get(value);
    if (graph.constants().containsKey(value) || node == null) {
      return graph.constants().containsKey(value);
    }
    if (node.op() instanceof MovementOp) {
      return node.inputs().stream().allMatch(this::isExact);
    }
    List<Double> operands = new ArrayList<>();
    for (Value input : node.inputs()) {
      uniform(input).ifPresent(operands::add);
    }
    return operands.size() == node.inputs().size() && ExactArithmetic.isExact(node.op(), operands);
  }

  private static double number(TensorData data, int index) {
    return data.element().isFloat() ? data.getDouble(index) : data.getLong(index);
  }

  /** The elements of a constant. */
  public Tensor tensor(Value value) {
    TensorData data = graph.constants().get(value);
    if (data != null) {
      return Tensor.of(data);
    }
    Node node = computed.get(value);
    if (node == null) {
      throw new IllegalArgumentException(value + " is no constant");
    }
    Tensor tensor = known.get(node);
    if (tensor == null) {
      List<Tensor> inputs = node.inputs().stream().map(this::tensor).toList();
      tensor = (Tensor) new Interpreter().evaluateNode(node, inputs).getFirst();
      known.put(node, tensor);
    }
    return tensor;
  }

  /** The elements of a term over constants; empty where it reads something else. */
  Optional<Tensor> tensor(TypedTerm term, Map<String, Value> tensors, Evaluation evaluation) {
    return switch (term) {
      case TypedTerm.Input(String name, TensorType _) -> {
        Value value = tensors.get(name);
        yield value != null && isConstant(value) ? Optional.of(tensor(value)) : Optional.empty();
      }
      case TypedTerm.Scalar(Expression value, TensorType type) ->
          Optional.of(
              type.element().isFloat()
                  ? Tensor.ofDoubles(type.element(), new long[0], evaluation.real(value))
                  : Tensor.ofLongs(type.element(), new long[0], (long) evaluation.real(value)));
      case TypedTerm.Apply(var op, var arguments, TensorType _) -> {
        List<Tensor> inputs = new ArrayList<>();
        for (TypedTerm argument : arguments) {
          tensor(argument, tensors, evaluation).ifPresent(inputs::add);
        }
        yield inputs.size() == arguments.size()
            ? Optional.of(
                (Tensor) new Interpreter().apply(op, inputs.toArray(Tensor[]::new)).getFirst())
            : Optional.empty();
      }
      case TypedTerm.Carried _ -> Optional.empty();
    };
  }

  static double[] elements(Tensor tensor) {
    ElementType element = tensor.element();
    if (element.isFloat()) {
      return tensor.doubles();
    }
    long[] integers = tensor.longs();
    double[] elements = new double[integers.length];
    for (int k = 0; k < elements.length; k++) {
      elements[k] = integers[k];
    }
    return elements;
  }
}
