package org.lrai.ir.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.lrai.ir.definition.Definition.ScanAxis;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.Node;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.control.Iterate;
import org.lrai.ir.type.ElementType;
import org.lrai.ir.type.TensorType;
import org.lrai.ir.type.ValueType;

/**
 * Makes the operator of a loop out of the terms of one trip. What a trip reads from outside comes
 * in through inputs of its graph: whole terms, as large as they are without anything of the loop.
 */
final class LoopBody {
  private final List<Value> inputs = new ArrayList<>();
  private final SequencedMap<TypedTerm, Value> captured = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<TypedTerm, Value> values = new HashMap<>();

  /**
   * @param locals what stands for carried values and slices within the loop, in this order
   */
  LoopBody(List<TypedTerm.Input> locals) {
    inputs.add(new Value("trip", TensorType.of(ElementType.INT64)));
    for (TypedTerm.Input local : locals) {
      Value input = new Value(local.name(), local.type());
      inputs.add(input);
      values.put(local, input);
    }
  }

  /**
   * What the loop carries, each value as it is after the last trip.
   *
   * @param arguments what is carried into the first trip, and the tensors that are cut
   * @param axes along which they are cut
   */
  List<TypedTerm.Carried> close(
      List<TypedTerm> arguments, List<Integer> axes, List<TypedTerm> next) {
    List<Value> outputs = next.stream().map(this::value).toList();
    List<Value> all = new ArrayList<>(inputs);
    all.addAll(captured.values());
    Graph step =
        new Graph("trip", all, new LinkedHashMap<>(), nodes, outputs, new LinkedHashMap<>());
    List<ValueType> types = next.stream().<ValueType>map(TypedTerm::type).toList();
    List<ScanAxis> scanned = axes.stream().map(axis -> new ScanAxis(axis, false)).toList();
    Iterate loop = new Iterate(step, false, false, false, next.size(), scanned, List.of(), types);
    List<TypedTerm> operands = new ArrayList<>(arguments);
    operands.addAll(captured.keySet());
    List<TypedTerm.Carried> carried = new ArrayList<>();
    for (int which = 0; which < next.size(); which++) {
      carried.add(new TypedTerm.Carried(loop, operands, which));
    }
    return carried;
  }

  private Value value(TypedTerm term) {
    Value known = values.get(term);
    if (known != null) {
      return known;
    }
    Value value;
    if (term instanceof TypedTerm.Apply(var op, var arguments, TensorType type) && isWithin(term)) {
      List<Value> operands = arguments.stream().map(this::value).toList();
      value = new Value("value" + nodes.size(), type);
      nodes.add(new Node("trip", op, operands, List.of(value)));
    } else {
      value = new Value("outer" + captured.size(), term.type());
      captured.put(term, value);
    }
    values.put(term, value);
    return value;
  }

  /** Whether a term depends on something of the loop. */
  private boolean isWithin(TypedTerm term) {
    return switch (term) {
      case TypedTerm.Input input -> values.containsKey(input) && !captured.containsKey(input);
      case TypedTerm.Scalar _, TypedTerm.Carried _ -> false;
      case TypedTerm.Apply apply -> apply.arguments().stream().anyMatch(this::isWithin);
    };
  }
}
