package org.lrai.frontend.onnx.operators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lrai.ir.graph.Graph;
import org.lrai.ir.graph.TensorData;
import org.lrai.ir.graph.Value;
import org.lrai.ir.op.control.Branch;
import org.lrai.ir.type.ValueType;

/**
 * If: a constant condition selects a branch at import; otherwise both become closed graphs that
 * take what either of them captures.
 */
final class IfImport {
  private IfImport() {}

  static Map<String, OperatorImport> table() {
    return Map.of("If", IfImport::conditional);
  }

  private static List<Value> conditional(NodeContext node) {
    Optional<TensorData> constant = node.constant(0);
    if (constant.isPresent()) {
      if (constant.get().size() != 1) {
        throw node.invalid("the condition has " + constant.get().size() + " elements, not 1");
      }
      boolean holds = constant.get().getLong(0) != 0;
      return node.inline(node.graphAttribute(holds ? "then_branch" : "else_branch"));
    }
    Value condition = ScalarInputs.value(node, 0);
    Subgraph whenTrue = node.subgraph(node.graphAttribute("then_branch"), List.of());
    Subgraph whenFalse = node.subgraph(node.graphAttribute("else_branch"), List.of());
    List<ValueType> types = join(node, whenTrue, whenFalse);
    List<Value> captured = new ArrayList<>(whenTrue.captured());
    for (Value value : whenFalse.captured()) {
      if (!captured.contains(value)) {
        captured.add(value);
      }
    }
    List<Value> inputs = new ArrayList<>(List.of(condition));
    inputs.addAll(captured);
    return node.applyAll(
        new Branch(withInputs(whenTrue, captured), withInputs(whenFalse, captured), types), inputs);
  }

  /** The graph of a branch with an input for each captured value, whether it reads it or not. */
  private static Graph withInputs(Subgraph branch, List<Value> captured) {
    List<Value> inputs = new ArrayList<>();
    for (int k = 0; k < captured.size(); k++) {
      int own = branch.captured().indexOf(captured.get(k));
      inputs.add(
          own >= 0
              ? branch.capturedInputs().get(own)
              : branch.unused("unused" + k, captured.get(k).type()));
    }
    return branch.withInputs(inputs);
  }

  private static List<ValueType> join(NodeContext node, Subgraph whenTrue, Subgraph whenFalse) {
    List<ValueType> left = whenTrue.outputTypes();
    List<ValueType> right = whenFalse.outputTypes();
    if (left.size() != right.size()) {
      throw node.invalid("the branches have " + left.size() + " and " + right.size() + " outputs");
    }
    TypeJoin join = TypeJoin.withPlaceholders();
    List<ValueType> types = new ArrayList<>();
    for (int k = 0; k < left.size(); k++) {
      ValueType a = left.get(k);
      ValueType b = right.get(k);
      types.add(
          join.join(a, b)
              .map(type -> join.leaving(type, s -> isInside(s, whenTrue, whenFalse)))
              .orElseThrow(() ->
                  node.unsupported(
                      "the branches give " + a + " and " + b,
                      "give both the same element type and number of dims")));
    }
    return types;
  }

  private static boolean isInside(String symbol, Subgraph whenTrue, Subgraph whenFalse) {
    return whenTrue.isInside().test(symbol) || whenFalse.isInside().test(symbol);
  }
}
