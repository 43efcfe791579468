package org.lrai.ir.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.lrai.ir.index.IndexExpr;
import org.lrai.ir.index.Range;
import org.lrai.ir.op.Op;
import org.lrai.ir.type.Shape;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Builds a graph node by node; types are inferred. Used by the import, by composites that are
 * written in terms of other operators, and by tests.
 */
public final class GraphBuilder {
  private final String name;
  private final List<Value> inputs = new ArrayList<>();
  private final SequencedMap<Value, TensorData> constants = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final SequencedMap<String, Range> symbols = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, IndexExpr> equal = new HashMap<>();
  private String scope = "";
  private String symbolPrefix = "n";

  public GraphBuilder(String name) {
    this.name = name;
  }

  /**
   * Fresh symbols of data-dependent dims are named {@code <prefix><node>_<k>}. A graph within
   * another, which shares its symbols, needs a prefix of its own.
   */
  public GraphBuilder symbolPrefix(String prefix) {
    symbolPrefix = prefix;
    return this;
  }

  /** From here on, {@code value} is written where a fresh symbol {@code symbol} would arise. */
  public GraphBuilder assumeEqual(String symbol, IndexExpr value) {
    equal.put(symbol, value);
    return this;
  }

  /** From here on, nodes carry this name: that of the model's node they come from. */
  public GraphBuilder scope(String nodeName) {
    scope = nodeName;
    return this;
  }

  public Value input(String inputName, ValueType type) {
    Value input = new Value(unique(inputName), type);
    inputs.add(input);
    return input;
  }

  public Value constant(String constantName, TensorData data) {
    Value value = new Value(unique(constantName), data.type());
    constants.put(value, data);
    return value;
  }

  /** A float or integer scalar of an element type. */
  public Value scalar(org.lrai.ir.type.ElementType element, double number) {
    return constant("c", TensorData.ofScalar(element, number));
  }

  public void symbol(String symbol, Range range) {
    symbols.put(symbol, range);
  }

  /** Applies an operator with one output. */
  public Value apply(Op op, Value... arguments) {
    List<Value> outputs = applyAll(op, List.of(arguments));
    if (outputs.size() != 1) {
      throw new IllegalStateException(op + " has " + outputs.size() + " outputs");
    }
    return outputs.getFirst();
  }

  /** Applies an operator; data-dependent dims that it infers become fresh symbols. */
  public List<Value> applyAll(Op op, List<Value> arguments) {
    List<ValueType> types =
        FreshSymbols.replace(
            op.inferTypes(arguments.stream().map(Value::type).toList()),
            symbolPrefix + nodes.size(),
            equal);
    List<Value> outputs = new ArrayList<>();
    for (ValueType type : types) {
      outputs.add(
          new Value(
              unique(op.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)), type));
    }
    String nodeName = scope.isEmpty() ? outputs.getFirst().name() : scope;
    nodes.add(new Node(nodeName, op, arguments, outputs));
    return outputs;
  }

  private String unique(String wanted) {
    String candidate = wanted;
    while (!names.add(candidate)) {
      candidate = wanted + "_" + counts.merge(wanted, 1, Integer::sum);
    }
    return candidate;
  }

  public Graph build(Value... outputs) {
    return build(List.of(outputs));
  }

  public Graph build(List<Value> outputs) {
    return new Graph(name, inputs, constants, nodes, outputs, symbols);
  }

  /** The tensor type of a value that is known to be a tensor. */
  public static TensorType tensor(Value value) {
    if (value.type() instanceof TensorType tensor) {
      return tensor;
    }
    throw new IllegalArgumentException(value + " is not a tensor");
  }

  /** Convenience for shapes from dims. */
  public static Shape shape(List<IndexExpr> dims) {
    return new Shape(dims);
  }
}
